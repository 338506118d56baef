import { createRequire } from 'node:module'
import type { LineIndex } from '../model/line-index.ts'
import type { Span } from '../model/span.ts'
import { limits } from './limits.ts'
import { type LocatedProblem, problemList } from './problem-list.ts'
import type { Tree } from './tree.ts'
import { tooDeep, unreadable } from './unread-problems.ts'
import { type XmlNodes, xmlNodes } from './xml-nodes.ts'
import { xmlProblem } from './xml-problems.ts'

/**
 * Reads a text as XML, up to its first error: an element is an entry under its name, with its attributes under `@name` and
 * its text, where it has either beside it, under `#text`. Only the entities that XML itself defines are expanded, and nothing is fetched.
 */
export const parseXml = (text: string, path: string, lines: LineIndex): Tree => {
  const nodes = xmlNodes(text)
  const problem = visited(text, nodes)
  const root = problem?.code === 'syntax/too-deep' ? undefined : nodes.root()
  return {
    syntax: 'xml',
    ...(root && { root }),
    problems: problemList(path, lines, problem === undefined ? [] : [problem]),
    ...(problem !== undefined && { uncertainFrom: problem.at.start }),
  }
}

/** The boundary of the library, which would go on after an error; what it finds there follows from the first, so the text ends there. */
const visited = (text: string, nodes: XmlNodes): LocatedProblem | undefined => {
  const { SaxesParser } = createRequire(import.meta.url)('saxes') as typeof import('saxes')
  const parser = new SaxesParser({ xmlns: true, position: true })
  let problem: LocatedProblem | undefined
  const stop = (found: LocatedProblem): never => {
    nodes.end(found.at.start)
    problem = found
    throw ended
  }
  const tag = (): Span => ({ start: text.lastIndexOf('<', parser.position - 1), end: parser.position })
  parser.on('error', error => stop(xmlProblem(error.message, { start: nodes.certainUntil(), end: parser.position })))
  parser.on('opentag', ({ local, prefix, uri, attributes }) => {
    const at = tag()
    if (nodes.open({ local, prefix, uri }, valuesOf(attributes), at) > limits.levels) stop(tooDeep(at))
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

/** Thrown to leave the library, and caught right there. */
const ended = Symbol('the text ends here')

const valuesOf = (attributes: Readonly<Record<string, { readonly value: string }>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(attributes).map(([name, { value }]) => [name, value]))
