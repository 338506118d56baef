import type { Citation, SourceLine } from '../../model/finding.ts'
import { citedLines } from './cited-lines.ts'
import { type Mark, marked } from './marked.ts'
import { disarmed, show } from './show.ts'
import type { Style } from './style.ts'
import { beginning, displayWidth, shownEnding } from './wrap.ts'

/**
 * The cited lines with their numbers, and carets under exactly what is meant. A line that is meant as a whole has a sign
 * before its number instead: carets under all of it say nothing more, and three such rows hide the text.
 */
export const codeFrame = (citation: Citation, style: Style, indent: number): readonly string[] => {
  const lines = citedLines(citation)
  const gutter = Math.max(...lines.map(line => String(line.number).length), 2)
  const room = Math.max(style.columns - indent - gutter - 3, 20)
  return lines.flatMap(line => {
    const mark = marked(line, citation)
    const whole = mark !== undefined && isWhole(line.text, mark)
    const { text, from, width } = windowed(line, mark, room, style.ellipsis)
    const sign = whole ? '> '.padStart(indent) : ' '.repeat(indent)
    const number = style.faint(`${sign}${String(line.number).padStart(gutter)} ${style.bar} `)
    const under = style.faint(`${' '.repeat(indent + gutter)} ${style.bar} `)
    const rows = [`${number}${text}`.trimEnd()]
    if (width > 0 && !whole) rows.push(`${under}${' '.repeat(from)}${style.strong('^'.repeat(width))}`)
    return rows
  })
}

const isWhole = (text: string, [start, end]: readonly [number, number]): boolean =>
  end > start && text.slice(0, start).trim() === '' && text.slice(end).trim() === ''

interface Window {
  readonly text: string
  /** Columns before the carets. */
  readonly from: number
  readonly width: number
}

/** As much of a line as fits, moved so that the marked part can be seen. */
const windowed = (line: SourceLine, mark: Mark, room: number, ellipsis: string): Window => {
  const [start, end] = mark ?? [0, 0]
  const unmarked = line.text.slice(0, start)
  const all = show(unmarked)
  const keep = Math.floor(room / 3)
  const moved = displayWidth(all) > keep && displayWidth(show(line.text)) > room
  const lead = moved ? `${ellipsis}${shownEnding(unmarked, keep)}` : all
  const from = displayWidth(lead)
  const middle = show(line.text.slice(start, end))
  const text = cut(disarmed(lead + middle + show(line.text.slice(end))), room, ellipsis)
  const width = mark === undefined ? 0 : Math.max(1, Math.min(displayWidth(middle), displayWidth(text) - from))
  return { text, from, width }
}

const cut = (text: string, room: number, ellipsis: string): string =>
  displayWidth(text) <= room ? text : `${beginning(text, room - ellipsis.length)}${ellipsis}`
