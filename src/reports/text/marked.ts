import type { Citation, SourceLine } from '../../model/finding.ts'

/** Part of a line, in UTF-16 units from its beginning; nothing when the line is only there for company. */
export type Mark = readonly [start: number, end: number] | undefined

/** Which part of a cited line is meant. */
export const marked = (line: SourceLine, { at }: Pick<Citation, 'at'>): Mark => {
  if (at.start === undefined || line.number < at.start.line) return undefined
  const end = at.end ?? at.start
  const beyond = line.number === end.line && end.column === 1 && line.number > at.start.line
  if (line.number > end.line || beyond) return undefined
  const unit = (column: number): number => Math.min(Math.max(column - (line.from ?? 1), 0), line.text.length)
  const from = line.number === at.start.line ? unit(at.start.column) : line.text.length - line.text.trimStart().length
  const to = line.number === end.line ? unit(end.column) : line.text.trimEnd().length
  return [from, Math.max(from, to)]
}
