import { isMapping } from '../../model/is-mapping.ts'
import { fileLines } from '../../shell/file-lines.ts'
import type { Line } from '../../shell/lines.ts'
import { notText, type ParquetFile } from '../../shell/parquet.ts'
import { repeatedKey } from '../../syntax/repeated-key.ts'

/** One row of an input: a text to judge, or why there is none. */
export type CardRow = { readonly row: number; readonly id: string | null } & (
  | { readonly text: string }
  | { readonly problem: string }
)

/** The columns that somebody has named; the usual ones where nobody has. */
export interface CardColumns {
  readonly id?: string
  readonly text?: string
}

/** Names under which dumps of hubs keep the text of a card, and what tells it from others; the first that is there counts. */
const [usualTexts, usualIds] = [
  ['card', 'content', 'text', 'README', 'readme'],
  ['modelId', 'datasetId', 'id', 'repo_id', 'name'],
] as const

/** Bytes of one line, as `waco filter` has it. */
const lineLimit = 64 * 1024 * 1024

/** The rows of a file with one JSON object to a line, behind the first `done` of them. */
export async function* rowsOfLines(path: string, columns: CardColumns, done: number): AsyncGenerator<CardRow> {
  for await (const line of fileLines(path, lineLimit)) if (line.number > done) yield rowOfLine(line, columns)
}

/** The rows of a Parquet file, behind the first `done` of them. */
export async function* rowsOfParquet(file: ParquetFile, columns: CardColumns, done: number): AsyncGenerator<CardRow> {
  const { id, text } = columnsIn(file.columns, columns)
  let row = done
  for await (const cells of file.rows(
    [...(id === undefined ? [] : [id]), ...(text === undefined ? [] : [text])],
    done,
  )) {
    row += 1
    yield rowOf(row, cells, columns)
  }
}

/** Which columns of a table hold the text and the id, if any do. */
export const columnsIn = (there: readonly string[], { id, text }: CardColumns): CardColumns => {
  const first = (wanted: string | undefined, usual: readonly string[]): string | undefined =>
    (wanted === undefined ? usual : [wanted]).find(name => there.includes(name))
  const [idColumn, textColumn] = [first(id, usualIds), first(text, usualTexts)]
  return {
    ...(idColumn !== undefined && { id: idColumn }),
    ...(textColumn !== undefined && { text: textColumn }),
  }
}

/** What a column of texts is called, for people. */
export const wantedText = ({ text }: CardColumns): string =>
  (text === undefined ? usualTexts : [text]).map(name => `"${name}"`).join(', ')

const rowOfLine = (line: Line, columns: CardColumns): CardRow => {
  const nameless = { row: line.number, id: null }
  if (line.is !== 'text') return { ...nameless, problem: `line/${line.is}` }
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch {
    return { ...nameless, problem: 'line/not-json' }
  }
  if (!isMapping(value)) return { ...nameless, problem: 'line/not-an-object' }
  return repeatedKey(line.text) === undefined
    ? rowOf(line.number, value, columns)
    : { ...nameless, problem: 'line/repeated-key' }
}

const rowOf = (row: number, cells: Readonly<Record<string, unknown>>, columns: CardColumns): CardRow => {
  const there = columnsIn(Object.keys(cells), columns)
  const id = idOf(there.id === undefined ? null : cells[there.id])
  const text = there.text === undefined ? undefined : cells[there.text]
  if (text === notText) return { row, id, problem: 'line/not-utf-8' }
  if (typeof text !== 'string') return { row, id, problem: 'line/no-card' }
  return /[\ud800-\udfff]/u.test(text) ? { row, id, problem: 'line/bad-text' } : { row, id, text }
}

const idOf = (cell: unknown): string | null => {
  if (typeof cell === 'string') return cell.slice(0, longestId)
  return typeof cell === 'number' || typeof cell === 'bigint' ? String(cell) : null
}

const longestId = 1024
