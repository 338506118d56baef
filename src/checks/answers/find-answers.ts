import type { Evidence, Missing } from '../../model/evidence.ts'
import type { Fact, State } from '../../model/fact.ts'
import { type Judgement, notJudged } from '../../model/judgement.ts'
import { perThing } from '../../model/once.ts'
import type { Problem } from '../../model/problem.ts'
import type { TopicId } from '../../model/topic.ts'

/** What a document has to say on some topics, as every check meets it. */
export type Answers =
  /** `unread`: a further answer may stand where nothing could be read, so what these lack is not known to be lacking. */
  | { readonly is: 'accepted'; readonly facts: readonly [Fact, ...Fact[]]; readonly unread?: Judgement }
  /** Facts are there, in no accepted state; the one nearest to an answer. */
  | { readonly is: 'other-state'; readonly best: Fact }
  | { readonly is: 'absent'; readonly missing: Missing }
  /** What could not be read is never called missing, nor left blank because of a blank elsewhere. */
  | { readonly is: 'unread'; readonly judgement: Judgement }

/** Looks for facts on any of the topics; several facts may answer together. */
export const findAnswers = (
  evidence: Evidence,
  topics: readonly [TopicId, ...TopicId[]],
  accepts: readonly State[],
): Answers => {
  const facts = factsOn(evidence.facts, topics)
  const unread = unreadOf(evidence, facts)
  const [first, ...more] = facts.filter(fact => accepts.includes(fact.state))
  if (first) return { is: 'accepted', facts: [first, ...more], ...(unread && { unread }) }
  if (unread) return { is: 'unread', judgement: unread }

  const [best] = facts.toSorted((a, b) => fromAnswer[a.state] - fromAnswer[b.state])
  if (best) return { is: 'other-state', best }
  return { is: 'absent', missing: missingOf(evidence, topics) }
}

/** In the order of the document. Most questions are about one topic, and all questions of a pack go through the same facts. */
const factsOn = (facts: readonly Fact[], topics: readonly [TopicId, ...TopicId[]]): readonly Fact[] =>
  topics.length === 1 ? (byTopic(facts).get(topics[0]) ?? noFacts) : facts.filter(fact => topics.includes(fact.topic))

const byTopic = perThing((facts: readonly Fact[]): ReadonlyMap<TopicId, readonly Fact[]> => {
  const found = new Map<TopicId, Fact[]>()
  for (const fact of facts) {
    const same = found.get(fact.topic)
    if (same === undefined) found.set(fact.topic, [fact])
    else same.push(fact)
  }
  return found
})
const noFacts: readonly Fact[] = []

/** What could not be read of some facts, or beside them; a broken answer is told before a part that may hold one. */
export const unreadOf = (evidence: Evidence, facts: readonly Fact[]): Judgement | undefined => {
  const broken = facts.find(fact => fact.state === 'unreadable')
  if (broken) return notJudged(unreadableAnswer(evidence, broken), broken.span)
  return evidence.unread && notJudged(evidence.unread)
}

/** How far a state is from an answer: the nearest fact is the place to mend. */
const fromAnswer = {
  answered: 0,
  'reference-only': 1,
  withheld: 2,
  none: 3,
  'not-applicable': 4,
  placeholder: 5,
  boilerplate: 6,
  empty: 7,
  unreadable: 8,
} as const satisfies Record<State, number>

/** One place to mend, the first topic's; everything that was looked for on the way. A format with a place for one of the topics has a place. */
export const missingOf = (evidence: Evidence, [topic, ...others]: readonly [TopicId, ...TopicId[]]): Missing => {
  const { noPlace, ...first } = evidence.missing(topic)
  const all: readonly Missing[] = [first, ...others.map(other => evidence.missing(other))]
  const near = all.find(missing => missing.near !== undefined)?.near
  return {
    ...first,
    searched: inTurn(all.map(({ searched }) => searched)),
    ...(near && { near }),
    ...(noPlace && all.slice(1).every(other => other.noPlace !== undefined) && { noPlace }),
  }
}

/** The first name of each topic, then the second of each: whoever reads only a few has met every topic. */
const inTurn = (lists: readonly (readonly string[])[]): readonly string[] => {
  const longest = Math.max(...lists.map(list => list.length))
  const names = new Set<string>()
  for (let at = 0; at < longest; at += 1)
    for (const list of lists) {
      const name = list[at]
      if (name !== undefined) names.add(name)
    }
  return [...names]
}

const unreadableAnswer = (evidence: Evidence, fact: Fact): Problem =>
  fact.reason.startsWith('language:') ? unknownWords(evidence, fact) : brokenAnswer(evidence, fact)

const unknownWords = ({ document }: Evidence, { where, reason }: Fact): Problem => ({
  code: 'document/language',
  what: `the answer at "${where}" is in ${reason.slice('language:'.length)}, and there is no lexicon for it`,
  why: 'it may be an answer or a placeholder, and only the words would tell which',
  fix: `give the answer at "${where}" in a language that has a lexicon as well, or add a lexicon to standards/topics/`,
  at: { path: document.path },
})

const brokenAnswer = (evidence: Evidence, fact: Fact): Problem => ({
  code: 'document/unreadable-answer',
  what: `the answer at "${fact.where}" cannot be read`,
  why: 'it is there, so it is not called missing, and what it says cannot be judged',
  fix: `correct the text at "${fact.where}" so that it can be read, then run the check again`,
  at: { path: evidence.document.path },
})
