import type { LineIndex } from '../model/line-index.ts'
import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'
import { limits } from './limits.ts'

/** A problem whose place is still a pair of offsets. */
export interface LocatedProblem extends Omit<Problem, 'at'> {
  readonly at: Span
}

/** In the order of their places and each once; of very many only the first ones, and how many more there were. */
export const problemList = (path: string, lines: LineIndex, found: readonly LocatedProblem[]): readonly Problem[] => {
  const all = distinct(found.toSorted((one, other) => one.at.start - other.at.start))
  const told = all.slice(0, limits.problems).map(({ code, what, why, fix, at }) => ({
    ...{ code, what, why, fix },
    at: { path, start: lines.positionAt(at.start), end: lines.positionAt(at.end) },
  }))
  return all.length === told.length ? told : [...told, tooMany(path, all.length - told.length)]
}

/** In the order of their places, one per line: what a parser says of the rest of a line follows from the first. */
export const firstOfLines = (found: readonly LocatedProblem[], lines: LineIndex): readonly LocatedProblem[] => {
  const seen = new Set<number>()
  return found
    .toSorted((one, other) => one.at.start - other.at.start)
    .filter(({ at }) => {
      const { line } = lines.positionAt(at.start)
      return !seen.has(line) && seen.add(line)
    })
}

/** The first line of a part of a text, short enough to stand in a message. */
export const excerpt = (text: string, { start, end }: Span): string => {
  const [line = ''] = text.slice(start, Math.min(end, start + 2 * longestExcerpt)).split(/[\r\n]/, 1)
  const characters = Array.from(line.trim())
  return characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt).join('')}…` : characters.join('')
}

const longestExcerpt = 60

const distinct = (found: readonly LocatedProblem[]): readonly LocatedProblem[] => {
  const seen = new Set<string>()
  return found.filter(({ code, at }) => {
    const key = `${at.start} ${code}`
    return !seen.has(key) && seen.add(key)
  })
}

const tooMany = (path: string, more: number): Problem => ({
  code: 'syntax/too-many-problems',
  what: more === 1 ? 'one more problem is not listed' : `${more} more problems are not listed`,
  why: `only the first ${limits.problems} of a text are told, because later ones often follow from them`,
  fix: 'mend the listed ones and check again',
  at: { path },
})
