import { nonEmpty } from '../checks/answers/non-empty.ts'
import type { DocumentKind } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { SubjectGap, SubjectJudgement, Told } from '../model/subject-judgement.ts'
import type { TopicId } from '../model/topic.ts'
import { fail, notApplicable, pass, together } from './answers/judgements.ts'
import { sameAnswer } from './answers/same-answer.ts'
import { ofKinds, type Teller, tellersOf, toldBy } from './answers/tellers.ts'

interface Params {
  readonly topics: readonly [TopicId, ...TopicId[]]
  readonly among?: readonly [DocumentKind, ...DocumentKind[]]
}

/**
 * Do all documents about the subject itself say the same? A data sheet of training data is about another thing, with a
 * name and a version of its own, so it is never compared with the card. A topic on which fewer than two speak is left out.
 */
export const agrees: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'agrees',
  summary: 'All documents of the subject that answer a topic say the same.',
  params: {
    type: 'object',
    properties: {
      topics: { type: 'array', items: { $ref: '#/$defs/topic' }, minItems: 1, uniqueItems: true },
      among: {
        type: 'array',
        items: { $ref: '#/$defs/document-kind' },
        minItems: 1,
        uniqueItems: true,
        description: 'Only these kinds of document; without it all that describe the subject.',
      },
    },
    required: ['topics'],
    additionalProperties: false,
  },
  bind: ({ topics: [first, ...more], among }) => {
    return ({ own }) => {
      const documents = ofKinds(own, among)
      if (!documents) return notApplicable({ is: 'absence', in: own[0], missing: own[0].missing(first) })
      return together([judge(documents, first), ...more.map(topic => judge(documents, topic))])
    }
  },
})

const judge = (documents: readonly [Evidence, ...Evidence[]], topic: TopicId): SubjectJudgement => {
  const { tellers, unread, silence } = tellersOf(documents, [topic])
  const [leading, ...others] = tellers
  if (unread && documents.length > 1) return unread
  if (leading === undefined) return notApplicable(silence)
  const told: Told = { in: leading.in, fact: leading.facts[0] }
  if (others.length === 0) return notApplicable({ is: 'fact', told })
  const gaps = nonEmpty(others.flatMap(other => contradiction(leading, other, topic)))
  return gaps ? fail(...gaps) : pass(told, ...toldBy(tellers).slice(1))
}

/** One fact of each that says the same is enough: a card may give its name as a title and as an identifier. */
const contradiction = (leading: Teller, other: Teller, topic: TopicId): readonly SubjectGap[] =>
  leading.facts.some(fact => other.facts.some(said => sameAnswer(fact, said)))
    ? []
    : [gapBetween(leading, other, topic)]

const gapBetween = (leading: Teller, { in: evidence, facts: [fact] }: Teller, topic: TopicId): SubjectGap => {
  const against: Told = { in: leading.in, fact: leading.facts[0] }
  return {
    at: { in: evidence, span: fact.span },
    against,
    saw: { is: 'differs', topic, says: fact.text, other: against.fact.text },
    wanted: { is: 'agreement', topic },
  }
}
