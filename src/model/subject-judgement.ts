import type { DeclaredFact } from './declared-fact.ts'
import type { Evidence, Missing } from './evidence.ts'
import type { Fact } from './fact.ts'
import type { Saw, Wanted } from './judgement.ts'
import type { Problem } from './problem.ts'
import type { Span } from './span.ts'
import type { TopicId } from './topic.ts'

/** A fact with the document that tells it. */
export interface Told {
  readonly in: Evidence
  readonly fact: Fact
}

/** A place in one of several documents. */
export interface Spot {
  readonly in: Evidence
  readonly span: Span
}

/** One place that keeps a rule about several documents from passing; a contradiction has two, and shows both. */
export interface SubjectGap {
  readonly at: Spot
  readonly against?: Told
  readonly saw: Saw
  readonly wanted: Wanted
}

/** Why a rule about several documents does not apply: what only one of them says, what none says, or what was declared. */
export type SubjectSwitch =
  | { readonly is: 'fact'; readonly told: Told }
  | { readonly is: 'absence'; readonly in: Evidence; readonly missing: Missing }
  | ({ readonly is: 'declared' } & DeclaredFact)

/** What a check of several documents can say; like `Judgement`, with the document beside every fact. */
export type SubjectJudgement =
  | { readonly outcome: 'pass'; readonly by: readonly [Told, ...Told[]] }
  | { readonly outcome: 'fail'; readonly gaps: readonly [SubjectGap, ...SubjectGap[]] }
  | { readonly outcome: 'not-applicable'; readonly because: SubjectSwitch }
  | {
      readonly outcome: 'needs-review'
      readonly question: string
      readonly at: Spot
      readonly about?: readonly TopicId[]
    }
  | { readonly outcome: 'not-judged'; readonly problem: Problem; readonly at?: Spot }
