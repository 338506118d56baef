import type { ReasonToDrop } from '../../model/baseline.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { Level } from '../../model/rule.ts'
import { unusedText } from '../../policy/baseline-problems.ts'
import { count } from '../../reports/text/listed.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'

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
export const changeLines = (changed: ChangedBaseline, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const line = (label: string, text: string): readonly string[] =>
    hanging(`${label.padEnd(9)} `, show(text), style.columns)
  const { path, written, entries, added, removed, unlisted } = changed
  return [
    ...removed.flatMap(({ fingerprint, because }) => line('removed', `${fingerprint}, ${unusedText(because)}`)),
    ...changed.changed.flatMap(({ from, to }) => line('changed', `${from} ${style.arrow} ${to}`)),
    ...added.flatMap(({ fingerprint, level }) => line('added', `${fingerprint} (${level})`)),
    ...unlisted.flatMap(({ fingerprint, level }) => line('not added', `${fingerprint} (${level})`)),
    ...(unlisted.length > 0
      ? hanging('', `${count(unlisted.length, 'failure')} not on the list; --reason "…" adds them`, style.columns)
      : []),
    written
      ? `${show(path)}: ${count(entries, 'known failure')}, ${added.length} added, ${removed.length} removed, ${changed.changed.length} changed`
      : `${show(path)} was not written: nothing was judged`,
  ]
}
