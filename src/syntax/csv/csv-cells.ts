import type { Span } from '../../model/span.ts'

/** A cell of a CSV text; its place takes in the quotes. */
export interface Cell {
  readonly text: string
  readonly span: Span
  /** What is wrong with its quotes, and from where on. */
  readonly fault?: { readonly what: 'unclosed' | 'text-behind'; readonly at: number }
}

/**
 * The rows of a CSV text (RFC 4180) from an offset on, empty lines left out; a line end inside quotes belongs to its cell. Of more
 * cells than `most`, only where they were too many.
 */
export const csvRows = (
  text: string,
  start: number,
  most: number,
): readonly (readonly Cell[])[] | { readonly stoppedAt: number } => {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = start
  let cells = 0
  while (at < text.length) {
    const cell = cellAt(text, at)
    row.push(cell)
    cells += 1
    at = cell.span.end
    if (cells > most) return { stoppedAt: cell.span.start }
    if (text[at] === ',') {
      at += 1
      if (at < text.length) continue
      row.push({ text: '', span: { start: at, end: at } })
    }
    if (row.some(({ span }) => span.end > span.start)) rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

const cellAt = (text: string, start: number): Cell => {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start)
    return { text: text.slice(start, end), span: { start, end } }
  }
  const close = closingQuote(text, start + 1)
  if (close === undefined) {
    const fault = { what: 'unclosed', at: start } as const
    return { text: unquoted(text.slice(start + 1)), span: { start, end: text.length }, fault }
  }
  const end = endOfPlain(text, close + 1)
  const behind = text.slice(close + 1, end)
  return {
    text: unquoted(text.slice(start + 1, close)) + behind.trimEnd(),
    span: { start, end },
    ...(behind.trim() !== '' && { fault: { what: 'text-behind', at: close + 1 } }),
  }
}

const endOfPlain = (text: string, start: number): number => {
  let end = start
  while (end < text.length && !/[,\r\n]/.test(text[end] ?? '')) end += 1
  return end
}

/** Two quotes within quotes are one that is meant. */
const closingQuote = (text: string, start: number): number | undefined => {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return undefined
}

const unquoted = (text: string): string => text.replaceAll('""', '"')
