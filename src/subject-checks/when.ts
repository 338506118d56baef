import { isItDue, settled, stanceOf } from '../checks/answers/condition.ts'
import type { CheckText } from '../model/check.ts'
import type { Evidence } from '../model/evidence.ts'
import type { State } from '../model/fact.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { TopicId } from '../model/topic.ts'
import { lifted, notApplicable } from './answers/judgements.ts'

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
      const [first, ...more] = evidence.own
      const asked = (one: Evidence) => stanceOf(one, topic, accepts)
      const whether = settled([asked(first), ...more.map(asked)], circumstances.declared.get(topic), accepts)
      switch (whether.is) {
        case 'so':
        case 'declared-so':
          return due(evidence, circumstances)
        case 'unread':
          return lifted(whether.judgement, whether.in)
        case 'not-so':
          return notApplicable({ is: 'fact', told: whether })
        case 'declared-not-so':
          return notApplicable({ is: 'declared', ...whether.declared })
        case 'open':
          return {
            outcome: 'needs-review',
            question: isItDue(whether.fact),
            at: { in: whether.in, span: whether.fact.span },
            about: [whether.fact.topic],
          }
        case 'silent':
          return notApplicable({ is: 'absence', in: whether.in, missing: whether.missing })
      }
    }
  },
})

const accepts: readonly State[] = ['answered']
