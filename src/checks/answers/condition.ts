import type { DeclaredFact } from '../../model/declared-fact.ts'
import type { Evidence, Missing } from '../../model/evidence.ts'
import { type Fact, isBlank, type State } from '../../model/fact.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { TopicId } from '../../model/topic.ts'
import { findAnswers } from './find-answers.ts'

/** What a document says of whether something is so. */
export type Stance = { readonly in: Evidence } & (
  | { readonly is: 'so' }
  | { readonly is: 'unread'; readonly judgement: Judgement }
  | { readonly is: 'not-so'; readonly fact: Fact }
  /** A blank, a refusal or a pointer elsewhere: the place is there, and decides nothing. */
  | { readonly is: 'open'; readonly fact: Fact }
  | { readonly is: 'silent'; readonly missing: Missing }
)

/** Whether a condition on one topic holds, and what says so. */
export type Settled =
  | Stance
  | { readonly is: 'declared-so'; readonly declared: DeclaredFact }
  | { readonly is: 'declared-not-so'; readonly declared: DeclaredFact }

export const stanceOf = (evidence: Evidence, topic: TopicId, accepts: readonly State[]): Stance => {
  const answers = findAnswers(evidence, [topic], accepts)
  switch (answers.is) {
    case 'accepted':
      return { in: evidence, is: 'so' }
    case 'unread':
      return { in: evidence, is: 'unread', judgement: answers.judgement }
    case 'absent':
      return { in: evidence, is: 'silent', missing: answers.missing }
    case 'other-state': {
      const told = evidence.facts.find(fact => fact.topic === topic && decides(fact.state, accepts))
      return told ? { in: evidence, is: 'not-so', fact: told } : { in: evidence, is: 'open', fact: answers.best }
    }
  }
}

/** Documents are asked first, and one that says yes or no is believed; what is declared decides where they leave it open. */
export const settled = (
  stances: readonly [Stance, ...Stance[]],
  declared: DeclaredFact | undefined,
  accepts: readonly State[],
): Settled => {
  const first = (is: Stance['is']): Stance | undefined => stances.find(stance => stance.is === is)
  const said = first('so') ?? first('unread') ?? first('not-so')
  if (said) return said
  if (declared) return { is: accepts.includes(stateOf(declared)) ? 'declared-so' : 'declared-not-so', declared }
  return first('open') ?? stances[0]
}

/** What a person is asked about a place that leaves it open. */
export const isItDue = ({ topic, where, state }: Fact): string =>
  `is this rule due? it depends on what is said about "${topic}", and "${where}" ${looks(state)}`

/** A refusal or a pointer says neither yes nor no; it only says that nothing was refused, where that is the question. */
const decides = (state: State, accepts: readonly State[]): boolean =>
  answers.includes(state) || (!isBlank(state) && !accepts.some(one => answers.includes(one)))

const answers: readonly State[] = ['answered', 'none', 'not-applicable']

/** A declared yes or no, as a document would say it. */
const stateOf = ({ says }: DeclaredFact): State => (says ? 'answered' : 'none')

const looks = (state: State): string => {
  switch (state) {
    case 'placeholder':
      return 'still holds the text of a template'
    case 'boilerplate':
      return 'says only what every generated document says'
    case 'withheld':
      return 'does not disclose it'
    case 'reference-only':
      return 'only points elsewhere'
    default:
      return 'is left blank'
  }
}
