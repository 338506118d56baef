import { apart, type FixKind } from '../model/text-edit.ts'
import type { Card, Seen } from './fix.ts'
import { fixes } from './index.ts'

/** All mechanical edits of a document, or those of one kind, apart and in the order of their places; and what is left for a person. */
export const fixed = (card: Card, only?: FixKind): Seen => {
  const seen = fixes.filter(({ id }) => only === undefined || id === only).map(({ look }) => look(card))
  return {
    edits: apart(seen.flatMap(({ edits }) => edits)),
    left: seen.flatMap(({ left }) => left).toSorted((a, b) => a.at.start - b.at.start),
  }
}
