import type { Fixing } from '../../model/fixing.ts'
import type { Appearance } from '../../model/report-format.ts'
import { styleFor } from '../text/style.ts'
import { uncommanded } from '../text/uncommanded.ts'
import { unifiedDiff } from '../text/unified-diff.ts'
import { hanging } from '../text/wrap.ts'
import { type Say, sayIn } from '../words/say.ts'

/** What is changed, as a diff, and how much that is. */
export const fixText = (fixing: Fixing, appearance: Appearance): string => {
  const { documents, files, language } = fixing
  const style = styleFor(appearance, sayIn(language))
  const { say } = style
  const diffs =
    appearance.detail === 'quiet'
      ? []
      : files.flatMap(({ source, edits }) => [...unifiedDiff(source.path, source.text, edits), ''])
  const end = documents === 0 ? [] : hanging('', endText(fixing, say), style.columns, style.strong)
  return uncommanded([...diffs, ...end].map(line => `${line}\n`).join(''))
}

/** What was left alone is never said to need nothing. */
const endText = ({ documents, files, left, dryRun }: Fixing, say: Say): string => {
  if (files.length === 0) return left > 0 ? say('fix.left', { n: left }) : say('fix.none', { n: documents })
  const edits = say('fix.edits', { n: files.reduce((sum, file) => sum + file.edits.length, 0) })
  return say(dryRun ? 'fix.would' : 'fix.done', { edits, files: say('fix.files', { n: files.length }) })
}
