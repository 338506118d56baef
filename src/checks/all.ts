import { type CheckKind, type CheckText, defineCheck } from '../model/check.ts'
import { fail, type Judgement, needsReview, pass } from '../model/judgement.ts'
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
  const [unjudged] = withOutcome(judgements, 'not-judged')
  if (unjudged) return unjudged
  const asked = nonEmpty(withOutcome(judgements, 'needs-review'))
  if (asked) return together(asked)
  const by = nonEmpty([...new Set(withOutcome(judgements, 'pass').flatMap(({ by }) => by))])
  return by ? pass(...by) : judgements[0]
}

type Asked = Extract<Judgement, { readonly outcome: 'needs-review' }>

/** One answer would pass for all of them, so all of them are asked. */
const together = (asked: readonly [Asked, ...Asked[]]): Judgement =>
  needsReview([...new Set(asked.map(({ question }) => question))].join(' '), asked[0].at, [
    ...new Set(asked.flatMap(({ about }) => about)),
  ])
