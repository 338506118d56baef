import type { Evidence } from '../../model/evidence.ts'
import type { Fact, State } from '../../model/fact.ts'
import { fail, type Gap, type Judgement, needsReview, type Saw, type Wanted } from '../../model/judgement.ts'
import type { TopicId } from '../../model/topic.ts'
import { findAnswers } from './find-answers.ts'

/** What is asked of the answers to some topics. */
export interface Question {
  readonly topics: readonly [TopicId, ...TopicId[]]
  readonly accepts: readonly State[]
  readonly wanted: Wanted
  /** Asked of the accepted facts; one more fact can only turn a failure into a pass. */
  readonly judge: (facts: readonly [Fact, ...Fact[]]) => Judgement
}

/** Judges the accepted answers, or says why there are none to judge. */
export const judgeAnswers = (evidence: Evidence, { topics, accepts, wanted, judge }: Question): Judgement => {
  const answers = findAnswers(evidence, topics, accepts)
  switch (answers.is) {
    case 'accepted': {
      const judgement = judge(answers.facts)
      return judgement.outcome === 'fail' ? (answers.unread ?? judgement) : judgement
    }
    case 'other-state': {
      const { state, reason, text } = answers.best
      return fail(gapOf(answers.best, { is: 'state', state, reason, text }, wanted))
    }
    case 'absent': {
      const { missing } = answers
      const doubt = topics.map(evidence.missing).find(({ unsure }) => unsure)
      if (doubt) return needsReview(isItSaid(doubt.topic), doubt.at, [doubt.topic])
      const on = { is: 'absence', missing } as const
      const { at, searched, near, noPlace } = missing
      const saw = { is: 'missing', searched, ...(near && { near }), ...(noPlace && { noPlace }) } as const
      return fail({ at, on, saw, wanted })
    }
    case 'unread':
      return answers.judgement
  }
}

/** What is seldom found where it stands is not called missing. */
const isItSaid = (topic: TopicId): string =>
  `does the document say anything on ${topic.replaceAll('-', ' ')}? In documents of this form fewer than nine in ten such answers are found by reading alone`

/** The gap at a fact that does not do. */
export const gapOf = (fact: Fact, saw: Saw, wanted: Wanted): Gap => ({
  at: fact.span,
  on: { is: 'fact', fact },
  saw,
  wanted,
})
