import { isDeepStrictEqual } from 'node:util'
import { lineIndex } from '../../dist/model/line-index.js'

/** Something that may hold for no text: what a parser threw is one as well. */
export class Breach extends Error {
  constructor(message) {
    super(message)
    this.name = 'Breach'
  }
}

export const must = (holds, message) => {
  if (!holds) throw new Breach(message)
}

/** A span inside another, which ends no earlier than it begins. */
export const within = ({ start, end }, outer, what) =>
  must(outer.start <= start && start <= end && end <= outer.end, `a span of ${what} is outside of what holds it`)

/** Problems have a code and their sentences, and a place that the text has. */
export const placed = (problems, text, path) => {
  const lines = lineIndex(text)
  const isThere = ({ line, column }) => {
    const { start, end } = lines.lineSpan(line)
    return line >= 1 && line <= lines.count && column >= 1 && column <= Math.max(end - start, 0) + 2
  }
  for (const { code, what, why, fix, at } of problems) {
    must(
      [code, what, why, fix].every(part => typeof part === 'string' && part !== ''),
      `a problem ${code} lacks a sentence`,
    )
    must(at.path === path, `a problem ${code} is told of another file`)
    for (const side of [at.start, at.end])
      must(side === undefined || isThere(side), `the place of ${code} is not in the text`)
  }
}

/** The same text is read alike each time. */
export const alike = read => {
  const [one, other] = [read(), read()]
  must(isDeepStrictEqual(one, other), 'the same text was read in two ways')
  return one
}

/** Every node of a tree lies within the one that holds it. */
export const nested = (node, outer) => {
  within(node.span, outer, node.kind)
  if (node.kind === 'sequence') for (const item of node.items) nested(item, node.span)
  if (node.kind !== 'mapping') return
  for (const { keySpan, span, value } of node.entries) {
    within(span, node.span, 'an entry')
    within(keySpan, span, 'a key')
    nested(value, span)
  }
}
