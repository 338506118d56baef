import { lineIndex } from '../model/line-index.ts'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Place, Span } from '../model/span.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { parseYaml } from '../syntax/yaml.ts'
import { emptyFile, syntaxTrouble } from './pack-problems.ts'

/** A pack's file, parsed, with the way from its offsets to its lines. */
export interface PackFile {
  readonly source: Source
  /** Relative to the pack's folder. */
  readonly name: string
  /** Absent when the text is empty or broken: then only the syntax problems are told, not what follows from them. */
  readonly root?: TreeNode
  readonly problems: readonly Problem[]
  readonly place: (span: Span) => Place
}

export const readPackFile = (source: Source, name: string): PackFile => {
  const lines = lineIndex(source.text)
  const place = ({ start, end }: Span): Place => ({
    path: source.path,
    start: lines.positionAt(start),
    end: lines.positionAt(end),
  })
  const { root, problems, uncertainFrom } = parseYaml(source.text, source.path, lines, {
    start: 0,
    end: source.text.length,
  })
  const shared = { source, name, place }
  if (problems.length > 0 && (uncertainFrom !== undefined || !root))
    return { ...shared, problems: problems.map(syntaxTrouble) }
  if (!root) return { ...shared, problems: [emptyFile({ path: source.path })] }
  return { ...shared, root, problems: problems.map(syntaxTrouble) }
}
