import type { Limits } from '../model/limits.ts'
import type { Span } from '../model/span.ts'
import type { LocatedProblem } from './problem-list.ts'

/** Nesting beyond the limit "depth". */
export const tooDeep = (limits: Limits, at: Span): LocatedProblem => ({
  code: 'syntax/too-deep',
  what: `values are nested more than ${limits.depth} levels deep`,
  why: 'no card needs that, and a parser could run out of memory, so nothing of this text was read',
  fix: 'close the brackets that are open here, flatten the values, or raise "depth" under "limits" in waco.yaml',
  at,
})

/** Values beyond the limit "values". */
export const tooManyValues = (limits: Limits, at: Span): LocatedProblem => ({
  code: 'syntax/too-many-values',
  what: `there are more than ${limits.values} values in this text`,
  why: 'their tree could take more memory than there is, so nothing of this text was read',
  fix: 'move long lists into a file of their own, or raise "values" under "limits" in waco.yaml',
  at,
})

/** Aliases beyond the limit "aliases". */
export const tooManyAliases = (limits: Limits, at: Span): LocatedProblem => ({
  code: 'syntax/too-many-aliases',
  what: `there are more than ${limits.aliases} YAML aliases in this text`,
  why: 'no card needs that, and each may stand for a text of any length, so nothing of this text was read',
  fix: 'write the values out, or raise "aliases" under "limits" in waco.yaml',
  at,
})

/** Aliases that stand for more than the limit "values", or for what they lie in. */
export const tooManyWrittenOut = (limits: Limits, at: Span): LocatedProblem => ({
  code: 'syntax/too-many-values',
  what: `with its aliases written out, this text would have more than ${limits.values} values`,
  why: 'a small text must not grow beyond all bounds when it is read, so nothing of it was read',
  fix: 'write out the values that are meant, or raise "values" under "limits" in waco.yaml',
  at,
})

/** A front matter beyond the limit "front-matter". */
export const tooLong = (characters: number, { 'front-matter': most }: Limits, at: Span): LocatedProblem => ({
  code: 'syntax/front-matter-too-long',
  what: `the front matter has ${characters} characters`,
  why: `more than ${most} are not read`,
  fix: 'close the metadata with a line "---", move long lists into a file of their own, or raise "front-matter" under "limits" in waco.yaml',
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
