import { inOrder } from './in-order.ts'
import type { Need } from './need.ts'
import { shortest } from './shortest.ts'

/** Edits in the order in which to make them, and whether no list is shorter. */
export interface Covered {
  readonly order: readonly string[]
  readonly shortest: boolean
}

/** The fewest edits that clear everything, in the order in which each clears the most. */
export const cover = (needs: readonly Need[]): Covered => {
  const { edits, exact } = shortest(needs)
  const kept = needs.map(need => ({ ...need, ways: need.ways.filter(way => way.every(edit => edits.has(edit))) }))
  return { order: inOrder(kept), shortest: exact }
}
