import { type CheckKind, type CheckText, defineCheck } from '../model/check.ts'
import { fail, type Judgement } from '../model/judgement.ts'
import { nonEmpty } from './answers/non-empty.ts'
import { withOutcome } from './answers/with-outcome.ts'

/** One of several checks must pass. */
export const any: CheckKind = defineCheck<readonly [CheckText, ...CheckText[]]>({
  kind: 'any',
  summary: 'At least one nested check passes.',
  params: { type: 'array', items: { $ref: '#/$defs/check' }, minItems: 1 },
  bind: (texts, bind) => {
    const [first, ...more] = texts
    const [check, ...checks] = [bind(first), ...more.map(bind)]
    return (evidence, circumstances) =>
      best([check(evidence, circumstances), ...checks.map(next => next(evidence, circumstances))])
  },
})

/** What could not be judged comes before the failures: it might have been the one that passes. */
const best = (judgements: readonly [Judgement, ...Judgement[]]): Judgement => {
  const [hopeful] = [
    ...withOutcome(judgements, 'pass'),
    ...withOutcome(judgements, 'not-judged'),
    ...withOutcome(judgements, 'needs-review'),
  ]
  if (hopeful) return hopeful
  const alternatives = withOutcome(judgements, 'fail').map(({ gaps }) => gaps)
  const gaps = nonEmpty(
    alternatives.flatMap(([first, ...more], index) => [index === 0 ? first : { ...first, or: true as const }, ...more]),
  )
  return gaps ? fail(...gaps) : judgements[0]
}
