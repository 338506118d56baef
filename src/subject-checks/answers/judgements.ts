import { nonEmpty } from '../../checks/answers/non-empty.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import type { Judgement, Switch } from '../../model/judgement.ts'
import type { SubjectGap, SubjectJudgement, SubjectSwitch, Told } from '../../model/subject-judgement.ts'

/** Constructors, so that a check reads as English. */
export const pass = (...by: readonly [Told, ...Told[]]): SubjectJudgement => ({ outcome: 'pass', by })
export const fail = (...gaps: readonly [SubjectGap, ...SubjectGap[]]): SubjectJudgement => ({ outcome: 'fail', gaps })
export const notApplicable = (because: SubjectSwitch): SubjectJudgement => ({ outcome: 'not-applicable', because })

/** What a check of one document says, with the document beside every fact. */
export const lifted = (judgement: Judgement, evidence: Evidence): SubjectJudgement => {
  const told = (fact: Fact): Told => ({ in: evidence, fact })
  switch (judgement.outcome) {
    case 'pass': {
      const [first, ...more] = judgement.by
      return pass(told(first), ...more.map(told))
    }
    case 'fail': {
      const [first, ...more] = judgement.gaps.map(
        ({ at, saw, wanted }): SubjectGap => ({ at: { in: evidence, span: at }, saw, wanted }),
      ) as [SubjectGap, ...SubjectGap[]] // `map` forgets that there is one
      return fail(first, ...more)
    }
    case 'not-applicable':
      return notApplicable(liftedSwitch(judgement.because, evidence))
    case 'needs-review':
      return {
        outcome: 'needs-review',
        question: judgement.question,
        at: { in: evidence, span: judgement.at },
        about: judgement.about,
      }
    case 'not-judged': {
      const { problem, at } = judgement
      return at
        ? { outcome: 'not-judged', problem, at: { in: evidence, span: at } }
        : { outcome: 'not-judged', problem }
    }
  }
}

const liftedSwitch = (because: Switch, evidence: Evidence): SubjectSwitch => {
  switch (because.is) {
    case 'fact':
      return { is: 'fact', told: { in: evidence, fact: because.fact } }
    case 'absence':
      return { is: 'absence', in: evidence, missing: because.missing }
    case 'declared':
      return because
  }
}

/** Several judgements as one: failures first, then what is open; what does not apply asks for nothing. */
export const together = (judgements: readonly [SubjectJudgement, ...SubjectJudgement[]]): SubjectJudgement => {
  const gaps = nonEmpty(judgements.flatMap(judgement => (judgement.outcome === 'fail' ? judgement.gaps : [])))
  if (gaps) return fail(...gaps)
  const unjudged = judgements.find(({ outcome }) => outcome === 'not-judged')
  if (unjudged) return unjudged
  const asked = nonEmpty(judgements.flatMap(each => (each.outcome === 'needs-review' ? [each] : [])))
  if (asked) return allAsked(asked)
  const by = nonEmpty(unique(judgements.flatMap(judgement => (judgement.outcome === 'pass' ? judgement.by : []))))
  return by ? pass(...by) : judgements[0]
}

const unique = (told: readonly Told[]): readonly Told[] => [...new Map(told.map(one => [one.fact, one])).values()]

type Asked = Extract<SubjectJudgement, { readonly outcome: 'needs-review' }>

/** One answer would pass for all of them, so all of them are asked; a question that several documents raise, once. */
const allAsked = (asked: readonly [Asked, ...Asked[]]): SubjectJudgement => {
  const about = [...new Set(asked.flatMap(each => each.about ?? []))]
  return {
    ...asked[0],
    question: [...new Set(asked.map(({ question }) => question))].join(' '),
    ...(about.length > 0 && { about }),
  }
}
