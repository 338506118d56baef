import type { ReasonToDrop } from '../../model/baseline.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { Level } from '../../model/rule.ts'
import { unusedText } from '../../policy/baselines/baseline-problems.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging, padded } from '../../reports/text/wrap.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import { sayIn } from '../../reports/words/say.ts'

interface Line {
  readonly fingerprint: string
  readonly level: Level
}

/** What `waco baseline create|update|prune` has done. */
export interface ChangedBaseline {
  readonly path: string
  readonly written: boolean
  readonly entries: number
  readonly added: readonly Line[]
  readonly removed: readonly (Line & { readonly because: ReasonToDrop })[]
  readonly changed: readonly { readonly from: string; readonly to: string }[]
  readonly unlisted: readonly Line[]
}

/** In the order in which somebody has to look at it: what is not listed last, above the counts. */
export const changeLines = (changed: ChangedBaseline, appearance: Appearance, language: string): readonly string[] => {
  const style = styleFor(appearance, sayIn(language))
  const { say } = style
  const reasonIn = textIn(language, 'baseline') ?? (text => text)
  const labels = (['removed', 'changed', 'added', 'unlisted'] as const).map(name =>
    displayWidth(say(`baseline.${name}`)),
  )
  const line = (name: 'removed' | 'changed' | 'added' | 'unlisted', text: string): readonly string[] =>
    hanging(`${padded(say(`baseline.${name}`), Math.max(...labels))} `, show(text), style.columns)
  const ofLevel = ({ fingerprint, level }: Line): string => say('baseline.of-level', { fingerprint, level })
  const { path, written, entries, added, removed, unlisted } = changed
  const counts = { added: added.length, removed: removed.length, changed: changed.changed.length }
  return [
    ...removed.flatMap(({ fingerprint, because }) =>
      line('removed', say('baseline.because', { fingerprint, because: reasonIn(unusedText(because)) })),
    ),
    ...changed.changed.flatMap(({ from, to }) => line('changed', `${from} ${style.arrow} ${to}`)),
    ...added.flatMap(each => line('added', ofLevel(each))),
    ...unlisted.flatMap(each => line('unlisted', ofLevel(each))),
    ...(unlisted.length > 0 ? hanging('', say('baseline.how-to-add', { n: unlisted.length }), style.columns) : []),
    written
      ? say('baseline.written', { path: show(path), known: say('count.known', { n: entries }), ...counts })
      : say('baseline.not-written', { path: show(path) }),
  ]
}
