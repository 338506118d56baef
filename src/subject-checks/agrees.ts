import { nonEmpty } from '../checks/answers/non-empty.ts'
import type { DocumentKind } from '../model/document.ts'
import { documentName } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { SubjectJudgement, Told } from '../model/subject-judgement.ts'
import type { TopicId } from '../model/topic.ts'
import { compare, type Likeness, type Reading } from './answers/compare.ts'
import { fail, notApplicable, pass, together } from './answers/judgements.ts'
import { ofKinds, type Teller, tellersOf, toldBy } from './answers/tellers.ts'

interface Params {
  readonly topics: readonly [TopicId, ...TopicId[]]
  readonly among?: readonly [DocumentKind, ...DocumentKind[]]
  readonly as?: Reading
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
      as: {
        enum: ['text', 'list'],
        description: 'How answers in words are read; as a list, every thing named in it counts.',
      },
    },
    required: ['topics'],
    additionalProperties: false,
  },
  bind: ({ topics: [first, ...more], among, as = 'text' }) => {
    return ({ own }) => {
      const documents = ofKinds(own, among)
      if (!documents) return notApplicable({ is: 'absence', in: own[0], missing: own[0].missing(first) })
      return together([judge(documents, first, as), ...more.map(topic => judge(documents, topic, as))])
    }
  },
})

const judge = (documents: readonly [Evidence, ...Evidence[]], topic: TopicId, as: Reading): SubjectJudgement => {
  const { tellers, unread, silence } = tellersOf(documents, [topic])
  const [leading, ...others] = tellers
  if (unread && documents.length > 1) return unread
  if (leading === undefined) return notApplicable(silence)
  const told: Told = { in: leading.in, fact: leading.facts[0] }
  const compared = others.map(other => ({ other, likeness: compare(leading, other, as) }))
  const gaps = nonEmpty(compared.flatMap(({ likeness }) => differences(likeness, topic)))
  if (gaps) return fail(...gaps)
  const unsure = compared.find(({ likeness }) => likeness.is === 'unsure')
  if (unsure) return readBoth(told, unsure.other, topic)
  const alike = compared.filter(({ likeness }) => likeness.is === 'same').map(({ other }) => other)
  return alike.length === 0 ? notApplicable({ is: 'fact', told }) : pass(told, ...toldBy([leading, ...alike]).slice(1))
}

const differences = (
  likeness: Likeness,
  topic: TopicId,
): Extract<SubjectJudgement, { outcome: 'fail' }>['gaps'][number][] =>
  likeness.is !== 'different'
    ? []
    : likeness.pairs.map(({ one, other, says }) => ({
        at: { in: other.in, span: other.fact.span },
        against: one,
        saw: { is: 'differs', topic, says: says.other, other: says.one },
        wanted: { is: 'agreement', topic },
      }))

/** Two accounts in sentences may say the same in other words, or not: a person has to read them. */
const readBoth = ({ in: evidence }: Told, other: Teller, topic: TopicId): SubjectJudgement => ({
  outcome: 'needs-review',
  question: `do ${documentName(evidence.document)} and ${documentName(other.in.document)} say the same about "${topic}"? both speak of it in sentences`,
  at: { in: other.in, span: other.facts[0].span },
  about: [topic],
})
