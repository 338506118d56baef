import type { YAMLError } from 'yaml'
import { type Limits, usualLimits } from '../../model/limits.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Span } from '../../model/span.ts'
import { expandedSize } from '../expanded-size.ts'
import { firstOfLines, type LocatedProblem, problemList } from '../problem-list.ts'
import type { Tree } from '../tree.ts'
import { tooManyWrittenOut } from '../unread-problems.ts'
import { yamlDocuments, yamlPart } from './yaml-documents.ts'
import { yamlNodes } from './yaml-nodes.ts'
import {
  isAftermath,
  isStructural,
  isUnknownTag,
  otherVersion,
  severalDocuments,
  unindentedQuote,
  yamlProblem,
} from './yaml-problems.ts'

/** Reads the part `at` of `text` as YAML 1.2 (core schema); every span points into the whole text. It never throws. */
export const parseYaml = (
  text: string,
  path: string,
  lines: LineIndex,
  at: Span,
  limits: Limits = usualLimits,
): Tree => {
  const part = yamlPart(text, at)
  const reading = yamlDocuments(part, limits)
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

  if (root !== undefined && text.includes('*', part.start) && expandedSize(root) > limits.values) {
    const unread = tooManyWrittenOut(limits, root.span)
    return { syntax: 'yaml', problems: problemList(path, lines, [unread]), uncertainFrom: part.start }
  }
  const all = withoutAftermath(
    reading.documents.slice(0, used + 1).flatMap(document => [...document.errors, ...document.warnings]),
  )
  const ofLines = oneOfEachLine(all, text, part.start, lines)
  const errors = ofLines.slice(0, mostErrors)
  const structural = firstOfLines([...told(errors.filter(isStructural)), ...broken], lines)
  const next = read[used + 1]
  const several = next === undefined ? [] : [severalDocuments(read.length, { start: next.start, end: next.start })]
  const tags = told(errors.filter(isUnknownTag))
  const uncertain = [...structural, ...tags].map(({ at: { start } }) => start).toSorted((a, b) => a - b)[0]
  return {
    syntax: 'yaml',
    ...(root && { root }),
    problems: problemList(
      path,
      lines,
      [
        ...structural,
        ...told(errors.filter(error => !isStructural(error))),
        ...problems,
        ...several,
        ...versionsIn(reading.documents, text, part.start),
        ...reading.repairedQuotes.map(quote => unindentedQuote(text, quote)),
      ],
      ofLines.length - errors.length,
    ),
    ...(uncertain !== undefined && { uncertainFrom: uncertain }),
  }
}

/** Of many on one line, what the library says first; of few, all, so that the surest can be chosen. */
const oneOfEachLine = (
  all: readonly YAMLError[],
  text: string,
  start: number,
  lines: LineIndex,
): readonly YAMLError[] => {
  if (all.length <= mostErrors) return all
  const seen = new Set<number>()
  return all.filter(({ pos }) => {
    const { line } = lines.positionAt(Math.min(start + Math.max(pos[0], 0), text.length))
    return !seen.has(line) && seen.add(line)
  })
}

const versionsIn = (
  documents: readonly {
    readonly directives: { readonly yaml: { readonly explicit?: boolean; readonly version: string } }
  }[],
  text: string,
  from: number,
): readonly LocatedProblem[] => {
  const other = documents.find(
    ({ directives }) => directives.yaml.explicit === true && directives.yaml.version !== '1.2',
  )
  if (other === undefined) return []
  const at = Math.max(from, text.indexOf('%YAML', from))
  return [otherVersion(other.directives.yaml.version, { start: at, end: at + '%YAML'.length })]
}

/** In the order in which the library meets them; to put all of tens of thousands into words takes more memory than to read the text. */
const mostErrors = 1000

const withoutAftermath = (errors: readonly YAMLError[]): readonly YAMLError[] => {
  const lost = errors.find(isAftermath)
  return errors.filter(error => error === lost || !isAftermath(error))
}
