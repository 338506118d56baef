import type { YAMLError } from 'yaml'
import type { LineIndex } from '../model/line-index.ts'
import type { Span } from '../model/span.ts'
import { firstOfLines, type LocatedProblem, problemList } from './problem-list.ts'
import type { Tree } from './tree.ts'
import { yamlDocuments, yamlPart } from './yaml-documents.ts'
import { yamlNodes } from './yaml-nodes.ts'
import { isAftermath, isStructural, severalDocuments, unindentedQuote, yamlProblem } from './yaml-problems.ts'

/** Reads the part `at` of `text` as YAML 1.2 (core schema); every span points into the whole text. It never throws. */
export const parseYaml = (text: string, path: string, lines: LineIndex, at: Span): Tree => {
  const part = yamlPart(text, at)
  const reading = yamlDocuments(part)
  if ('unread' in reading)
    return { syntax: 'yaml', problems: problemList(path, lines, [reading.unread]), uncertainFrom: part.start }

  const read = reading.documents.map(document => ({ document, start: part.start + (document.range[0] ?? 0) }))
  const span = { start: part.start, end: Math.max(part.start, at.end) }
  const trees = read.map(({ document }) => yamlNodes(document, text, span, lines))
  const used = Math.max(
    0,
    trees.findIndex(({ root }) => root !== undefined),
  )
  const { root, problems = [], broken = [], openedBefore = new Map<number, number>() } = trees[used] ?? {}
  const told = (errors: readonly YAMLError[]): readonly LocatedProblem[] =>
    errors.map(error => yamlProblem(error, text, span, openedBefore))

  const errors = reading.documents.slice(0, used + 1).flatMap(document => [...document.errors, ...document.warnings])
  const structural = firstOfLines([...told(withoutAftermath(errors.filter(isStructural))), ...broken], lines)
  const next = read[used + 1]
  const several = next === undefined ? [] : [severalDocuments(read.length, { start: next.start, end: next.start })]
  const uncertain = structural[0]?.at.start
  return {
    syntax: 'yaml',
    ...(root && { root }),
    problems: problemList(path, lines, [
      ...structural,
      ...told(errors.filter(error => !isStructural(error))),
      ...problems,
      ...several,
      ...reading.repairedQuotes.map(quote => unindentedQuote(text, quote)),
    ]),
    ...(uncertain !== undefined && { uncertainFrom: uncertain }),
  }
}

const withoutAftermath = (errors: readonly YAMLError[]): readonly YAMLError[] => {
  const lost = errors.find(isAftermath)
  return errors.filter(error => error === lost || !isAftermath(error))
}
