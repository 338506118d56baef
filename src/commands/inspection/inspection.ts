import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Position } from '../../model/span.ts'
import type { Topic } from '../../model/topic.ts'
import { graphemes } from '../../reports/text/show.ts'
import type { ReadDocument } from '../pipeline/survey.ts'

/** A fact as `inspect` writes it: with lines and columns instead of offsets, and a text that fits on a screen. */
export interface InspectedFact extends Omit<Fact, 'span'> {
  readonly span: { readonly start: Position; readonly end: Position }
}

/** What was found in one document. */
export interface Inspection {
  readonly path: string
  readonly part?: string
  readonly kind: DocumentKind
  readonly format: string
  readonly because: string
  readonly facts: readonly InspectedFact[]
  /** Titles of the topics that such a document is expected to speak of, and does not. */
  readonly missing: readonly string[]
}

export const inspectionOf = ({ evidence, lines }: ReadDocument, topics: readonly Topic[]): Inspection => {
  const { path, part, kind, format, because } = evidence.document
  const spokenOf = new Set(evidence.facts.map(fact => fact.topic))
  return {
    path,
    ...(part !== undefined && { part }),
    kind,
    format,
    because,
    facts: evidence.facts.map(({ topic, state, reason, by, sure, where, text, shows, value, span }) => ({
      topic,
      state,
      reason,
      by,
      sure,
      where,
      text: cut(text),
      shows,
      ...(value !== undefined && { value }),
      span: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
    })),
    missing: topics.filter(({ id, kinds }) => kinds.includes(kind) && !spokenOf.has(id)).map(({ title }) => title),
  }
}

const longest = 200

const cut = (text: string): string =>
  text.length <= longest ? text : `${graphemes(text.slice(0, longest)).slice(0, -1).join('')}…`
