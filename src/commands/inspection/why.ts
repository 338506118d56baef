import type { Candidate, PassedOverReason } from '../../model/candidate.ts'
import { type DocumentKind, kindText } from '../../model/document.ts'
import { isBlank } from '../../model/fact.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Position } from '../../model/span.ts'
import type { Topic } from '../../model/topic.ts'
import { entryOf, type LexiconEntries, type LexiconSection } from '../../reading/lexicon-entries.ts'
import type { ReadDocument } from '../pipeline/survey.ts'
import { type Insertion, insertionOf } from './insertion.ts'
import { cut, type InspectedFact, inspectedFact } from './inspection.ts'
import { matchText } from './match-text.ts'

/** A place that was taken for no answer, and why. */
export interface Rejected {
  readonly at: Position
  readonly text: string
  readonly reason: PassedOverReason | string
  /** The same in words. */
  readonly why: string
  readonly via?: string
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
  readonly unread?: string
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
    ...(evidence.unread === undefined ? {} : { unread: evidence.unread.what }),
    accepted: accepted.map(fact => inspectedFact(fact, lines, entries)),
    rejected: [
      ...blank.map(({ span, text, state, reason, via }) => ({
        ...{ at: span.start, text, reason: `${state}: ${reason}`, via },
        why: inWords(`${state}: ${reason}`),
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
  reason: candidate.because,
  why: reasonText(candidate, entries),
  ...(candidate.via === undefined ? {} : { via: matchText(candidate.via, candidate.topic, entries) }),
})

const reasonText = ({ because, detail, topic }: Candidate, entries: LexiconEntries): string => {
  switch (because) {
    case 'name-comes-close':
      return `the name comes close to "${detail}", and is not listed`
    case 'key-comes-close':
      return `the key comes close to "${detail}", and the mapping does not have it`
    case 'no-name-in-key':
      return 'the key says how, and names nothing'
    case 'other-kind':
      return `such a document (${kindText(detail as DocumentKind)}) is not expected to speak of it` // reading gave its kind
    case 'taken-back': {
      const language = entryOf(entries(topic), 'unless', detail)?.language
      return `taken back by "${detail}"${language === undefined ? '' : ` (lexicon.${language}, unless)`}`
    }
    case 'speaks-of-another':
      return `speaks of ${detail.replaceAll('-', ' ')} instead`
    case 'says-nothing':
      return `says nothing of its own (${inWords(detail)})`
    case 'less-sure':
      return `counted once, by the surer match at ${detail}`
    case 'bibliography':
    case 'bare-name':
    case 'states-no-condition':
    case 'no-value':
    case 'heads-results':
    case 'only-leads-on':
    case 'unticked':
    case 'in-code':
    case 'in-comment':
      return plainReasons[because]
  }
}

/** `placeholder: says-only:todo` → `placeholder: todo`. */
const inWords = (reason: string): string => reason.replace(/^(\S+: )[\w-]+:/, '$1').replaceAll('-', ' ')

const plainReasons = {
  bibliography: 'an entry of a bibliography, which speaks of another work',
  'bare-name': 'a mere name, which says nothing',
  'states-no-condition': 'denies it, or stands under a heading below which such a sentence tells of something else',
  'no-value': 'holds no value of the kind that is asked for',
  'heads-results': 'heads results, and says nothing else',
  'only-leads-on': 'has no text of its own; what stands below it is read by itself',
  unticked: 'stands at a box that is not ticked',
  'in-code': 'stands in code, in which no sentence is read',
  'in-comment': 'a comment, which no reader of the document sees',
} as const satisfies Partial<Record<PassedOverReason, string>>

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
