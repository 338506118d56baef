import type { Result } from '../../model/value.ts'
import type { Row, Table } from '../../syntax/markdown-tree.ts'
import { normaliseName, normaliseText, plainDigits } from '../normalise.ts'
import type { Unit } from '../unit.ts'

/** Heads of columns by what stands below them. */
export interface ResultHeads {
  readonly metric: ReadonlySet<string>
  readonly value: ReadonlySet<string>
  readonly dataset: ReadonlySet<string>
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
  const columnOf = (names: ReadonlySet<string>): number => heads.findIndex(head => names.has(normaliseName(head)))
  const [metric, value, dataset] = [columnOf(known.metric), columnOf(known.value), columnOf(known.dataset)]
  if (metric >= 0 && value >= 0) return table.rows.flatMap(row => longResult(row, metric, value, dataset))
  const across = heads.some(text => isMetric(text, metrics))
  return table.rows.flatMap(row => resultsOfRow(row, heads, across, dataset === 0))
}

const longResult = (row: Row, metricAt: number, valueAt: number, datasetAt: number): Result[] => {
  const metric = row.cells[metricAt]?.text ?? ''
  const raw = row.cells[valueAt]?.text ?? ''
  const value = numberIn(raw)
  if (metric === '' || value === undefined) return []
  const dataset = row.cells[datasetAt]?.text ?? ''
  return [{ metric, raw, value, ...(dataset === '' ? {} : { dataset }) }]
}

const resultsOfRow = (row: Row, heads: readonly string[], across: boolean, ofDatasets: boolean): Result[] => {
  const first = row.cells[0]?.text ?? ''
  return row.cells.slice(1).flatMap((cell, index) => {
    const value = numberIn(cell.text)
    const head = heads[index + 1] ?? ''
    const [metric, slice] = across ? [head, first] : [first, head]
    if (value === undefined || metric === '') return []
    if (slice === '') return [{ metric, raw: cell.text, value }]
    return [{ metric, raw: cell.text, value, ...(across && ofDatasets ? { dataset: slice } : { slice }) }]
  })
}

const resultsOfText = (unit: Unit, metrics: ReadonlySet<string>): Result[] => {
  const label = unit.label
  if (label !== undefined && isMetric(label, metrics)) {
    const value = numberIn(unit.text)
    return value === undefined ? [] : [{ metric: label, raw: unit.text, value }]
  }
  const match = /^\W*([\p{L}][\p{L}\d@ -]{0,40}?)\s*(?:[:：=]|\bof\b|\bis\b)\s*(\d+(?:[.,]\d+)?\s?%?)/u.exec(
    plainDigits(unit.text),
  )
  const [, metric, raw] = match ?? []
  if (metric === undefined || raw === undefined || !isMetric(metric, metrics)) return []
  const value = numberIn(raw)
  return value === undefined ? [] : [{ metric, raw, value }]
}

const isMetric = (text: string, metrics: ReadonlySet<string>): boolean => {
  const name = normaliseText(text)
  if (metrics.has(name)) return true
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  return (
    words.length <= 5 &&
    last !== 'loss' &&
    (metrics.has(last) || metrics.has(words.slice(-2).join(' ')) || metrics.has(words[0] ?? ''))
  )
}

/** A cell that is a number: `0.9758`, `90.17 %`, `**53.4**`, `1,234`. */
const numberIn = (text: string): number | undefined => {
  const match = /^[^\p{L}\d-]*(-?\d+(?:[.,]\d+)*)\s*(?:%|±.*|\(.*\))?[^\p{L}\d]*$/u.exec(plainDigits(text.trim()))
  if (match?.[1] === undefined) return undefined
  const value = Number(match[1].replace(/,(?=\d{3}\b)/g, '').replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}
