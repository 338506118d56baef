import { createHash } from 'node:crypto'
import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import type { Mark } from '../model/fingerprint.ts'
import type { Judgement, Saw, Wanted } from '../model/judgement.ts'
import type { Span } from '../model/span.ts'
import type { SubjectEvidence } from '../model/subject.ts'
import type { SubjectJudgement } from '../model/subject-judgement.ts'
import type { TopicId } from '../model/topic.ts'
import type { TextDigest } from '../model/waiver.ts'
import { factAt, marksOfGap } from './marks.ts'
import { topicsOf } from './wanted-topics.ts'

/** One place that keeps a rule from passing, as people name it. */
export interface JudgedPart {
  /** The way to it, as a fact has it; absent where nothing stands there. */
  readonly where?: string
  /** How the fact was found that stands there. */
  readonly by?: Fact['by']
  readonly marks: readonly Mark[]
}

/** What was judged: the digest of its text, and the places that do not do, in the order of the finding. */
export interface JudgedText {
  readonly text: TextDigest
  readonly parts: readonly JudgedPart[]
}

/**
 * The text a failure or an open question rests on: all that the document says on the topics asked about, and whatever
 * else a gap points at. Where nothing is said it is the empty text, so that an answer lapses once something is.
 */
export const judgedText = (judgement: Judgement, evidence: Evidence): JudgedText | undefined => {
  switch (judgement.outcome) {
    case 'fail': {
      const { gaps } = judgement
      return {
        text: digestOf([
          ...onTopics(
            gaps.map(({ wanted }) => wanted),
            [evidence],
          ),
          ...gaps.flatMap(({ on, saw }) => [...(on.is === 'fact' ? [on.fact.text] : []), ...linkIn(saw)]),
        ]),
        parts: gaps.map(({ saw, wanted, on }) => partOf(saw, wanted, on.is === 'fact' ? on.fact : undefined)),
      }
    }
    case 'needs-review':
      return { text: digestOf(textsAsked(judgement.at, judgement.about, [evidence], evidence)), parts: [{ marks: [] }] }
    case 'pass':
    case 'not-applicable':
    case 'not-judged':
      return undefined
  }
}

/** As `judgedText`, of several documents. */
export const judgedTextOfSubject = (
  judgement: SubjectJudgement,
  { own, parts }: SubjectEvidence,
): JudgedText | undefined => {
  switch (judgement.outcome) {
    case 'fail': {
      const { gaps } = judgement
      return {
        text: digestOf([
          ...onTopics(
            gaps.map(({ wanted }) => wanted),
            [...own, ...parts],
          ),
          ...gaps.flatMap(({ at, against, saw }) => [
            ...textsAt(at.span, at.in),
            ...(against ? [against.fact.text] : []),
            ...linkIn(saw),
          ]),
        ]),
        parts: gaps.map(gap => partOf(gap.saw, gap.wanted, factAt(gap))),
      }
    }
    case 'needs-review': {
      const { at, about } = judgement
      return { text: digestOf(textsAsked(at.span, about, [...own, ...parts], at.in)), parts: [{ marks: [] }] }
    }
    case 'pass':
    case 'not-applicable':
    case 'not-judged':
      return undefined
  }
}

const onTopics = (wanted: readonly Wanted[], among: readonly Evidence[]): readonly string[] => {
  const topics = new Set(wanted.flatMap(topicsOf))
  return among.flatMap(({ facts }) => facts.filter(({ topic }) => topics.has(topic)).map(({ text }) => text))
}

const textsAsked = (
  at: Span,
  about: readonly TopicId[] = [],
  among: readonly Evidence[],
  here: Evidence,
): readonly string[] => [
  ...textsAt(at, here),
  ...among.flatMap(({ facts }) => facts.filter(({ topic }) => about.includes(topic)).map(({ text }) => text)),
]

const textsAt = ({ start, end }: Span, { facts }: Evidence): readonly string[] =>
  facts.filter(({ span }) => span.start <= end && start <= span.end).map(({ text }) => text)

const linkIn = (saw: Saw): readonly string[] => (saw.is === 'dead-link' ? [saw.href] : [])

const partOf = (saw: Saw, wanted: Wanted, fact: Fact | undefined): JudgedPart => ({
  ...(fact && { where: fact.where, by: fact.by }),
  marks: marksOfGap(saw, wanted, undefined),
})

/** Sorted, so that sections may change places; each once, so that a text said twice and then once is the same. */
const digestOf = (texts: readonly string[]): TextDigest => {
  const read = [...new Set(texts.map(asRead).filter(text => text !== ''))].toSorted()
  return `sha256:${createHash('sha256').update(read.join('\n')).digest('hex')}`
}

/** Reading has taken away what no reader sees; what is left are forms of one letter and the width of gaps. */
const asRead = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim()
