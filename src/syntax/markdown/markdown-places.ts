import { lastAtOrBefore } from '../../model/last-at-or-before.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Span } from '../../model/span.ts'

/** The body of a text as the Markdown library reads it: LF line ends, no NUL; and the way back to the source. */
export interface Places {
  readonly text: string
  /** The source offset of an offset into `text`. */
  readonly at: (offset: number) => number
  /** Where a 0-based line of `text` begins and ends. */
  readonly line: (line: number) => Span
}

/** A piece of `Places.text` taken out of its line prefixes and escapes, with the way back. */
export interface Extract {
  readonly text: string
  /** The source offset of an offset into `text`. */
  readonly at: (offset: number) => number
}

export const placesOf = (text: string, lines: LineIndex, from: number): Places => {
  const raw = text.slice(from)
  const body = raw.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD')
  const starts = lineStarts(body)
  const firstLine = lines.positionAt(from).line
  const sourceStart = (line: number): number => (line === 0 ? from : lines.lineSpan(firstLine + line).start)
  const at = (offset: number): number => {
    const line = lastAtOrBefore(starts.length, index => starts[index] ?? 0, offset)
    return sourceStart(line) + offset - (starts[line] ?? 0)
  }
  return {
    text: body,
    at: raw.includes('\r') ? at : offset => from + offset,
    line: line => ({
      start: starts[line] ?? body.length,
      end: line + 1 < starts.length ? (starts[line + 1] ?? 0) - 1 : body.length,
    }),
  }
}

/** Content that is one run of the text. */
export const plainExtract = (places: Places, text: string, start: number): Extract => ({
  text,
  at: offset => places.at(start + offset),
})

/** Content whose every line is the end of a line of the text, from `firstLine` on, as paragraphs in lists and quotes are. */
export const linesExtract = (places: Places, text: string, firstLine: number, start: number): Extract => {
  if (places.text.startsWith(text, start)) return plainExtract(places, text, start)
  const pieces: Piece[] = []
  let from = 0
  text.split('\n').forEach((content, index) => {
    const line = places.line(firstLine + index)
    const lead = indent.exec(content)?.[0].length ?? 0
    const kept = content.trimEnd().length
    const end = line.start + places.text.slice(line.start, line.end).trimEnd().length
    pieces.push({ from: from + Math.min(lead, kept), to: Math.max(line.start, end - Math.max(0, kept - lead)) })
    from += content.length + 1
  })
  return piecedExtract(places, text, pieces)
}

/** Only these may have been made by the library, out of a tab; other blanks stand in the text as they are. */
const indent = /^[ \t]*/

/** A run of `Extract.text`, and where it begins in `Places.text`. */
export interface Piece {
  readonly from: number
  readonly to: number
}

/** Content put together from runs that follow each other in the text. */
export const piecedExtract = (places: Places, text: string, pieces: readonly Piece[]): Extract => {
  const starts = pieces.map(piece => piece.from)
  const at = (offset: number): number => {
    const index = lastAtOrBefore(starts.length, index => starts[index] ?? 0, offset)
    const piece = pieces[index]
    if (piece === undefined) return places.at(0)
    const next = pieces[index + 1]?.to ?? places.text.length
    return places.at(Math.max(0, Math.min(piece.to + Math.max(0, offset - piece.from), next)))
  }
  return { text, at }
}

/** Extracts one after the other, such as the HTML blocks that make up one table. */
export const joinedExtract = (parts: readonly Extract[]): Extract => {
  const starts: number[] = []
  let length = 0
  for (const part of parts) {
    starts.push(length)
    length += part.text.length
  }
  const at = (offset: number): number => {
    const index = lastAtOrBefore(starts.length, index => starts[index] ?? 0, offset)
    return parts[index]?.at(offset - (starts[index] ?? 0)) ?? 0
  }
  return { text: parts.map(part => part.text).join(''), at }
}

const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
