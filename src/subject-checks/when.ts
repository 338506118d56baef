import type { CheckText } from '../model/check.ts'
import { blankStates, type State } from '../model/fact.ts'
import type { SubjectEvidence } from '../model/subject.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { SubjectJudgement, Told } from '../model/subject-judgement.ts'
import type { TopicId } from '../model/topic.ts'
import { notApplicable } from './answers/judgements.ts'
import { tellersOf } from './answers/tellers.ts'

interface Params {
  readonly topic: TopicId
  readonly then: CheckText
}

/** A conditional rule: what one document says makes another answer due, in whichever document it stands. */
export const when: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'when',
  summary:
    'When any document that describes the subject answers the topic, or it is declared to be so, the nested check is due.',
  params: {
    type: 'object',
    properties: {
      topic: { $ref: '#/$defs/topic' },
      // biome-ignore lint/suspicious/noThenProperty: a property of a schema, which nothing awaits.
      then: { $ref: '#/$defs/subject-check' },
    },
    required: ['topic', 'then'],
    additionalProperties: false,
  },
  bind: ({ topic, then }, bind) => {
    const due = bind.subject(then)
    return (evidence, circumstances) => {
      const { tellers, unread, silence } = tellersOf(evidence.own, [topic])
      if (tellers.length > 0) return due(evidence, circumstances)
      if (unread) return unread
      const denied = toldOn(topic, evidence, ['none', 'not-applicable'])
      if (denied) return notApplicable({ is: 'fact', told: denied })
      const declared = circumstances.declared.get(topic)
      if (declared?.says === true) return due(evidence, circumstances)
      if (declared) return notApplicable({ is: 'declared', ...declared })
      const blank = toldOn(topic, evidence, blankStates)
      return blank ? isItDue(blank) : notApplicable(silence)
    }
  },
})

const toldOn = (topic: TopicId, { own }: SubjectEvidence, states: readonly State[]): Told | undefined =>
  own
    .flatMap(evidence => evidence.facts.map(fact => ({ in: evidence, fact })))
    .find(({ fact }) => fact.topic === topic && states.includes(fact.state))

/** A blank where the answer belongs is no denial: a person is asked. */
const isItDue = ({ in: evidence, fact }: Told): SubjectJudgement => ({
  outcome: 'needs-review',
  question: `is this rule due? it depends on what is said about "${fact.topic}", and "${fact.where}" is left blank`,
  at: { in: evidence, span: fact.span },
})
