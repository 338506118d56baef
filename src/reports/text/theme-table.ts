import type { Report } from '../../model/report.ts'
import type { Say } from '../words/say.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { countCell, countColumns, themeCounts } from './theme-counts.ts'
import { displayWidth, hanging, padded } from './wrap.ts'

/** How each theme came out, in a table: where to begin, at one glance. */
export const themeTableLines = (report: Report, style: Style): readonly string[] => {
  const counts = themeCounts(report)
  if (counts.length === 0) return []
  const head = countColumns.map(column => columnTitle(column, style.say))
  const rows = counts.map(count => countColumns.map(column => countCell(count, column)))
  const widths = head.map((title, at) => Math.max(...[title, ...rows.map(row => row[at] ?? '')].map(displayWidth)))
  const cells = (texts: readonly string[]): string =>
    texts.map((text, at) => ' '.repeat(2 + (widths[at] ?? 0) - displayWidth(text)) + text).join('')
  const room = Math.max(style.columns - displayWidth(cells(head)), narrowest)
  const titles = Math.min(
    room,
    Math.max(...[style.say('table.title'), ...counts.map(({ title }) => show(title))].map(displayWidth)),
  )
  return [
    ...rowLines(style.say('table.title'), cells(head), titles, style).map(line => style.faint(line)),
    ...counts.flatMap((count, at) => rowLines(show(count.title), cells(rows[at] ?? []), titles, style)),
    '',
  ]
}

/** A level is a key, the same in every language; outcomes have names. */
export const columnTitle = (column: (typeof countColumns)[number], say: Say): string => {
  switch (column) {
    case 'must':
    case 'should':
    case 'may':
      return column
    case 'needs-review':
      return say('table.review')
    case 'pass':
    case 'not-judged':
      return say(`outcome.${column}`)
  }
}

const narrowest = 20

/** The cells stand beside the last line of a title. */
const rowLines = (title: string, cells: string, width: number, { columns }: Style): readonly string[] => {
  const lines = hanging('', title, Math.min(width, columns))
  return lines.map((line, at) => (at === lines.length - 1 ? padded(line, width) + cells : line))
}
