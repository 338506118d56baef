import { createRequire } from 'node:module'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { partsOf, patternsIn } from './check-parts.ts'
import { type Bench, error, type LintFinding } from './lint-finding.ts'

/** Patterns that nothing can fail. */
export const loosePatterns = ({ rules }: Bench): readonly LintFinding[] =>
  rules.flatMap(({ id, check, at }) => {
    if (at === undefined) return []
    return partsOf(check)
      .filter(({ kind }) => !combining.has(kind))
      .flatMap(({ params, path }) => patternsIn(params, path))
      .flatMap(({ pattern, path }) => {
        if (onlyAnything(pattern)) return [error(anything(at(...path), id, pattern))]
        return matchesEmpty(pattern) ? [error(matchesNothing(at(...path), id, pattern))] : []
      })
  })

/** Their parts are looked at one by one. */
const combining: ReadonlySet<string> = new Set(['all', 'any', 'not', 'when'])

/** `.*`, `^.+$`, `(?s:.*)`, `[\s\S]+` and the like. */
const onlyAnything = (pattern: string): boolean => {
  const core = pattern.replace(/\(\?[a-z]*:|\(\?[a-z]+\)|[()^$]/g, '')
  return /^(?:(?:\.|\[\\s\\S\]|\[\\S\\s\]|\[\\w\\W\]|\[\\d\\D\])(?:[*+?]|\{\d*,?\d*\})*)+$/.test(core)
}

const matchesEmpty = (pattern: string): boolean => {
  // Loaded where it is first needed; the cast names what is used of it.
  const { RE2JS } = createRequire(import.meta.url)('re2js') as typeof import('re2js')
  try {
    return RE2JS.compile(pattern).matcher('').find()
  } catch {
    // A pattern that cannot be compiled is told when the pack is read.
    return false
  }
}

const anything = (at: Place, id: string, pattern: string): Problem => ({
  code: 'lint/pattern-matches-anything',
  what: `the pattern "${pattern}" of ${id} fits every text`,
  why: 'nothing can fail it, so it proves nothing about a document',
  fix: 'name what must be there, or use "answered" if any answer will do',
  at,
})

const matchesNothing = (at: Place, id: string, pattern: string): Problem => ({
  code: 'lint/pattern-matches-empty',
  what: `the pattern "${pattern}" of ${id} fits the empty text`,
  why: 'it is found in every text, whatever is written there',
  fix: 'ask for at least one sign: write "+" instead of "*", or take the "?" away',
  at,
})
