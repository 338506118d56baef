import type { Belongs, Evidence } from '../../model/evidence.ts'
import { isBlank } from '../../model/fact.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Position } from '../../model/span.ts'
import type { TopicId } from '../../model/topic.ts'

/** Where an answer could be written. */
export type Insertion =
  /** Into a place that was left blank. */
  | { readonly as: 'blank'; readonly at: Position; readonly heading: string }
  | { readonly as: 'key'; readonly at: Position; readonly key: string }
  /** After the last heading of the text, if it has one. */
  | { readonly as: 'section'; readonly at: Position; readonly heading?: string }
  /** Not in this file: it has keys and no sections, and none of its keys is for the topic. */
  | { readonly as: 'elsewhere'; readonly instead: string }

export const insertionOf = (topic: TopicId, { facts, missing, belongs }: Evidence, lines: LineIndex): Insertion => {
  const blank = facts.find(fact => fact.topic === topic && isBlank(fact.state))
  if (blank !== undefined) return { as: 'blank', at: lines.positionAt(blank.span.start), heading: blank.where }
  const { at: span, noPlace } = missing(topic)
  const at = lines.positionAt(span.start)
  const { key, after, inText } = belongs?.(topic) ?? nowhere
  if (key !== undefined) return { as: 'key', at, key }
  if (!inText) return { as: 'elsewhere', instead: noPlace?.instead ?? 'in a document beside it' }
  return { as: 'section', at, ...(after === undefined ? {} : { heading: after }) }
}

const nowhere: Belongs = { inText: false }

/** For people: at which line, and as what; a place behind the text of a line is after it. */
export const insertionText = (insertion: Insertion): string => {
  switch (insertion.as) {
    case 'blank':
      return `at line ${insertion.at.line}, in place of what stands at "${insertion.heading}"`
    case 'key':
      return `${lineText(insertion.at)}, as the key \`${insertion.key}\` of the metadata`
    case 'section': {
      const { at, heading } = insertion
      return `${lineText(at)}, as a section of its own${heading === undefined ? '' : ` after "${heading}"`}`
    }
    case 'elsewhere':
      return `${insertion.instead}, as no key of this format is for it`
  }
}

const lineText = ({ line, column }: Position): string => `${column === 1 ? 'at' : 'after'} line ${line}`
