import { inOrder } from './in-order.ts'
import { distance, type Need } from './need.ts'

/** A set of edits that clears everything, and whether none is smaller. */
export interface Shortest {
  readonly edits: ReadonlySet<string>
  readonly exact: boolean
}

/**
 * The fewest edits that clear everything that is asked about. All choices are tried, with bounds; where that takes too long, what clears
 * the most each time is taken, and it is said.
 */
export const shortest = (needs: readonly Need[]): Shortest => {
  const chosen = new Set<string>()
  const parts = apart(reduced(needs, chosen)).map(fewest)
  for (const { edits } of parts) for (const edit of edits) chosen.add(edit)
  return { edits: chosen, exact: parts.every(({ exact }) => exact) }
}

type Ways = Need['ways']

/** Makes what there is no choice about, and leaves the choices: each need with its ways, none of which another is a part of. */
const reduced = (needs: readonly Need[], chosen: Set<string>): readonly Need[] => {
  let open = needs
  for (;;) {
    const before = chosen.size
    open = open.flatMap(need => {
      const ways = smallest(need.ways.map(way => way.filter(edit => !chosen.has(edit))))
      const [first = [], ...others] = ways
      if (others.length > 0) return [{ ...need, ways }]
      for (const edit of first) chosen.add(edit)
      return []
    })
    if (chosen.size === before) return open
  }
}

const smallest = (ways: Ways): Ways =>
  ways.filter(
    (way, at) =>
      !ways.some(
        (other, index) => other.every(edit => way.includes(edit)) && (other.length < way.length || index < at),
      ),
  )

/** Needs that share no edit are chosen for by themselves. */
const apart = (needs: readonly Need[]): readonly (readonly Need[])[] => {
  const parts: { readonly needs: Need[]; readonly edits: Set<string> }[] = []
  for (const need of needs) {
    const own = new Set(need.ways.flat())
    const touching = parts.filter(({ edits }) => [...own].some(edit => edits.has(edit)))
    for (const part of touching) parts.splice(parts.indexOf(part), 1)
    parts.push({
      needs: [...touching.flatMap(part => part.needs), need],
      edits: new Set([...touching.flatMap(part => [...part.edits]), ...own]),
    })
  }
  return parts.map(part => part.needs)
}

/** Beyond so many steps of the search a plan would keep people waiting. */
const mostSteps = 20_000

const fewest = (needs: readonly Need[]): Shortest => {
  let best: ReadonlySet<string> = new Set(inOrder(needs))
  let steps = 0
  const search = (open: readonly Need[], chosen: ReadonlySet<string>): void => {
    steps += 1
    const left = open.filter(need => distance(need, chosen) > 0)
    if (left.length === 0) {
      if (chosen.size < best.size) best = chosen
      return
    }
    if (steps > mostSteps || chosen.size + atLeast(left, chosen) >= best.size) return
    const [next = left[0]] = left.toSorted((a, b) => a.ways.length - b.ways.length)
    for (const way of next?.ways ?? []) search(left, new Set([...chosen, ...way]))
  }
  search(needs, new Set())
  return { edits: best, exact: steps <= mostSteps }
}

/** No fewer edits than these are still to be made: needs that share none need theirs apart. */
const atLeast = (open: readonly Need[], chosen: ReadonlySet<string>): number => {
  const taken = new Set<string>()
  let least = 0
  for (const need of open) {
    const own = need.ways.flat().filter(edit => !chosen.has(edit))
    if (own.some(edit => taken.has(edit))) continue
    least += distance(need, chosen)
    for (const edit of own) taken.add(edit)
  }
  return least
}
