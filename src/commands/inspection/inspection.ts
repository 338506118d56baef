import type { DocumentKind } from '../../model/document.ts'
import { type Fact, type Information, shownKinds } from '../../model/fact.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Position } from '../../model/span.ts'
import type { Topic, TopicId } from '../../model/topic.ts'
import type { LexiconEntries } from '../../reading/vocabulary/lexicon-entries.ts'
import { graphemes } from '../../reports/text/show.ts'
import type { ReadDocument } from '../pipeline/survey.ts'
import { type Insertion, insertionOf } from './insertion.ts'
import { type Matched, matchedBy } from './match-text.ts'

/** A fact as `inspect` writes it: with lines and columns instead of offsets, and a text that fits on a screen. */
export interface InspectedFact extends Omit<Fact, 'span' | 'via' | 'shows'> {
  readonly via: Matched
  readonly shows: readonly Information[]
  readonly span: { readonly start: Position; readonly end: Position }
}

/** A topic that such a document is expected to speak of, and does not. */
export interface InspectedMiss {
  readonly topic: TopicId
  readonly title: string
  readonly searched: readonly string[]
  readonly insert: Insertion
}

/** What was found in one document. */
export interface Inspection {
  readonly path: string
  readonly part?: string
  readonly kind: DocumentKind
  readonly format: string
  readonly because: string
  readonly facts: readonly InspectedFact[]
  readonly missing: readonly InspectedMiss[]
}

export const inspectionOf = (
  { evidence, lines }: ReadDocument,
  topics: readonly Topic[],
  entries: LexiconEntries,
): Inspection => {
  const { path, part, kind, format, because } = evidence.document
  const spokenOf = new Set(evidence.facts.map(fact => fact.topic))
  return {
    path,
    ...(part !== undefined && { part }),
    kind,
    format,
    because,
    facts: evidence.facts.map(fact => inspectedFact(fact, lines, entries)),
    missing: topics
      .filter(({ id, kinds }) => kinds.includes(kind) && !spokenOf.has(id))
      .map(({ id, title }) => ({
        topic: id,
        title,
        searched: evidence.missing(id).searched,
        insert: insertionOf(id, evidence, lines),
      })),
  }
}

export const inspectedFact = (fact: Fact, lines: LineIndex, entries: LexiconEntries): InspectedFact => {
  const { topic, state, reason, by, sure, where, via, text, shows, value, span } = fact
  return {
    ...{ topic, state, reason, by, sure, where },
    via: matchedBy(via, topic, entries),
    text: cut(text),
    shows: shownKinds(shows),
    ...(value !== undefined && { value }),
    span: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
  }
}

const longest = 200

/** A text that fits on a screen. */
export const cut = (text: string): string =>
  text.length <= longest ? text : `${graphemes(text.slice(0, longest)).slice(0, -1).join('')}…`
