import { normaliseName } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import { isMetric } from '../values/results.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/**
 * What is not merely the head of a column, or of a row whose other cells say nothing, nor says one over again. Where one row is
 * known to wait for its value and none has any, all rows wait, whatever they are called. A mere pointer is none. So it is with the
 * title of a list item below which nothing is said.
 */
export const withoutHeads = (
  said: readonly Unit[],
  units: readonly Unit[],
  { answers, metrics }: Vocabulary,
  refers: (unit: Unit) => boolean,
): readonly Unit[] => {
  if (!units.some(({ head, heads, over }) => head || heads !== undefined || over !== undefined)) return said
  const saying = new Set(said.filter(unit => unit.links.length > 0 || !refers(unit)))
  const names = ({ text }: Unit): boolean => answers.labels.has(normaliseName(text)) || isMetric(text, metrics)
  const rows = units.filter(({ heads }) => heads !== undefined)
  const waits = (at: number, count: number): boolean =>
    !units.slice(at + 1, at + 1 + count).some(other => saying.has(other))
  const unfilled = units.filter(({ heads }, at) => heads !== undefined && waits(at, heads))
  const titles = units.filter(({ over = 0 }, at) => over > 0 && waits(at, over))
  const known = unfilled.filter(names)
  const bare = new Set([...(known.length > 0 && unfilled.length === rows.length ? unfilled : known), ...titles])
  const heads = new Set(units.filter(({ head }) => head).map(({ normal }) => normal))
  return said.filter(unit => unit.head !== true && !bare.has(unit) && !heads.has(unit.normal.replace(/ \d{1,2}$/, '')))
}
