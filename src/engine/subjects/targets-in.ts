import type { Evidence } from '../../model/evidence.ts'
import { linkTarget } from '../../model/link-target.ts'

/** Paths in the project that a document points to: what the shell has to look for before a rule can ask. */
export const targetsIn = ({ links, document }: Evidence): readonly string[] =>
  links.flatMap(link => {
    const target = linkTarget(link, document.path)
    return target.is === 'file' ? [target.path] : []
  })
