import { levels } from '../../model/rule.ts'
import { distance, type Need } from './need.ts'

/**
 * Edits in an order in which each clears the most of what is left: failures of `must` first, then those that come nearer to
 * being cleared, then the same for weaker levels; of equals the one that was named first. An edit that the others make
 * needless is taken out again. Where there is a choice, `shortest` makes it first; this alone is never far from it.
 */
export const inOrder = (needs: readonly Need[]): readonly string[] => {
  const users = usersOf(needs)
  const chosen = new Set<string>()
  const scores = new Map([...users].map(([edit, own]) => [edit, scoreOf(edit, own, chosen)]))
  for (let best = bestOf(scores); best !== undefined; best = bestOf(scores)) {
    chosen.add(best)
    // What is made already scores nothing, and what is cleared comes no nearer.
    const touched = users.get(best) ?? []
    for (const edit of new Set(touched.flatMap(({ ways }) => ways.flat())))
      scores.set(edit, scoreOf(edit, users.get(edit) ?? [], chosen))
  }
  return withoutNeedless([...chosen], users)
}

const usersOf = (needs: readonly Need[]): ReadonlyMap<string, readonly Need[]> => {
  const users = new Map<string, Need[]>()
  for (const need of needs)
    for (const edit of new Set(need.ways.flat())) users.set(edit, [...(users.get(edit) ?? []), need])
  return users
}

/** For each level what is cleared at once, then how far the rest gets: parts of whole numbers, so that no sum is rounded. */
type Score = readonly number[]

const whole = 27720

const scoreOf = (edit: string, users: readonly Need[], chosen: ReadonlySet<string>): Score => {
  const after = new Set([...chosen, edit])
  return levels.flatMap(level => {
    const own = users.filter(need => need.level === level)
    const nearer = own
      .map(need => ({ before: distance(need, chosen), now: distance(need, after) }))
      .filter(({ before, now }) => now < before)
    return [
      nearer.filter(({ now }) => now === 0).length,
      nearer.reduce((sum, { before }) => sum + Math.floor(whole / before), 0),
    ]
  })
}

/** The map keeps the order in which edits were named, and the first of equals wins. */
const bestOf = (scores: ReadonlyMap<string, Score>): string | undefined => {
  let best: readonly [string, Score] | undefined
  for (const entry of scores) if (best === undefined || isMore(entry[1], best[1])) best = entry
  return best?.[1].some(part => part > 0) ? best[0] : undefined
}

const isMore = (one: Score, other: Score): boolean => {
  const at = one.findIndex((part, index) => part !== other[index])
  return (one[at] ?? 0) > (other[at] ?? 0)
}

const withoutNeedless = (order: readonly string[], users: ReadonlyMap<string, readonly Need[]>): readonly string[] => {
  const kept = new Set(order)
  for (const edit of order.toReversed()) {
    kept.delete(edit)
    if ((users.get(edit) ?? []).some(need => distance(need, kept) > 0)) kept.add(edit)
  }
  return order.filter(edit => kept.has(edit))
}
