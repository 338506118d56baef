import { type CheckKind, type CheckText, defineCheck } from '../model/check.ts'
import type { Fact } from '../model/fact.ts'
import { fail, type Gap, type Judgement, notApplicable } from '../model/judgement.ts'
import { gapOf } from './answers/judge-answers.ts'

interface Params {
  readonly check: CheckText
  readonly of: string
}

/**
 * Something must not be said. Where it is said, the rule fails at that place.
 * Where it is not, the rule does not apply: an absence has no evidence, and a pass without evidence is impossible. What is
 * shown then is what kept the nested check from passing: that nothing stands there, or what stands there instead.
 */
export const not: CheckKind = defineCheck<Params>({
  kind: 'not',
  summary: 'What the nested check looks for is not there; never passes, because an absence has no evidence.',
  params: {
    type: 'object',
    properties: {
      check: { $ref: '#/$defs/check' },
      of: { type: 'string', minLength: 1, description: 'What must not be there, in plain words.' },
    },
    required: ['check', 'of'],
    additionalProperties: false,
  },
  bind: ({ check, of }, bind) => {
    const nested = bind(check)
    return (evidence, circumstances): Judgement => {
      const judgement = nested(evidence, circumstances)
      switch (judgement.outcome) {
        case 'pass': {
          const [first, ...more] = judgement.by
          return fail(presence(first, of), ...more.map(fact => presence(fact, of)))
        }
        case 'fail':
          return notApplicable(judgement.gaps[0].on)
        case 'not-applicable':
        case 'needs-review':
        case 'not-judged':
          return judgement
      }
    }
  },
})

const presence = (fact: Fact, of: string): Gap => gapOf(fact, { is: 'present', text: fact.text }, { is: 'absence', of })
