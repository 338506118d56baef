import type { Span } from './span.ts'

/**
 * A question to things with places: which of them hold a place, in the order in which they were given. Asked of each of many
 * places, it goes through none of the things that end before it: half of what is ahead is passed over at once where the last end in it does not reach.
 */
export const holding = <Thing extends { readonly span: Span }>(
  things: readonly Thing[],
): ((place: Span) => readonly Thing[]) => {
  const byStart = things.map((thing, at) => ({ thing, at })).toSorted((a, b) => a.thing.span.start - b.thing.span.start)
  /** At the middle of each stretch that a search comes through, the last end within the stretch. */
  const lastEnds = new Float64Array(byStart.length)
  const measure = (from: number, to: number): number => {
    if (from >= to) return Number.NEGATIVE_INFINITY
    const middle = (from + to) >> 1
    const own = byStart[middle]?.thing.span.end ?? Number.NEGATIVE_INFINITY
    const last = Math.max(own, measure(from, middle), measure(middle + 1, to))
    lastEnds[middle] = last
    return last
  }
  measure(0, byStart.length)
  return ({ start, end }) => {
    const found: (typeof byStart)[number][] = []
    const search = (from: number, to: number): void => {
      const middle = (from + to) >> 1
      const here = byStart[middle]
      if (from >= to || here === undefined || (lastEnds[middle] ?? 0) < end) return
      search(from, middle)
      if (here.thing.span.start > start) return
      if (here.thing.span.end >= end) found.push(here)
      search(middle + 1, to)
    }
    search(0, byStart.length)
    return found.toSorted((a, b) => a.at - b.at).map(({ thing }) => thing)
  }
}
