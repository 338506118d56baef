import { type CheckKind, type CheckText, defineCheck } from '../model/check.ts'
import { fail, type Judgement, pass } from '../model/judgement.ts'
import { nonEmpty } from './answers/non-empty.ts'
import { withOutcome } from './answers/with-outcome.ts'

/** Every one of several checks must pass; one that does not apply asks for nothing. */
export const all: CheckKind = defineCheck<readonly [CheckText, ...CheckText[]]>({
  kind: 'all',
  summary: 'Every nested check passes; nested checks that do not apply are left out.',
  params: { type: 'array', items: { $ref: '#/$defs/check' }, minItems: 1 },
  bind: (texts, bind) => {
    const [first, ...more] = texts
    const [check, ...checks] = [bind(first), ...more.map(bind)]
    return (evidence, circumstances) =>
      worst([check(evidence, circumstances), ...checks.map(next => next(evidence, circumstances))])
  },
})

const worst = (judgements: readonly [Judgement, ...Judgement[]]): Judgement => {
  const gaps = nonEmpty(withOutcome(judgements, 'fail').flatMap(({ gaps }) => gaps))
  if (gaps) return fail(...gaps)
  const [open] = [...withOutcome(judgements, 'not-judged'), ...withOutcome(judgements, 'needs-review')]
  if (open) return open
  const by = nonEmpty([...new Set(withOutcome(judgements, 'pass').flatMap(({ by }) => by))])
  return by ? pass(...by) : judgements[0]
}
