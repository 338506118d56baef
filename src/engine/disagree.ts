import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import type { TopicId } from '../model/topic.ts'
import type { Value } from '../model/value.ts'

/**
 * Whether two documents that should describe one thing say two things of it: another license, version or date, or
 * yes here and no there. Then one of them is of another release, or wrong, and neither may answer for the other.
 */
export const disagree = (one: Evidence, other: Evidence): boolean => {
  const said = byTopic(other)
  return [...byTopic(one)].some(([topic, facts]) => {
    const against = said.get(topic)
    return against !== undefined && (denies(facts, against) || denies(against, facts) || differ(facts, against))
  })
}

const byTopic = ({ facts }: Evidence): ReadonlyMap<TopicId, readonly Fact[]> => {
  const found = new Map<TopicId, Fact[]>()
  for (const fact of facts) {
    if (fact.sure === 'heuristic' || (fact.state !== 'answered' && fact.state !== 'none')) continue
    const known = found.get(fact.topic)
    if (known === undefined) found.set(fact.topic, [fact])
    else known.push(fact)
  }
  return found
}

const denies = (facts: readonly Fact[], others: readonly Fact[]): boolean =>
  facts.every(({ state }) => state === 'none') && others.every(({ state }) => state === 'answered')

/** Both give values that can be compared, and share none. */
const differ = (facts: readonly Fact[], others: readonly Fact[]): boolean => {
  const [own, against] = [allItems(facts), allItems(others)]
  return own.size > 0 && against.size > 0 && [...own].every(item => !against.has(item))
}

const allItems = (facts: readonly Fact[]): ReadonlySet<string> => new Set(facts.flatMap(({ value }) => itemsIn(value)))

/** What is written alike in every language. */
const itemsIn = (value: Value | undefined): readonly string[] => {
  switch (value?.type) {
    case 'license':
      return value.licenses.flatMap(({ spdx }) => spdx?.toLowerCase() ?? [])
    case 'version':
      return [value.version.toLowerCase().replace(/^v|(?:\.0)+$/g, '')]
    case 'date':
      return value.dates.map(({ iso }) => iso.slice(0, 4))
    case 'languages':
    case 'contact':
    case 'datasets':
    case 'models':
    case 'identifiers':
    case 'results':
    case 'quantities':
    case 'fields':
    case undefined:
      return []
  }
}
