import { type Limits, usualLimits } from '../../model/limits.ts'
import type { LineIndex } from '../../model/line-index.ts'
import { excerpt, type LocatedProblem, problemList } from '../problem-list.ts'
import type { Entry, MappingNode, Tree } from '../tree.ts'
import { tooManyValues } from '../unread-problems.ts'
import { type Cell, csvRows } from './csv-cells.ts'

/**
 * Reads a CSV text as a list of mappings, one per row, by the headings of its first row. Where quotes or commas leave open
 * which cell is meant, nothing that follows is certain.
 */
export const parseCsv = (text: string, path: string, lines: LineIndex, limits: Limits = usualLimits): Tree => {
  const all = csvRows(text, text.startsWith('\uFEFF') ? 1 : 0, limits.values)
  if ('stoppedAt' in all) {
    const beyond = tooManyValues(limits, { start: all.stoppedAt, end: all.stoppedAt })
    return { syntax: 'csv', problems: problemList(path, lines, [beyond]), uncertainFrom: 0 }
  }
  const [heads = [], ...rows] = all
  const problems = [heads, ...rows].flatMap(row => [
    ...row.flatMap(cell => faultOf(cell, text)),
    ...surplusOf(row, heads.length, text),
  ])
  const uncertainFrom = problems[0]?.at.start
  const first = heads[0]
  return {
    syntax: 'csv',
    ...(first && {
      root: { kind: 'sequence', span: { start: first.span.start, end: text.length }, items: rowsUnder(heads, rows) },
    }),
    problems: problemList(path, lines, problems),
    ...(uncertainFrom !== undefined && { uncertainFrom }),
  }
}

const rowsUnder = (heads: readonly Cell[], rows: readonly (readonly Cell[])[]): readonly MappingNode[] =>
  rows.map(row => ({
    kind: 'mapping',
    span: { start: row[0]?.span.start ?? 0, end: row.at(-1)?.span.end ?? 0 },
    entries: row.flatMap((cell, at) => {
      const head = heads[at]
      return head === undefined ? [] : [entryUnder(head, cell)]
    }),
  }))

/** The heading stands elsewhere, so that the cell alone is the place of what it says. */
const entryUnder = (head: Cell, { text, span }: Cell): Entry => ({
  key: head.text.trim(),
  keySpan: { start: span.start, end: span.start },
  span,
  value: { kind: 'scalar', span, text, value: text === '' ? null : text },
})

const faultOf = ({ fault, span }: Cell, text: string): readonly LocatedProblem[] => {
  if (fault === undefined) return []
  const at = { start: fault.at, end: span.end }
  const seen = excerpt(text, at)
  return fault.what === 'unclosed'
    ? [
        {
          code: 'syntax/csv-unclosed-quote',
          what: `the cell that begins with ${seen} is never closed`,
          why: 'all that follows was taken for its text; perhaps the file was cut off',
          fix: 'write the closing quote; a quote inside a cell is written twice',
          at,
        },
      ]
    : [
        {
          code: 'syntax/csv-text-after-quote',
          what: `"${seen}" follows the closing quote of a cell`,
          why: 'it cannot be told where the cell ends',
          fix: 'write a quote inside a cell twice',
          at,
        },
      ]
}

/** More cells than headings: most likely a comma in a text without quotes, which has moved all that stands behind it. */
const surplusOf = (row: readonly Cell[], width: number, text: string): readonly LocatedProblem[] => {
  const [start, surplus] = [row[0]?.span.start, row.slice(width).find(cell => cell.text.trim() !== '')]
  if (start === undefined || surplus === undefined) return []
  return [
    {
      code: 'syntax/csv-too-many-cells',
      what: `this row has ${row.length} cells, and the first row ${width}: "${excerpt(text, surplus.span)}" stands under no heading`,
      why: 'it cannot be told which cell stands under which heading',
      fix: 'put texts with a comma into double quotes',
      at: { start, end: surplus.span.end },
    },
  ]
}
