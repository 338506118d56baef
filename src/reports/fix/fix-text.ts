import type { Fixing } from '../../model/fixing.ts'
import type { Appearance } from '../../model/report-format.ts'
import { placeText } from '../text/place.ts'
import { quoted } from '../text/show.ts'
import { type Style, styleFor } from '../text/style.ts'
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
  const left = appearance.detail === 'quiet' ? [] : leftLines(fixing, style)
  return uncommanded([...diffs, ...left, ...end].map(line => `${line}\n`).join(''))
}

/** What a person has to mend: where it stands, what stands there, why no machine does it, and what to write. */
const leftLines = ({ unclear }: Fixing, style: Style): readonly string[] => {
  const { say } = style
  if (unclear.length === 0) return []
  return [
    style.strong(say('fix.left-alone', { n: unclear.length })),
    ...unclear.flatMap(({ at, text, because }) =>
      hanging(
        '  ',
        say('fix.left-line', { place: placeText(at), text: quoted(text, 60), reason: say(`fix.${because}`) }),
        style.columns,
      ),
    ),
    '',
  ]
}

/** What was left alone is never said to need nothing. */
const endText = ({ documents, files, left, unclear, dryRun }: Fixing, say: Say): string => {
  if (files.length === 0 && left > 0) return say('fix.left', { n: left })
  if (files.length === 0)
    return unclear.length > 0 ? say('fix.none-certain', { n: unclear.length }) : say('fix.none', { n: documents })
  const edits = say('fix.edits', { n: files.reduce((sum, file) => sum + file.edits.length, 0) })
  return say(dryRun ? 'fix.would' : 'fix.done', { edits, files: say('fix.files', { n: files.length }) })
}
