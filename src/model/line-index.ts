import { lastAtOrBefore } from './last-at-or-before.ts'
import type { Position, Span } from './span.ts'

/** Where the lines of one text begin. A line ends at LF, CRLF or a lone CR, as in every parser we use. */
export interface LineIndex {
  /** Number of lines, at least 1. */
  readonly count: number
  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  readonly positionAt: (offset: number) => Position
  /** The span of a 1-based line without its line end; lines outside are moved to the nearest one. */
  readonly lineSpan: (line: number) => Span
}

const byteOrderMark = 0xfeff

/** One index serves every parser of a source, so that no two of them can disagree about a line. */
export const lineIndex = (text: string): LineIndex => {
  const starts = lineStarts(text)
  const lineOf = (offset: number): number => lastAtOrBefore(starts.length, line => starts[line] ?? 0, offset)
  return {
    count: starts.length,
    positionAt: wanted => {
      const offset = Math.min(Math.max(wanted, starts[0] ?? 0), text.length)
      const line = lineOf(offset)
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
    },
    lineSpan: wanted => {
      const line = Math.min(Math.max(wanted, 1), starts.length) - 1
      const start = starts[line] ?? 0
      let end = starts[line + 1] ?? text.length
      if (line + 1 < starts.length) end -= text.charCodeAt(end - 1) === 10 && text.charCodeAt(end - 2) === 13 ? 2 : 1
      return { start, end: Math.max(start, end) }
    },
  }
}

/** From one line end to the next: far quicker than asking every character, and a run asks every file. */
const lineStarts = (text: string): number[] => {
  const starts = [text.charCodeAt(0) === byteOrderMark ? 1 : 0]
  let [feed, back] = [text.indexOf('\n'), text.indexOf('\r')]
  while (feed >= 0 || back >= 0) {
    const isFeed = back < 0 || (feed >= 0 && feed < back)
    const next = isFeed ? feed + 1 : back + (feed === back + 1 ? 2 : 1)
    starts.push(next)
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next)
    if (back >= 0 && back < next) back = text.indexOf('\r', next)
  }
  return starts
}
