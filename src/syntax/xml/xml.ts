import { createRequire } from 'node:module'
import { type Limits, usualLimits } from '../../model/limits.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Span } from '../../model/span.ts'
import { type LocatedProblem, problemList } from '../problem-list.ts'
import type { Tree } from '../tree.ts'
import { tooDeep, tooManyValues, unreadable } from '../unread-problems.ts'
import { type XmlNodes, xmlNodes } from './xml-nodes.ts'
import { xmlProblem } from './xml-problems.ts'

/**
 * Reads a text as XML, up to its first error: an element is an entry under its name, with its attributes under `@name` and
 * its text, where it has either beside it, under `#text`. Only the entities that XML itself defines are expanded, and nothing is fetched.
 */
export const parseXml = (text: string, path: string, lines: LineIndex, limits: Limits = usualLimits): Tree => {
  const nodes = xmlNodes(text)
  const problem = visited(text, nodes, limits)
  const root = problem !== undefined && beyond.has(problem.code) ? undefined : nodes.root()
  return {
    syntax: 'xml',
    ...(root && { root }),
    problems: problemList(path, lines, problem === undefined ? [] : [problem]),
    ...(problem !== undefined && { uncertainFrom: problem.at.start }),
  }
}

/** The boundary of the library, which would go on after an error; what it finds there follows from the first, so the text ends there. */
const visited = (text: string, nodes: XmlNodes, limits: Limits): LocatedProblem | undefined => {
  const { SaxesParser } = createRequire(import.meta.url)('saxes') as typeof import('saxes')
  const parser = new SaxesParser({ xmlns: true, position: true })
  let problem: LocatedProblem | undefined
  let values = 0
  const stop = (found: LocatedProblem): never => {
    nodes.end(found.at.start)
    problem = found
    throw ended
  }
  const tag = (): Span => ({ start: text.lastIndexOf('<', parser.position - 1), end: parser.position })
  parser.on('error', error => stop(xmlProblem(error.message, { start: nodes.certainUntil(), end: parser.position })))
  parser.on('opentag', ({ local, prefix, uri, attributes }) => {
    const at = tag()
    const read = valuesOf(attributes)
    values += 1 + read.size
    if (nodes.open({ local, prefix, uri }, read, at) > limits.depth) stop(tooDeep(limits, at))
    if (values > limits.values) stop(tooManyValues(limits, at))
  })
  parser.on('closetag', () => nodes.close(tag()))
  parser.on('text', nodes.text)
  parser.on('cdata', nodes.text)
  try {
    parser.write(text).close()
  } catch (error) {
    if (error === ended) return problem
    nodes.end(0)
    return unreadable('XML', error, { start: 0, end: text.length })
  }
  return problem
}

const beyond: ReadonlySet<string> = new Set(['syntax/too-deep', 'syntax/too-many-values'])

/** Thrown to leave the library, and caught right there. */
const ended = Symbol('the text ends here')

const valuesOf = (attributes: Readonly<Record<string, { readonly value: string }>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(attributes).map(([name, { value }]) => [name, value]))
