import type { Span } from '../model/span.ts'
import { limits } from './limits.ts'
import type { LocatedProblem } from './problem-list.ts'

/** Nesting beyond `limits.levels`. */
export const tooDeep = (at: Span): LocatedProblem => ({
  code: 'syntax/too-deep',
  what: `values are nested more than ${limits.levels} levels deep`,
  why: 'no card needs that, and a parser could run out of memory, so nothing of this text was read',
  fix: 'close the brackets that are open here, or flatten the values',
  at,
})

/** A front matter beyond `limits.frontMatterCharacters`. */
export const tooLong = (characters: number, at: Span): LocatedProblem => ({
  code: 'syntax/front-matter-too-long',
  what: `the front matter has ${characters} characters`,
  why: `more than ${limits.frontMatterCharacters} are not read`,
  fix: 'move long lists into a file of their own; if the text after the metadata is meant, close them with a line "---"',
  at,
})

/** The library gave up: a defect of a parser, told as a problem because one bad file must not end a run. */
export const unreadable = (syntax: 'YAML' | 'JSON' | 'XML', error: unknown, at: Span): LocatedProblem => ({
  code: 'syntax/unreadable',
  what: `this ${syntax} could not be read; its parser says "${error instanceof Error ? error.message : String(error)}"`,
  why: 'the parser stopped, so nothing of this text was read',
  fix: 'simplify the text, and report it to us with the file if it looks right to you',
  at,
})
