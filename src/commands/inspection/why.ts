import type { Candidate } from '../../model/candidate.ts'
import type { DocumentKind } from '../../model/document.ts'
import { isBlank } from '../../model/fact.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Problem } from '../../model/problem.ts'
import type { Position } from '../../model/span.ts'
import type { Topic } from '../../model/topic.ts'
import type { LexiconEntries, LexiconSection } from '../../reading/vocabulary/lexicon-entries.ts'
import type { ReadDocument } from '../pipeline/survey.ts'
import { type Insertion, insertionOf } from './insertion.ts'
import { cut, type InspectedFact, inspectedFact } from './inspection.ts'
import { type Matched, matchedBy } from './match-text.ts'
import { type Reason, reasonOf } from './reason-text.ts'

/** A place that was taken for no answer, and why. */
export interface Rejected {
  readonly at: Position
  readonly text: string
  readonly reason: Reason
  readonly via?: Matched
}

/** What one language was searched for. */
export interface Searched {
  readonly language: string
  readonly section: LexiconSection
  readonly texts: readonly string[]
}

/** Why a document speaks of a topic, or does not. */
export interface Why {
  readonly path: string
  readonly kind: DocumentKind
  readonly format: string
  readonly topic: Topic
  readonly expected: boolean
  /** What could not be read: an answer may stand there. */
  readonly unread?: Problem
  readonly accepted: readonly InspectedFact[]
  readonly rejected: readonly Rejected[]
  readonly keys: readonly string[]
  readonly searched: readonly Searched[]
  /** Absent where there is an answer. */
  readonly insert?: Insertion
}

export const whyOf = (
  { evidence, lines }: ReadDocument,
  topic: Topic,
  candidates: readonly Candidate[],
  entries: LexiconEntries,
): Why => {
  const { path, kind, format } = evidence.document
  const facts = evidence.facts.filter(fact => fact.topic === topic.id)
  const accepted = facts.filter(({ state }) => !isBlank(state) && state !== 'unreadable')
  const blank = facts.filter(fact => !accepted.includes(fact)).map(fact => inspectedFact(fact, lines, entries))
  return {
    ...{ path, kind, format, topic },
    expected: topic.kinds.includes(kind),
    ...(evidence.unread === undefined ? {} : { unread: evidence.unread }),
    accepted: accepted.map(fact => inspectedFact(fact, lines, entries)),
    rejected: [
      ...blank.map(({ span, text, state, reason, via }) => ({
        ...{ at: span.start, text, via },
        reason: { is: 'blank' as const, state, reason },
      })),
      ...candidates.map(candidate => rejectedOf(candidate, lines, entries)),
    ].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
    keys: evidence
      .missing(topic.id)
      .searched.filter(name => name.startsWith('`'))
      .map(name => name.slice(1, -1)),
    searched: evidence.belongs?.(topic.id).inText === true ? searchedFor(topic, entries) : [],
    ...(accepted.length === 0 ? { insert: insertionOf(topic.id, evidence, lines) } : {}),
  }
}

const rejectedOf = (candidate: Candidate, lines: LineIndex, entries: LexiconEntries): Rejected => ({
  at: lines.positionAt(candidate.at.start),
  text: cut(candidate.text),
  reason: reasonOf(candidate, entries),
  ...(candidate.via === undefined ? {} : { via: matchedBy(candidate.via, candidate.topic, entries) }),
})

const searchedFor = ({ id }: Topic, entries: LexiconEntries): readonly Searched[] => {
  const groups = new Map<string, { language: string; section: LexiconSection; texts: string[] }>()
  for (const { language, section, text } of entries(id)) {
    if (section === 'unless') continue
    const group = groups.get(`${language} ${section}`) ?? { language, section, texts: [] }
    group.texts.push(text)
    groups.set(`${language} ${section}`, group)
  }
  return [...groups.values()]
}
