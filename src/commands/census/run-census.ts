import { countCards } from '../../engine/census/count-cards.ts'
import { seenTexts } from '../../engine/census/seen-texts.ts'
import type { CensusHead, CensusInput } from '../../model/census.ts'
import type { Problem } from '../../model/problem.ts'
import { type Stopwatch, stopwatch, unwatched } from '../../model/stopwatch.ts'
import { sinceStart } from '../../shell/clock.ts'
import { digestOfFile } from '../../shell/file-digest.ts'
import { lookUp } from '../../shell/look-up.ts'
import { systemCode } from '../../shell/read.ts'
import { makeFolder } from '../../shell/write.ts'
import { notWritten } from '../../shell/write-problems.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { prepareStream } from '../pipeline/prepare-stream.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { tellTimings } from '../telling/tell-timings.ts'
import type { CardColumns } from './card-rows.ts'
import { censusHead } from './census-head.ts'
import { cardsNotReadable, censusThere, noCensusFolder, unknownCards } from './census-problems.ts'
import { summaryIn } from './summary-in.ts'
import { takeCensus } from './take-census.ts'
import { writeSummary } from './write-summary.ts'

/** `waco census`: every row of the inputs judged by itself, its result in a line, and all of them summed up. */
export const runCensus = async (given: Given): Promise<number> => {
  const language = languageTyped(given)
  const out = given.text('out')
  const problems = [
    ...(out === undefined ? [noCensusFolder()] : []),
    ...given.operands.filter(path => !isKnown(path)).map(unknownCards),
  ]
  if (out === undefined || problems.length > 0) return refuse(problems, language)
  let where = ''
  const watch = given.on('timing') ? namedBy(stopwatch(sinceStart), () => where) : unwatched
  const prepared = await watch.during('prepare', () => prepareStream(given, watch))
  if (typeof prepared === 'number') return prepared
  await tell(prepared.notices, 'auto', language)
  const places = { journal: `${out}/results.partial.ndjson`, results: `${out}/results.ndjson` }
  const there = await lookUp(Object.values(places))
  const [before] = there
  if (before !== undefined && !given.on('resume')) return refuse([censusThere(before)], language)
  const inputs = await watch.during('read', () => inputsAt(given.operands))
  const lost = inputs.filter(isProblem)
  if (lost.length > 0) return refuse(lost, language)
  const columns = columnsOf(given)
  const head = censusHead(prepared, inputs.filter(isInput), columns)
  const noFolder = makeFolder(out)
  if (noFolder !== undefined) return refuse([noFolder], language)
  const counting = countCards(head)
  const judge = { prepared, vocabulary: prepared.vocabulary, name: columns.name, seen: seenTexts() }
  const finished = there.has(places.results)
  const begin = (path: string, row: number): void => {
    where = `${path}:${row}`
  }
  const taken = await written({ head, places, finished, counting, judge, columns, watch, begin })
  if ('refused' in taken) return refuse(taken.refused, language)
  if ('code' in taken) {
    await tell([taken], 'auto', language)
    return exitCodes.incomplete
  }
  const summary = counting.summary(taken.end)
  const spoken = await summaryIn(summary, prepared.packs, language)
  const unwritten = await watch.during('report', () => writeSummary(summary, spoken, out, given, places.results))
  await tell([...taken.end.problems, ...unwritten], 'auto', language)
  await tellTimings(watch, 'auto', language)
  if (taken.bug) return exitCodes.bug
  const open = summary.judged === 0 || (summary.notJudged > 0 && !given.on('lines-decide'))
  return taken.end.problems.length + unwritten.length > 0 || open ? exitCodes.incomplete : exitCodes.fine
}

/** All cards have one name; what took long is to be found again by its row. */
const namedBy = (watch: Stopwatch, where: () => string): Stopwatch => ({
  ...watch,
  document: name => watch.document(name === undefined ? undefined : where()),
})

/** A disk that is full is no mistake of ours; what was written stays, and can be gone on with. */
const written = async (
  taking: Parameters<typeof takeCensus>[0],
): Promise<Problem | Awaited<ReturnType<typeof takeCensus>>> => {
  try {
    return await takeCensus(taking)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'unknown') throw error
    return notWritten(taking.places.journal, code)
  }
}

const isKnown = (path: string): boolean => /\.(?:(?:ndjson|jsonl|json)(?:\.gz)?|parquet)$/i.test(path)

const columnsOf = (given: Given): CardColumns & CensusHead['columns'] => {
  const [id, text] = [given.text('id-column'), given.text('text-column')]
  const name = given.text('card-name') ?? 'README.md'
  return { ...(id !== undefined && { id }), ...(text !== undefined && { text }), name }
}

const inputsAt = async (paths: readonly string[]): Promise<readonly (CensusInput | Problem)[]> => {
  const inputs: (CensusInput | Problem)[] = []
  for (const path of paths) {
    try {
      inputs.push({ path, ...(await digestOfFile(path)) })
    } catch (error) {
      inputs.push(cardsNotReadable(path, systemCode(error)))
    }
  }
  return inputs
}

const isProblem = (part: CensusInput | Problem): part is Problem => 'code' in part
const isInput = (part: CensusInput | Problem): part is CensusInput => !isProblem(part)
