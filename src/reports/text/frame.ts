import type { Citation, SourceLine } from '../../model/finding.ts'
import { graphemes, show } from './show.ts'
import type { Style } from './style.ts'
import { displayWidth } from './wrap.ts'

/** The cited lines with their numbers, and carets under exactly what is meant. */
export const codeFrame = (citation: Citation, style: Style, indent: number): readonly string[] => {
  const gutter = Math.max(...citation.lines.map(line => String(line.number).length), 2)
  const room = Math.max(style.columns - indent - gutter - 3, 20)
  return citation.lines.flatMap(line => {
    const { text, from, width } = windowed(line, marked(line, citation), room, style.ellipsis)
    const number = style.faint(`${' '.repeat(indent)}${String(line.number).padStart(gutter)} ${style.bar} `)
    const under = style.faint(`${' '.repeat(indent + gutter)} ${style.bar} `)
    const rows = [`${number}${text}`.trimEnd()]
    if (width > 0) rows.push(`${under}${' '.repeat(from)}${style.strong('^'.repeat(width))}`)
    return rows
  })
}

/** Part of a line, in UTF-16 units from its beginning; nothing when the line is only there for company. */
type Mark = readonly [start: number, end: number] | undefined

const marked = (line: SourceLine, { at }: Citation): Mark => {
  if (at.start === undefined || line.number < at.start.line) return undefined
  const end = at.end ?? at.start
  const beyond = line.number === end.line && end.column === 1 && line.number > at.start.line
  if (line.number > end.line || beyond) return undefined
  const unit = (column: number): number => Math.min(Math.max(column - (line.from ?? 1), 0), line.text.length)
  const from = line.number === at.start.line ? unit(at.start.column) : line.text.length - line.text.trimStart().length
  const to = line.number === end.line ? unit(end.column) : line.text.trimEnd().length
  return [from, Math.max(from, to)]
}

interface Window {
  readonly text: string
  /** Columns before the carets. */
  readonly from: number
  readonly width: number
}

/** As much of a line as fits, moved so that the marked part can be seen. */
const windowed = (line: SourceLine, mark: Mark, room: number, ellipsis: string): Window => {
  const [start, end] = mark ?? [0, 0]
  const before = graphemes(line.text.slice(0, start)).map(show)
  let lead = before.join('')
  const keep = Math.floor(room / 3)
  if (displayWidth(show(line.text)) > room && displayWidth(lead) > keep) {
    let first = before.length
    for (let width = 0; first > 0 && width < keep; first -= 1) width += displayWidth(before[first - 1] ?? '')
    lead = `${ellipsis}${before.slice(first).join('')}`
  }
  const from = displayWidth(lead)
  const middle = show(line.text.slice(start, end))
  const text = cut(lead + middle + show(line.text.slice(end)), room, ellipsis)
  const width = mark === undefined ? 0 : Math.max(1, Math.min(displayWidth(middle), displayWidth(text) - from))
  return { text, from, width }
}

const cut = (text: string, room: number, ellipsis: string): string => {
  if (displayWidth(text) <= room) return text
  let kept = ''
  let width = ellipsis.length
  for (const piece of graphemes(text)) {
    width += displayWidth(piece)
    if (width > room) break
    kept += piece
  }
  return `${kept}${ellipsis}`
}
