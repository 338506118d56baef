import type { Parsed, Problem } from '../../model/problem.ts'
import type { Appearance, FlowingReport, ReportFormat } from '../../model/report-format.ts'
import { chunksOf } from '../../shell/chunks.ts'
import { hearSignals } from '../../shell/hold-signals.ts'
import { fileAppearance, streamAppearance } from '../../shell/terminal.ts'
import { placeOnDisk, targetProblem, writeOut, writePieces, writeWhole } from '../../shell/write.ts'
import { outputTooLong, readerGone } from '../../shell/write-problems.ts'
import { noOutputPath, sharedOutput, unknownFormat } from '../asking/usage-problems.ts'
import type { Manner } from './manner.ts'

/** One thing to write: a format, and the file it goes to, or standard output without one. */
export interface Output<Format> {
  readonly format: Format
  readonly path?: string
}

/** `-o json=report.json -o terminal`: every mistake that can be known before the work is found before it. */
export const parseOutputs = <Format extends { readonly name: string }>(
  texts: readonly string[],
  formats: readonly Format[],
  usual: Format,
): Parsed<readonly Output<Format>[]> => {
  const problems: Problem[] = []
  const outputs = texts.flatMap(text => {
    const output = parseOutput(text, formats)
    if ('format' in output) return [output]
    problems.push(output)
    return []
  })
  problems.push(...shared(outputs), ...outputs.flatMap(({ path }) => (path ? (targetProblem(path) ?? []) : [])))
  return { value: texts.length === 0 ? [{ format: usual }] : outputs, problems }
}

interface Written<Item> {
  readonly name: string
  readonly render: (item: Item, appearance: Appearance) => string
  readonly pieces?: (item: Item, appearance: Appearance) => Iterable<string>
  readonly inPieces?: (item: Item, appearance: Appearance) => Iterable<string>
}

/** Writes one thing in every form that was asked for; what did not reach its place comes back. */
export const writeOutputs = async <Item>(
  outputs: readonly Output<Written<Item>>[],
  item: Item,
  manner: Manner,
): Promise<readonly Problem[]> => {
  const lost: Problem[] = []
  for (const output of outputs) {
    const text = rendered(output, item, manner)
    const problem = typeof text === 'object' && 'code' in text ? text : await writeOutput(output, text)
    if (problem !== undefined) lost.push(problem)
    await hearSignals()
  }
  return lost
}

/** As `writeOutputs`, piece by piece: what is written may be longer than any text can be. */
export const writeFlowing = async (
  outputs: readonly Output<Pick<ReportFormat, 'name' | 'lists' | 'speaks'> & Required<Pick<ReportFormat, 'pieces'>>>[],
  report: FlowingReport,
  manner: Manner,
): Promise<readonly Problem[]> => {
  const lost: Problem[] = []
  for (const output of outputs) {
    const pieces = chunksOf(output.format.pieces(report, appearanceOf(output, manner)))
    const problem = await writeOutput(output, pieces)
    if (problem !== undefined) lost.push(problem)
    await hearSignals()
  }
  return lost
}

/** What is written: piece by piece where that can be, for which no text has to be put together; else as one, unless the engine cannot hold a text of that length. */
const rendered = <Item>(
  output: Output<Written<Item>>,
  item: Item,
  manner: Manner,
): string | Iterable<Buffer> | Problem => {
  const { render, pieces, inPieces = pieces } = output.format
  const appearance = appearanceOf(output, manner)
  if (inPieces !== undefined) return chunksOf(inPieces(item, appearance))
  try {
    return render(item, appearance)
  } catch (error) {
    if (error instanceof RangeError && error.message === 'Invalid string length')
      return outputTooLong(output.format.name, output.path)
    throw error
  }
}

/**
 * Writes one output. A report that did not reach its place is a problem. A reader that has gone is none, since a person may have seen
 * enough, but for a report that programs read: the part that they have may hold no failure.
 */
export const writeOutput = async (
  { path, format }: Output<object>,
  text: string | Iterable<Buffer>,
): Promise<Problem | undefined> => {
  if (path !== undefined) return typeof text === 'string' ? writeWhole(path, text) : writePieces(path, text)
  const written = await writeOut(text)
  if (written === 'closed') return isForPrograms(format) ? readerGone() : undefined
  return written === 'written' ? undefined : written
}

const isForPrograms = (format: Partial<ReportFormat>): boolean => format.lists !== undefined && format.speaks !== true

/** The input that an output would be written over, if there is one. */
export const overwrittenInput = (outputs: readonly Output<unknown>[], inputs: readonly string[]): string | undefined =>
  outputs.flatMap(({ path }) => path ?? []).find(path => inputs.some(input => placeOnDisk(input) === placeOnDisk(path)))

export const appearanceOf = (output: Output<unknown>, { colour, detail, groupBy }: Manner): Appearance => ({
  ...(output.path === undefined ? streamAppearance('stdout', colour, detail) : fileAppearance(colour, detail)),
  ...(groupBy && { groupBy }),
})

const parseOutput = <Format extends { readonly name: string }>(
  text: string,
  formats: readonly Format[],
): Output<Format> | Problem => {
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const format = formats.find(known => known.name === name)
  if (format === undefined)
    return unknownFormat(
      name,
      formats.map(known => known.name),
    )
  if (equals < 0) return { format }
  const path = text.slice(equals + 1)
  return path === '' ? noOutputPath(text) : { format, path }
}

const shared = (outputs: readonly Output<{ readonly name: string }>[]): readonly Problem[] => {
  const targets = new Map<string, { readonly target: string; readonly names: string[] }>()
  for (const { format, path } of outputs) {
    const target = path === undefined ? 'standard output' : `"${path}"`
    const place = path === undefined ? target : placeOnDisk(path)
    const before = targets.get(place)
    if (before === undefined) targets.set(place, { target, names: [format.name] })
    else before.names.push(format.name)
  }
  return [...targets.values()].flatMap(({ target, names }) => (names.length > 1 ? [sharedOutput(target, names)] : []))
}
