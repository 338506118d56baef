import { kept, remembered } from '../../model/once.ts'
import type { Result } from '../../model/value.ts'
import type { Row, Table } from '../../syntax/markdown/markdown-tree.ts'
import { normaliseName, normaliseText, plainDigits } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import { readNumber } from './numbers.ts'

/** Heads of columns by what stands below them. */
export interface ResultHeads {
  readonly metric: ReadonlySet<string>
  readonly value: ReadonlySet<string>
  readonly dataset: ReadonlySet<string>
  readonly model: ReadonlySet<string>
}

/** Measured results: cells with numbers in tables, and "metric: number" in running text. */
export const readResults = (
  tables: readonly Table[],
  said: readonly Unit[],
  metrics: ReadonlySet<string>,
  known: ResultHeads,
): readonly Result[] => [
  ...tables.flatMap(table => resultsOfTable(table, metrics, known)),
  ...said.flatMap(unit => resultsOfText(unit, metrics)),
]

/** True when a table's head or its first column names measures and its cells hold numbers. */
export const isResultsTable = (table: Table, metrics: ReadonlySet<string>): boolean => {
  const heads = table.header?.cells.map(cell => cell.text) ?? []
  const firsts = table.rows.map(row => row.cells[0]?.text ?? '')
  const named = [...heads, ...firsts].some(text => isMetric(text, metrics))
  return named && table.rows.some(row => row.cells.slice(1).some(cell => numberIn(cell.text) !== undefined))
}

/** One result per row where columns are headed "measure" and "value". Else measures stand in the head or in the first column, and the other of the two names what was measured. */
const resultsOfTable = (table: Table, metrics: ReadonlySet<string>, known: ResultHeads): Result[] => {
  const heads = table.header?.cells.map(cell => cell.text) ?? []
  const columns = columnsOf(heads, known)
  const { metric, value } = columns
  if (metric >= 0 && value >= 0) return table.rows.flatMap(row => longResult(row, columns))
  const across = heads.some(text => isMetric(text, metrics))
  const models = !across && heads.slice(1).some(text => namesModel(text, known.model))
  return table.rows.flatMap(row =>
    resultsOfRow(row, heads, columns, across ? 'measures' : models ? 'models' : 'slices'),
  )
}

/** What names the parts of a result, by column; -1 where nothing does. */
type Columns = Readonly<Record<keyof ResultHeads, number>>

const columnsOf = (heads: readonly string[], known: ResultHeads): Columns => {
  const columnOf = (names: ReadonlySet<string>): number => heads.findIndex(head => names.has(normaliseName(head)))
  return {
    metric: columnOf(known.metric),
    value: columnOf(known.value),
    dataset: columnOf(known.dataset),
    model: columnOf(known.model),
  }
}

const longResult = (row: Row, columns: Columns): Result[] => {
  const metric = row.cells[columns.metric]?.text ?? ''
  const raw = row.cells[columns.value]?.text ?? ''
  const value = numberIn(raw)
  if (metric === '' || value === undefined) return []
  return [{ metric, raw, value, ...unitOf(metric, raw), ...partsOf(row, columns) }]
}

/** The head of a column of figures names a measure, or the first cell of the row does and the head says what was measured. */
const resultsOfRow = (
  row: Row,
  heads: readonly string[],
  columns: Columns,
  headed: 'measures' | 'models' | 'slices',
): Result[] => {
  const first = row.cells[0]?.text ?? ''
  const own = headed === 'measures' ? partsOf(row, columns) : partsOf(row, { ...columns, model: -1 }, 1)
  return row.cells.slice(1).flatMap((cell, index) => {
    const column = index + 1
    const value = numberIn(cell.text)
    const head = heads[column] ?? ''
    const metric = headed === 'measures' ? head : first
    if (value === undefined || metric === '' || column === columns.dataset) return []
    if (headed === 'measures' && column === columns.model) return []
    const named = headed === 'measures' ? sliceOf(first, columns) : head === '' ? {} : ofHead(head, headed)
    return [{ metric, raw: cell.text, value, ...unitOf(metric, cell.text), ...own, ...named }]
  })
}

const ofHead = (head: string, headed: 'models' | 'slices'): Partial<Result> =>
  headed === 'models' ? { model: head } : { slice: head }

/** A first column that is headed otherwise names slices. */
const sliceOf = (first: string, { dataset, model }: Columns): Partial<Result> =>
  first === '' || dataset === 0 || model === 0 ? {} : { slice: first }

/** What columns of their own say of a row, from one of them on. */
const partsOf = (row: Row, { dataset, model }: Columns, from = 0): Partial<Result> => {
  const textAt = (column: number): string => (column < from ? '' : (row.cells[column]?.text ?? ''))
  const [data, measured] = [textAt(dataset), textAt(model)]
  return { ...(data !== '' && { dataset: data }), ...(measured !== '' && { model: measured }) }
}

/** "Base model", "Nyota-7B": a group of people has neither the word nor a size in parameters. */
const namesModel = (head: string, words: ReadonlySet<string>): boolean =>
  /(?:^|[-_\s])\d+(?:\.\d+)?[BM](?=$|[-_\s])/i.test(head) ||
  normaliseText(head)
    .split(' ')
    .some(word => words.has(word))

const resultsOfText = (unit: Unit, metrics: ReadonlySet<string>): Result[] => {
  const label = unit.label
  if (label !== undefined && isMetric(label, metrics)) {
    const value = numberIn(unit.text)
    return value === undefined ? [] : [{ metric: label, raw: unit.text, value, ...unitOf(label, unit.text) }]
  }
  const match = /^\W*([\p{L}][\p{L}\d@ -]{0,40}?)\s*(?:[:：=]|\bof\b|\bis\b)\s*(\d+(?:[.,]\d+)?\s?%?)/u.exec(
    plainDigits(unit.text),
  )
  const [, metric, raw] = match ?? []
  if (metric === undefined || raw === undefined || !isMetric(metric, metrics)) return []
  const value = numberIn(raw)
  return value === undefined ? [] : [{ metric, raw, value, ...unitOf(metric, raw) }]
}

/** A sign behind the number, or in brackets behind the name of the metric. */
export const unitOf = (metric: string, raw: string): { readonly unit?: string } => {
  const unit = /\d\s*([%‰])/.exec(raw)?.[1] ?? /[([]\s*([%‰]|ms|s|h|[kMGT]i?B|[kM]?Wh|dB)\s*[)\]]\s*$/.exec(metric)?.[1]
  return unit === undefined ? {} : { unit }
}

export const isMetric = (text: string, metrics: ReadonlySet<string>): boolean => metricIn(metrics)(text)

/** Heads of columns and rows are asked again by each topic that the table answers. */
const metricIn = kept((metrics: ReadonlySet<string>) => remembered(text => namesMetric(text, metrics)))

const namesMetric = (text: string, metrics: ReadonlySet<string>): boolean => {
  if (metrics.has(normaliseText(text))) return true
  const bare = text.replace(/\([^()]{0,80}\)/g, ' ')
  const words = normaliseText(bare).split(' ')
  if (words.length <= 6 && bare.split(/\s+/).some(word => isAbbreviation.test(word) && metrics.has(word.toLowerCase())))
    return true
  const last = words.at(-1) ?? ''
  return (
    words.length <= 5 &&
    last !== 'loss' &&
    (metrics.has(last) || metrics.has(words.slice(-2).join(' ')) || metrics.has(words[0] ?? ''))
  )
}

/** In capitals a measure is known wherever it stands: "Persons AP on COCO". */
const isAbbreviation = /^m?[A-Z][A-Z\d@]+$/

/** A cell that is a number: `0.9758`, `90.17 %`, `**53.4**`, `1,234`. */
export const numberIn = (text: string): number | undefined => {
  const match = /^[^\p{L}\d-]*(-?\d+(?:[.,]\d+)*)\s*(?:%|±.*|\(.*\))?[^\p{L}\d]*$/u.exec(plainDigits(text.trim()))
  if (match?.[1] === undefined) return undefined
  return readNumber(match[1])
}
