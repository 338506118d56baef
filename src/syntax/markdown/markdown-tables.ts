import type { Token } from 'markdown-it'
import { visibleText } from '../visible.ts'
import { inlinesOf } from './markdown-inlines.ts'
import { placeOf } from './markdown-library.ts'
import { type Extract, type Piece, piecedExtract, plainExtract } from './markdown-places.ts'
import type { Reading } from './markdown-reading.ts'
import type { Cell, Row } from './markdown-tree.ts'

/** A row of a pipe table. As on every renderer, missing cells are empty and cells beyond the last column are dropped. */
export const pipeRow = (row: Token, columns: number | undefined, reading: Reading): Row => {
  const { start } = placeOf(row)
  const line = reading.places.line(row.map?.[0] ?? 0)
  const raw = reading.places.text.slice(start, line.end)
  const left = start + raw.length - raw.trimStart().length
  const cells = cellExtracts(raw.trim(), left, reading)
  const rowEnd = left + raw.trim().length
  const width = columns ?? cells.length
  while (cells.length < width) cells.push(plainExtract(reading.places, '', rowEnd))
  return {
    span: { start: reading.places.at(left), end: reading.places.at(rowEnd) },
    cells: cells.slice(0, width).map(cell => cellOf(cell, reading)),
  }
}

const cellOf = (extract: Extract, reading: Reading): Cell => {
  const inlines = inlinesOf(extract, reading)
  return {
    span: { start: extract.at(0), end: extract.at(extract.text.length) },
    inlines,
    text: visibleText(inlines),
  }
}

/** Splits at pipes; `\|` is a pipe of the cell. An empty first or last cell is the border of the table. */
const cellExtracts = (row: string, start: number, reading: Reading): Extract[] => {
  const ends: number[] = []
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) if (row[at - 1] !== '\\') ends.push(at)
  ends.push(row.length)
  const cells: Extract[] = []
  let from = 0
  ends.forEach((end, index) => {
    const border = end === from && (index === 0 || index === ends.length - 1)
    if (!border) cells.push(cellExtract(row.slice(from, end), start + from, reading))
    from = end + 1
  })
  return cells
}

const cellExtract = (raw: string, start: number, reading: Reading): Extract => {
  const trimmed = raw.trim()
  const left = start + (trimmed === '' ? 0 : raw.length - raw.trimStart().length)
  if (!trimmed.includes('\\|')) return plainExtract(reading.places, trimmed, left)
  const pieces: Piece[] = [{ from: 0, to: left }]
  let text = ''
  let from = 0
  for (let at = trimmed.indexOf('\\|'); at >= 0; at = trimmed.indexOf('\\|', from)) {
    text += trimmed.slice(from, at)
    pieces.push({ from: text.length, to: left + at + 1 })
    text += '|'
    from = at + 2
  }
  return piecedExtract(reading.places, text + trimmed.slice(from), pieces)
}
