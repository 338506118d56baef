import type { Belongs, Evidence } from '../../model/evidence.ts'
import { isBlank } from '../../model/fact.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Position } from '../../model/span.ts'
import type { TopicId } from '../../model/topic.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'

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
export const insertionText = (insertion: Insertion, language: string): string => {
  const say = sayIn(language)
  switch (insertion.as) {
    case 'blank':
      return say('insert.blank', { line: insertion.at.line, heading: insertion.heading })
    case 'key':
      return say('insert.key', { line: lineText(insertion.at, say), key: insertion.key })
    case 'section': {
      const { at, heading } = insertion
      const line = lineText(at, say)
      return heading === undefined ? say('insert.section', { line }) : say('insert.section-after', { line, heading })
    }
    case 'elsewhere':
      return say('insert.elsewhere', { instead: textIn(language)?.(insertion.instead) ?? insertion.instead })
  }
}

const lineText = ({ line, column }: Position, say: Say): string =>
  say(column === 1 ? 'insert.at' : 'insert.after', { line })
