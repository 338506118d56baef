import { exitCode } from '../../engine/exit-code.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { lineNotUtf8, lineTooLong } from '../../policy/lines/line-problems.ts'
import { type AskedLine, parseLine, type RefusedLine } from '../../policy/lines/parse-line.ts'
import {
  type FilterDetail,
  type FilterHead,
  filterHead,
  judgedLine,
  unjudgedLine,
} from '../../reports/lines/filter-line.ts'
import { inputChunks, type Line, linesOf } from '../../shell/lines.ts'
import { systemCode } from '../../shell/read.ts'
import { notReadable } from '../../shell/read-problems.ts'
import { writeOut } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { noLine, stoppedByBug } from '../asking/input-problems.ts'
import { languageTyped } from '../telling/language.ts'
import { tell } from '../telling/tell.ts'
import { type PreparedStream, prepareStream } from './prepare-stream.ts'

/**
 * `waco filter`: one answer to each line of standard input, in their order, written before the next line is judged. Nothing is
 * kept from one line to the next but how the worst of them came out.
 */
export const runFilter = async (given: Given): Promise<number> => {
  const prepared = await prepareStream(given)
  if (typeof prepared === 'number') return prepared
  const language = languageTyped(given)
  await tell(prepared.notices, 'auto', language)
  const answering: Answering = {
    prepared,
    head: filterHead(prepared.asOf, prepared.packs),
    detail: given.on('full') ? 'full' : 'short',
  }
  const answered = await answerAll(linesOf(inputChunks(), lineLimit), answering)
  const end = answered.count > 0 || given.on('lines-decide') ? answered : unanswered(answered)
  await tell(end.problems, 'auto', language)
  const decided = given.on('lines-decide') && end.whole && end.worst !== exitCodes.bug
  return decided ? exitCodes.fine : end.worst
}

/**
 * Bytes of one line, 64 MiB: a document of the greatest size that is read, with all its quotes and line feeds escaped, and room to
 * spare. Of a longer line nothing is kept.
 */
const lineLimit = 64 * 1024 * 1024

const input = 'standard input'

interface Answering {
  readonly prepared: PreparedStream
  readonly head: FilterHead
  readonly detail: FilterDetail
}

/** How a stream came out: the worst of its lines, whether each has its answer, and what kept it from that. */
interface Ended {
  readonly worst: number
  readonly count: number
  readonly whole: boolean
  readonly problems: readonly Problem[]
}

const answerAll = async (lines: AsyncIterable<Line>, answering: Answering): Promise<Ended> => {
  let [worst, count]: [number, number] = [exitCodes.fine, 0]
  // What is still to come when a stream is cut is judged by nobody.
  const cut = (problems: readonly Problem[]): Ended => ({
    worst: worse(worst, exitCodes.incomplete),
    count,
    whole: false,
    problems,
  })
  try {
    for await (const line of lines) {
      const { text, exit } = await answerTo(line, answering)
      count += 1
      worst = worse(worst, exit)
      const written = await writeOut(text)
      // Whoever reads has gone, which is no problem of anybody's.
      if (written === 'closed') return cut([])
      if (written !== 'written') return cut([written])
    }
  } catch (error) {
    return cut([notReadable(input, systemCode(error))])
  }
  return { worst, count, whole: true, problems: [] }
}

/** No line at all: an engine that may send an empty part says so with `--lines-decide`. */
const unanswered = (end: Ended): Ended => ({
  ...end,
  worst: worse(end.worst, exitCodes.incomplete),
  problems: [...end.problems, noLine(input)],
})

/** 70 beats 3, and 3 beats 1: what was not judged may hide more than what failed. */
const worse = (a: number, b: number): number => Math.max(a, b)

interface LineAnswer {
  readonly text: string
  readonly exit: number
}

/** What one line comes to. A mistake of ours in it is told on its line, and stops none of the others. */
export const answerTo = async (line: Line, { prepared, head, detail }: Answering): Promise<LineAnswer> => {
  const asked = askedIn(line)
  const id = asked.id ?? null
  const unjudged = (problems: readonly Problem[], exit: number): LineAnswer => ({
    text: unjudgedLine(id, head, problems, exit),
    exit,
  })
  if ('problem' in asked) return unjudged([asked.problem], exitCodes.incomplete)
  try {
    const report = await prepared.judge(asked.texts)
    if ('refused' in report) return unjudged(report.refused, exitCodes.incomplete)
    const exit = exitCode(report)
    return { text: judgedLine(id, head, report, exit, detail), exit }
  } catch (error) {
    return unjudged([stoppedByBug(placeOf(line), error)], exitCodes.bug)
  }
}

const placeOf = ({ number }: Line): Place => ({ path: input, start: { line: number, column: 1 } })

const askedIn = (line: Line): AskedLine | RefusedLine => {
  const at = placeOf(line)
  switch (line.is) {
    case 'text':
      return parseLine(line.text, at)
    case 'not-utf-8':
      return { problem: lineNotUtf8(at) }
    case 'too-long':
      return { problem: lineTooLong(at, line.bytes, lineLimit) }
  }
}
