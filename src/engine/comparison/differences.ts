import type { Adjustment } from '../../model/adjustment.ts'
import type { Difference } from '../../model/comparison.ts'
import type { PackInfo, Report } from '../../model/report.ts'

/** Why two results may differ though no document was changed: what judged them was another. */
export const differencesOf = (before: Report, after: Report): readonly Difference[] => [
  ...differing('tool', '', `${before.tool.name} ${before.tool.version}`, `${after.tool.name} ${after.tool.version}`),
  ...differing('as-of', '', before.asOf, after.asOf),
  ...keyed(before.packs, after.packs, ({ id }) => id).flatMap(([id, one, other]) => packDifferences(id, one, other)),
  ...keyed(before.declared, after.declared, ({ topic }) => topic).flatMap(([topic, one, other]) =>
    differing('declared', topic, saysText(one), saysText(other)),
  ),
  ...keyed(before.settings?.adjusted ?? [], after.settings?.adjusted ?? [], ({ rule }) => rule).flatMap(
    ([rule, one, other]) => differing('settings', rule, adjustedText(one), adjustedText(other)),
  ),
]

const differing = (
  part: Difference['in'],
  name: string,
  before: string | undefined,
  after: string | undefined,
): readonly Difference[] =>
  before === after
    ? []
    : [{ in: part, name, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]

const packDifferences = (id: string, one: PackInfo | undefined, other: PackInfo | undefined): readonly Difference[] => {
  const version = differing('pack', id, one?.version, other?.version)
  const digest = version.length > 0 ? [] : differing('digest', id, one?.digest, other?.digest)
  const profile = differing('profile', id, one?.profile?.id, other?.profile?.id)
  return [...version, ...digest, ...(one && other ? profile : [])]
}

const saysText = (fact: Report['declared'][number] | undefined): string | undefined =>
  fact && (fact.says ? 'yes' : 'no')

const adjustedText = (adjustment: Adjustment | undefined): string | undefined => {
  if (adjustment === undefined) return undefined
  const { level, parameters } = adjustment
  const set = parameters.map(({ pointer, ours }) => `${pointer} ${JSON.stringify(ours)}`)
  return [...(level ? [level.ours] : []), ...set].join(', ')
}

/** The items of two lists that go by one key, in the order of the keys. */
const keyed = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, Item | undefined, Item | undefined])[] =>
  [...new Set([...before, ...after].map(keyOf))]
    .toSorted()
    .map(key => [key, before.find(item => keyOf(item) === key), after.find(item => keyOf(item) === key)])
