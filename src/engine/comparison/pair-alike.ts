/** By what a thing is known again: its name, else its bytes, else what it says. */
export interface Traits {
  readonly name: string
  readonly bytes: string
  readonly says: ReadonlySet<string>
}

export interface Pair<Before, After> {
  readonly before: Before
  readonly after: After
  readonly by: 'name' | 'digest' | 'likeness'
}

/** The pairs, and those for which nothing was found. */
export interface Pairing<Before, After> {
  readonly pairs: readonly Pair<Before, After>[]
  readonly before: readonly Before[]
  readonly after: readonly After[]
}

/**
 * Which of one list is which of the other: by its name; of those left over, by its bytes; of those left over, by what it says.
 * Two that say nothing are joined by nothing.
 */
export const pairAlike = <Before extends Traits, After extends Traits>(
  before: readonly Before[],
  after: readonly After[],
): Pairing<Before, After> => {
  const named = pairedBy(before, after, 'name', ({ name }) => name)
  const same = pairedBy(named.before, named.after, 'digest', ({ bytes }) => bytes)
  const alike = pairedByLikeness(same.before, same.after)
  return { ...alike, pairs: [...named.pairs, ...same.pairs, ...alike.pairs] }
}

const pairedBy = <Before extends Traits, After extends Traits>(
  before: readonly Before[],
  after: readonly After[],
  by: 'name' | 'digest',
  keyOf: (one: Traits) => string,
): Pairing<Before, After> => {
  const waiting = new Map<string, After[]>()
  for (const one of after) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one])
  const pairs = before.flatMap(one => {
    const other = waiting.get(keyOf(one))?.shift()
    return other ? [{ before: one, after: other, by }] : []
  })
  return withLeftOver(before, after, pairs)
}

const withLeftOver = <Before, After>(
  before: readonly Before[],
  after: readonly After[],
  pairs: readonly Pair<Before, After>[],
): Pairing<Before, After> => {
  const taken = { before: new Set(pairs.map(pair => pair.before)), after: new Set(pairs.map(pair => pair.after)) }
  return {
    pairs,
    before: before.filter(one => !taken.before.has(one)),
    after: after.filter(one => !taken.after.has(one)),
  }
}

/** The likest first, each taken once. */
const pairedByLikeness = <Before extends Traits, After extends Traits>(
  before: readonly Before[],
  after: readonly After[],
): Pairing<Before, After> => {
  const taken = { before: new Set<Before>(), after: new Set<After>() }
  const pairs = likenesses(before, after)
    .toSorted((a, b) => b.score - a.score)
    .flatMap(pair => {
      if (taken.before.has(pair.before) || taken.after.has(pair.after)) return []
      taken.before.add(pair.before)
      taken.after.add(pair.after)
      return [{ before: pair.before, after: pair.after, by: 'likeness' as const }]
    })
  return withLeftOver(before, after, pairs)
}

interface Likeness<Before, After> {
  readonly before: Before
  readonly after: After
  readonly score: number
}

/** Through a table of what is said where, so that a thousand renamed documents are not each held against each. */
const likenesses = <Before extends Traits, After extends Traits>(
  before: readonly Before[],
  after: readonly After[],
): readonly Likeness<Before, After>[] => {
  const tellers = new Map<string, After[]>()
  for (const one of after) for (const saying of one.says) tellers.set(saying, [...(tellers.get(saying) ?? []), one])
  return before.flatMap(one => {
    const shared = new Map<After, number>()
    for (const saying of one.says) {
      const others = tellers.get(saying) ?? []
      // What many say tells none of them apart.
      if (others.length <= few) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    return [...shared].flatMap(([other, count]) => {
      const score = count / Math.max(one.says.size, other.says.size)
      return score >= likeEnough ? [{ before: one, after: other, score }] : []
    })
  })
}

const few = 20
const likeEnough = 0.5
