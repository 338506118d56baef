import { apart, type FixKind, type TextEdit } from '../model/text-edit.ts'
import type { Card } from './fix.ts'
import { fixes } from './index.ts'

/** All mechanical edits of a document, or those of one kind, apart and in the order of their places. */
export const fixed = (card: Card, only?: FixKind): readonly TextEdit[] =>
  apart(fixes.filter(({ id }) => only === undefined || id === only).flatMap(({ edits }) => edits(card)))
