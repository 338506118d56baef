import type { Difference } from '../../model/comparison.ts'
import type { PackInfo, Report } from '../../model/report.ts'

/** Why two results may differ though no document was changed: what judged them was another. */
export const differencesOf = (before: Report, after: Report): readonly Difference[] => [
  ...differing('tool', `${before.tool.name} ${before.tool.version}`, `${after.tool.name} ${after.tool.version}`),
  ...differing('as of', before.asOf, after.asOf),
  ...keyed(before.packs, after.packs, ({ id }) => id).flatMap(([id, one, other]) => packDifferences(id, one, other)),
  ...keyed(before.declared, after.declared, ({ topic }) => topic).flatMap(([topic, one, other]) =>
    differing(`declared ${topic}`, saysText(one), saysText(other)),
  ),
]

const none = 'none'

const differing = (of: string, before: string, after: string): readonly Difference[] =>
  before === after ? [] : [{ of, before, after }]

const packDifferences = (id: string, one: PackInfo | undefined, other: PackInfo | undefined): readonly Difference[] => {
  const version = differing(`pack ${id}`, one?.version ?? none, other?.version ?? none)
  const digest = version.length > 0 ? [] : differing(`pack ${id}, SHA-256`, one?.digest ?? none, other?.digest ?? none)
  const profile = differing(`profile of ${id}`, one?.profile?.id ?? none, other?.profile?.id ?? none)
  return [...version, ...digest, ...(one && other ? profile : [])]
}

const saysText = (fact: Report['declared'][number] | undefined): string => {
  if (fact === undefined) return none
  return fact.says ? 'yes' : 'no'
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
