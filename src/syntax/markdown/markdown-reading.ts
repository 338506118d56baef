import type { Env } from 'markdown-it'
import type { LineIndex } from '../../model/line-index.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place, Span } from '../../model/span.ts'
import type { Places } from './markdown-places.ts'

/** What all steps share while one text is read; the lists grow on the way. */
export interface Reading {
  readonly path: string
  /** The whole source. */
  readonly text: string
  readonly lines: LineIndex
  readonly places: Places
  /** The link definitions of the text. */
  readonly references: Env
  readonly comments: Span[]
  readonly problems: Problem[]
  /** Source offsets of comments without an end. */
  readonly openComments: number[]
}

export const placeIn = (reading: Pick<Reading, 'path' | 'lines'>, span: Span): Place => ({
  path: reading.path,
  start: reading.lines.positionAt(span.start),
  end: reading.lines.positionAt(span.end),
})

/** The smallest span that holds a span and all its parts, so that children always lie inside their parent. */
export const cover = (span: Span, parts: readonly { readonly span: Span }[]): Span => {
  let { start, end } = span
  for (const part of parts) {
    start = Math.min(start, part.span.start)
    end = Math.max(end, part.span.end)
  }
  return { start, end }
}
