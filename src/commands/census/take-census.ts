import type { Counting } from '../../engine/census/count-cards.ts'
import type { CensusCard, CensusEnd, CensusHead } from '../../model/census.ts'
import type { Problem } from '../../model/problem.ts'
import type { Stopwatch } from '../../model/stopwatch.ts'
import { jsonText } from '../../reports/text/json-text.ts'
import { finishJournal, openJournal } from '../../shell/journal.ts'
import { openParquet, type ParquetFile } from '../../shell/parquet.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { type CardColumns, type CardRow, columnsIn, rowsOfLines, rowsOfParquet, wantedText } from './card-rows.ts'
import { cardsCut, cardsNotReadable, journalBroken, noSuchColumn, otherCensus } from './census-problems.ts'
import { type CardJudge, judgeCard } from './judge-card.ts'

/** A census and what it is taken with. */
export interface Taking {
  readonly head: CensusHead
  readonly places: { readonly journal: string; readonly results: string }
  /** The results are there, whole, from before. */
  readonly finished: boolean
  readonly counting: Counting
  readonly judge: CardJudge
  readonly columns: CardColumns
  readonly watch: Stopwatch
  /** Told of each row before it is judged. */
  readonly begin: (path: string, row: number) => void
}

type Taken = { readonly end: CensusEnd; readonly bug: boolean } | { readonly refused: readonly Problem[] }

/**
 * Judges row after row and writes down each before the next. Lines that are there already are read instead, as far as they
 * go; as all that is counted is counted from lines, it makes no difference how often the work was stopped.
 */
export const takeCensus = async (taking: Taking): Promise<Taken> => {
  const { head, places, finished } = taking
  const opened = finished ? [] : await openTables(head, taking.columns)
  const lost = opened.filter(isProblem)
  if (lost.length > 0) return { refused: lost }
  const path = finished ? places.results : places.journal
  const known = linesOf(taking, path)
  const journal = openJournal(path, known.read)
  try {
    const refused = known.refused()
    if (refused.length > 0) return { refused }
    if (known.end() !== undefined) return { end: known.end() ?? emptyEnd, bug: known.bug() }
    if (known.count() === 0) journal.append(`${jsonText(head)}\n`)
    const end = await judgeRest(taking, opened.filter(isTable), known, card => journal.append(`${jsonText(card)}\n`))
    journal.append(`${jsonText(end)}\n`)
    return { end, bug: known.bug() }
  } finally {
    journal.close()
    for (const table of opened) if (table !== undefined && !isProblem(table)) await table.close()
    if (!finished && known.end() !== undefined) finishJournal(places.journal, places.results)
  }
}

const emptyEnd: CensusEnd = { record: 'end', cards: 0, problems: [] }

interface KnownLines {
  readonly read: (line: string) => void
  /** Counts a card, whether it was read or has just been judged. */
  readonly add: (card: CensusCard) => void
  readonly finish: (end: CensusEnd) => void
  readonly refused: () => readonly Problem[]
  readonly end: () => CensusEnd | undefined
  readonly bug: () => boolean
  readonly count: () => number
  /** How many rows of an input are done. */
  readonly rowsOf: (input: number) => number
}

/** What stands in the journal already, as far as it fits this census. */
const linesOf = ({ head, counting, judge }: Taking, path: string): KnownLines => {
  let [count, bug]: [number, boolean] = [0, false]
  let end: CensusEnd | undefined
  const refused: Problem[] = []
  const done = new Map<number, number>()
  const add = (card: CensusCard): void => {
    counting.add(card)
    done.set(card.input, card.row)
    bug ||= card.exit === exitCodes.bug
  }
  const read = (line: string): void => {
    count += 1
    if (refused.length > 0) return
    if (count === 1) {
      if (line !== jsonText(head)) refused.push(otherCensus(path))
      return
    }
    const card = parsed(line)
    if (card === undefined || end !== undefined) refused.push(journalBroken(path, count))
    else if (card.record === 'end') end = card
    else {
      if (card.sha256 !== undefined) judge.seen.meet(card.sha256)
      add(card)
    }
  }
  return {
    read,
    add,
    finish: value => {
      end = value
    },
    refused: () => refused,
    end: () => end,
    bug: () => bug,
    count: () => count,
    rowsOf: input => done.get(input) ?? 0,
  }
}

/** A line of ours: its head has been compared, byte for byte, and so it was written by this very version. */
const parsed = (line: string): CensusCard | CensusEnd | undefined => {
  try {
    const value = JSON.parse(line) as CensusCard | CensusEnd
    return value.record === 'card' || value.record === 'end' ? value : undefined
  } catch {
    return undefined
  }
}

type Table = ParquetFile | undefined

/** Parquet files say first what columns they have; with lines, each says so for itself. */
const openTables = async ({ inputs }: CensusHead, columns: CardColumns): Promise<readonly (Table | Problem)[]> => {
  const opened: (Table | Problem)[] = []
  for (const { path } of inputs) {
    if (!/\.parquet$/i.test(path)) {
      opened.push(undefined)
      continue
    }
    try {
      const table = await openParquet(path)
      const { text } = columnsIn(table.columns, columns)
      if (text === undefined) await table.close()
      opened.push(text === undefined ? noSuchColumn(path, wantedText(columns), table.columns) : table)
    } catch (error) {
      opened.push(cardsNotReadable(path, saidBy(error)))
    }
  }
  return opened
}

const judgeRest = async (
  { head, judge, columns, watch, begin }: Taking,
  tables: readonly Table[],
  known: KnownLines,
  write: (card: CensusCard) => void,
): Promise<CensusEnd> => {
  const problems: Problem[] = []
  let cards = 0
  for (const [input, { path }] of head.inputs.entries()) {
    let row = known.rowsOf(input)
    cards += row
    const table = tables[input]
    const rows = table === undefined ? rowsOfLines(path, columns, row) : rowsOfParquet(table, columns, row)
    for (;;) {
      const next = await watch.during('read', () => nextOf(rows))
      if (next.is === 'end') break
      if (next.is === 'cut') {
        problems.push(cardsCut(path, row, next.said))
        break
      }
      row = next.row.row
      cards += 1
      begin(path, row)
      const card = await judgeCard(next.row, input, judge)
      known.add(card)
      write(card)
    }
  }
  const end: CensusEnd = { record: 'end', cards, problems }
  known.finish(end)
  return end
}

type Next =
  | { readonly is: 'row'; readonly row: CardRow }
  | { readonly is: 'cut'; readonly said: string }
  | { readonly is: 'end' }

/** Only what reading has to say keeps an input from being read: a mistake elsewhere must not look like one of the file. */
const nextOf = async (rows: AsyncGenerator<CardRow>): Promise<Next> => {
  try {
    const { done, value } = await rows.next()
    return done ? { is: 'end' } : { is: 'row', row: value }
  } catch (error) {
    return { is: 'cut', said: saidBy(error) }
  }
}

const isProblem = (part: Table | Problem): part is Problem => part !== undefined && 'code' in part

const isTable = (part: Table | Problem): part is Table => !isProblem(part)

const saidBy = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join('')
