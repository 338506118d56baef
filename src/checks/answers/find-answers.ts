import type { Evidence, Missing } from '../../model/evidence.ts'
import type { Fact, State } from '../../model/fact.ts'
import { type Gap, type Judgement, notJudged, type Wanted } from '../../model/judgement.ts'
import type { Problem } from '../../model/problem.ts'
import type { TopicId } from '../../model/topic.ts'

/** What a document has to say on some topics, as every check meets it. */
export type Answers =
  | { readonly is: 'accepted'; readonly facts: readonly [Fact, ...Fact[]] }
  /** Facts are there, in no accepted state; the one nearest to an answer. */
  | { readonly is: 'other-state'; readonly best: Fact }
  | { readonly is: 'absent'; readonly missing: Missing }
  /** What could not be read is never called missing. */
  | { readonly is: 'unread'; readonly judgement: Judgement }

/** Looks for facts on any of the topics; several facts may answer together. */
export const findAnswers = (
  evidence: Evidence,
  topics: readonly [TopicId, ...TopicId[]],
  accepts: readonly State[],
): Answers => {
  const facts = evidence.facts.filter(fact => topics.includes(fact.topic))
  const [first, ...more] = facts.filter(fact => accepts.includes(fact.state))
  if (first) return { is: 'accepted', facts: [first, ...more] }

  const broken = facts.find(fact => fact.state === 'unreadable')
  if (broken) return { is: 'unread', judgement: notJudged(unreadableAnswer(evidence, broken), broken.span) }

  const best = nearestToAnswer.flatMap(state => facts.filter(fact => fact.state === state))[0]
  if (best) return { is: 'other-state', best }

  if (evidence.unread) return { is: 'unread', judgement: notJudged(evidence.unread) }
  return { is: 'absent', missing: missingOf(evidence, topics) }
}

/** The gap when nothing accepted is there. */
export const gapOf = (answers: Extract<Answers, { is: 'other-state' | 'absent' }>, wanted: Wanted): Gap => {
  if (answers.is === 'absent')
    return { at: answers.missing.at, saw: { is: 'missing', searched: answers.missing.searched }, wanted }
  const { span, state, reason, text } = answers.best
  return { at: span, saw: { is: 'state', state, reason, text }, wanted }
}

const nearestToAnswer: readonly State[] = [
  'answered',
  'reference-only',
  'withheld',
  'none',
  'not-applicable',
  'placeholder',
  'boilerplate',
  'empty',
]

/** One place to mend, the first topic's; everything that was looked for on the way. */
const missingOf = (evidence: Evidence, topics: readonly [TopicId, ...TopicId[]]): Missing => ({
  ...evidence.missing(topics[0]),
  searched: inTurn(topics.map(topic => evidence.missing(topic).searched)),
})

/** The first name of each topic, then the second of each: whoever reads only a few has met every topic. */
const inTurn = (lists: readonly (readonly string[])[]): readonly string[] => {
  const longest = Math.max(...lists.map(list => list.length))
  return [...new Set(Array.from({ length: longest }, (_, at) => lists.flatMap(list => list.slice(at, at + 1))).flat())]
}

const unreadableAnswer = (evidence: Evidence, fact: Fact): Problem => ({
  code: 'document/unreadable-answer',
  what: `the answer at "${fact.where}" cannot be read`,
  why: 'it is there, so it is not called missing, and what it says cannot be judged',
  fix: `correct the text at "${fact.where}" so that it can be read, then run the check again`,
  at: { path: evidence.document.path },
})
