import { createScanner, printParseErrorCode, visit } from 'jsonc-parser'
import { type Limits, usualLimits } from '../../model/limits.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Span } from '../../model/span.ts'
import { type LocatedProblem, problemList } from '../problem-list.ts'
import type { Tree } from '../tree.ts'
import { tooDeep, tooManyValues, unreadable } from '../unread-problems.ts'
import { jsonNodes } from './json-nodes.ts'

/** Reads the part `at` of `text` as JSON, as far as it can be; all that strict JSON forbids is a problem. It never throws. */
export const parseJson = (
  text: string,
  path: string,
  lines: LineIndex,
  at: Span,
  limits: Limits = usualLimits,
): Tree => {
  const start = at.start === 0 && text.startsWith('\uFEFF') ? Math.min(1, at.end) : at.start
  const part = text.slice(start, at.end)
  const nodes = jsonNodes(text, lines)
  const unread = visited(part, start, nodes, limits)
  if (unread !== undefined)
    return { syntax: 'json', problems: problemList(path, lines, [unread]), uncertainFrom: start }
  const { root, problems, uncertainFrom } = nodes.result()
  return {
    syntax: 'json',
    ...(root && { root }),
    problems: problemList(path, lines, problems),
    ...(uncertainFrom !== undefined && { uncertainFrom }),
  }
}

/** The boundary of the library: it calls itself once per level, so depth is measured before. */
const visited = (
  part: string,
  start: number,
  nodes: ReturnType<typeof jsonNodes>,
  limits: Limits,
): LocatedProblem | undefined => {
  const place = (offset: number, length: number): Span => ({
    start: start + Math.min(offset, part.length),
    end: start + Math.min(offset + length, part.length),
  })
  try {
    const stopped = beyondLimits(part, limits)
    if (stopped !== undefined) return stopped.beyond(limits, place(stopped.at, 1))
    visit(
      part,
      {
        onObjectBegin: (offset, length) => nodes.open('mapping', place(offset, length)),
        onObjectProperty: (name, offset, length) => nodes.key(name, place(offset, length)),
        onObjectEnd: (offset, length) => nodes.close(place(offset, length)),
        onArrayBegin: (offset, length) => nodes.open('sequence', place(offset, length)),
        onArrayEnd: (offset, length) => nodes.close(place(offset, length)),
        onLiteralValue: (value, offset, length) => nodes.literal(value, place(offset, length)),
        onSeparator: (_, offset, length) => nodes.separator(place(offset, length)),
        onError: (error, offset, length) => nodes.error(printParseErrorCode(error), place(offset, length)),
      },
      { disallowComments: true },
    )
    return undefined
  } catch (error) {
    return unreadable('JSON', error, { start, end: start + part.length })
  }
}

interface Stopped {
  readonly beyond: (limits: Limits, at: Span) => LocatedProblem
  readonly at: number
}

/** Where there is more than is read, counted by the library's own scanner, so that brackets in strings do not count. */
const beyondLimits = (part: string, limits: Limits): Stopped | undefined => {
  const scanner = createScanner(part, true)
  let levels = 0
  let values = 0
  let tokens = 0
  for (let at = -1; at < part.length; ) {
    scanner.scan()
    tokens += 1
    at = scanner.getTokenOffset()
    const token = part.charAt(at)
    if (token === '{' || token === '[') levels += 1
    if (token === '}' || token === ']') levels -= 1
    if (token === ',' || token === '{' || token === '[') values += 1
    if (levels > limits.depth) return { beyond: tooDeep, at }
    if (values > limits.values || tokens > limits.values * tokensOfValue) return { beyond: tooManyValues, at }
  }
  return undefined
}

/** A name, a colon, a value, a comma and a bracket or two; of more, a text holds no JSON. */
const tokensOfValue = 6
