import { type CheckKind, type CheckText, defineCheck } from '../model/check.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import { fail, type Gap, type Judgement, notApplicable, type Switch } from '../model/judgement.ts'
import type { TopicId } from '../model/topic.ts'

interface Params {
  readonly check: CheckText
  readonly of: string
}

/**
 * Something must not be said. Where it is said, the rule fails at that place.
 * Where it is not, the rule does not apply: an absence has no evidence, and a pass without evidence is impossible.
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
    return (evidence, asOf): Judgement => {
      const judgement = nested(evidence, asOf)
      switch (judgement.outcome) {
        case 'pass': {
          const [first, ...more] = judgement.by
          return fail(presence(first, of), ...more.map(fact => presence(fact, of)))
        }
        case 'fail':
          return notApplicable(switchOf(evidence, judgement.gaps))
        case 'not-applicable':
        case 'needs-review':
        case 'not-judged':
          return judgement
      }
    }
  },
})

const presence = (fact: Fact, of: string): Gap => ({
  at: fact.span,
  saw: { is: 'present', text: fact.text },
  wanted: { is: 'absence', of },
})

/** The absence of the first topic that was looked for; under a double denial, the fact that is there after all. */
const switchOf = (evidence: Evidence, gaps: readonly [Gap, ...Gap[]]): Switch => {
  const [topic] = gaps.flatMap(topicsLookedFor)
  if (topic !== undefined) return { is: 'absence', missing: evidence.missing(topic) }
  const fact = evidence.facts.find(({ span }) => span === gaps[0].at)
  if (!fact) throw new Error('a denial was judged at a place where no fact stands')
  return { is: 'fact', fact }
}

const topicsLookedFor = ({ wanted }: Gap): readonly TopicId[] => {
  switch (wanted.is) {
    case 'answer':
    case 'recent-date':
      return wanted.topics
    case 'value':
    case 'results':
      return [wanted.topic]
    case 'absence':
      return []
  }
}
