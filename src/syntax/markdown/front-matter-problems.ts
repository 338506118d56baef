import type { Span } from '../../model/span.ts'
import type { LocatedProblem } from '../problem-list.ts'

/** Metadata that no line closes before the text begins. */
export const unclosed = (opening: Span): LocatedProblem => ({
  code: 'syntax/front-matter-unclosed',
  what: 'the metadata that begin with this "---" are never closed',
  why: 'without a closing line nobody can tell metadata from text, so they are not read as metadata',
  fix: 'write a line "---" after the last key',
  at: opening,
})

/** Between the fences stands something else than `key: value` lines. */
export const notAMapping = (opening: Span): LocatedProblem => ({
  code: 'syntax/front-matter-not-a-mapping',
  what: 'the block that begins with this "---" is not a list of keys and values',
  why: 'YAML reads it as something else, so it was taken for text',
  fix: 'write every piece of metadata as "key: value", and close the block with a line "---"',
  at: opening,
})

/** Metadata that were closed and go on. */
export const secondMetadata = (at: Span): LocatedProblem => ({
  code: 'syntax/front-matter-twice',
  what: 'a second block of metadata follows the first',
  why: 'readers take one or the other, or none, so this one was not read and what is missing may stand in it',
  fix: 'put all keys between the first two lines "---"',
  at,
})
