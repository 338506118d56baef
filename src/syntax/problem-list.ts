import type { LineIndex } from '../model/line-index.ts'
import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'

/** A problem whose place is still a pair of offsets. */
export interface LocatedProblem extends Omit<Problem, 'at'> {
  readonly at: Span
}

/** In the order of their places and each once; of very many only the first ones, and how many more there were; `untold` were not even looked at. */
export const problemList = (
  path: string,
  lines: LineIndex,
  found: readonly LocatedProblem[],
  untold: number = 0,
): readonly Problem[] => {
  const all = distinct(found.toSorted((one, other) => one.at.start - other.at.start))
  const told = all.slice(0, mostTold).map(({ code, what, why, fix, at }) => ({
    ...{ code, what, why, fix },
    at: { path, start: lines.positionAt(at.start), end: lines.positionAt(at.end) },
  }))
  const more = all.length - told.length + untold
  return more === 0 ? told : [...told, tooMany(path, more)]
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

/** After so many, the first ones have to be mended before the rest means anything. */
const mostTold = 50

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
  why: `only the first ${mostTold} of a text are told, because later ones often follow from them`,
  fix: 'mend the listed ones and check again',
  at: { path },
})
