import type { DeclaredFact } from './declared-fact.ts'
import type { DocumentKind } from './document.ts'
import type { Missing, NearName, NoPlace } from './evidence.ts'
import type { Fact, FindWay, Information, State } from './fact.ts'
import type { Problem } from './problem.ts'
import type { Span } from './span.ts'
import type { TopicId } from './topic.ts'

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string & { readonly brand: 'IsoDate' }

/** What a check saw. Wording is the report's work. */
export type Saw =
  | {
      readonly is: 'missing'
      readonly searched: readonly string[]
      readonly near?: NearName
      readonly noPlace?: NoPlace
    }
  | { readonly is: 'state'; readonly state: State; readonly reason: string; readonly text: string }
  | {
      readonly is: 'lacking'
      readonly shows: readonly Information[]
      readonly lacks: readonly Information[]
      readonly text: string
    }
  | { readonly is: 'untyped'; readonly text: string }
  | { readonly is: 'invalid'; readonly text: string; readonly because: readonly string[] }
  | { readonly is: 'thin-results'; readonly results: number; readonly lacks: readonly string[] }
  | { readonly is: 'stale'; readonly date: string; readonly days: number }
  | { readonly is: 'future'; readonly date: string }
  | { readonly is: 'present'; readonly text: string }
  | { readonly is: 'unmentioned'; readonly names: readonly string[]; readonly text: string }
  | { readonly is: 'found-elsewhere'; readonly by: FindWay; readonly text: string }
  /** Another document says something else. */
  | { readonly is: 'differs'; readonly topic: TopicId; readonly says: string; readonly other: string }
  | { readonly is: 'undocumented'; readonly names: readonly string[] }
  | { readonly is: 'no-document'; readonly of: DocumentKind }
  | {
      readonly is: 'dead-link'
      readonly href: string
      readonly because: 'no-such-file' | 'no-such-heading' | 'outside'
      /** Where the heading should be, and what may be meant of what is there. */
      readonly file?: string
      readonly near?: readonly { readonly name: string; readonly line: number }[]
    }
  | { readonly is: 'uncovered'; readonly names: readonly string[]; readonly text: string }
  | { readonly is: 'unmatched'; readonly says: string }
  | { readonly is: 'too-early'; readonly date: string; readonly before: string }
  /** A person has answered that the rule is not met. */
  | { readonly is: 'attested-not'; readonly by: string; readonly date: IsoDate; readonly text: string }

/** What it wanted to see. */
export type Wanted =
  | {
      readonly is: 'answer'
      readonly topics: readonly TopicId[]
      readonly accepts: readonly State[]
      readonly shows: readonly Information[]
      /** At least one of these as well; absent when the rule names none. */
      readonly showsAny?: readonly Information[]
      /** Found in one of these ways; absent when any will do. */
      readonly by?: readonly FindWay[]
    }
  | { readonly is: 'value'; readonly topic: TopicId; readonly description: string }
  | { readonly is: 'results'; readonly topic: TopicId; readonly needs: readonly string[]; readonly atLeast: number }
  | { readonly is: 'recent-date'; readonly topics: readonly TopicId[]; readonly within: string; readonly asOf: IsoDate }
  | { readonly is: 'absence'; readonly of: string }
  | { readonly is: 'mentions'; readonly topics: readonly TopicId[]; readonly names: readonly string[] }
  | { readonly is: 'no-blanks' }
  | { readonly is: 'agreement'; readonly topic: TopicId }
  | { readonly is: 'documentation'; readonly topic: TopicId; readonly by: DocumentKind }
  | { readonly is: 'document'; readonly by: DocumentKind }
  | { readonly is: 'link-target' }
  | { readonly is: 'coverage'; readonly of: TopicId; readonly by: readonly TopicId[] }
  | { readonly is: 'same-figure'; readonly in: DocumentKind }
  | { readonly is: 'order'; readonly earlier: TopicId; readonly later: TopicId }
  | { readonly is: 'attestation'; readonly question: string }

/** One place that keeps a rule from passing. */
export interface Gap {
  readonly at: Span
  /** The fact that does not do, or the absence: what a denial of the check rests on. */
  readonly on: Switch
  readonly saw: Saw
  readonly wanted: Wanted
  /** Mending this one instead of those before it is enough. */
  readonly or?: true
}

/** Why a conditional rule does not apply: the fact that switched it off, the absence that did, or what was declared. */
export type Switch =
  | { readonly is: 'fact'; readonly fact: Fact }
  | { readonly is: 'absence'; readonly missing: Missing }
  | ({ readonly is: 'declared' } & DeclaredFact)

/** What a check can say. */
export type Judgement =
  | { readonly outcome: 'pass'; readonly by: readonly [Fact, ...Fact[]] }
  | { readonly outcome: 'fail'; readonly gaps: readonly [Gap, ...Gap[]] }
  | { readonly outcome: 'not-applicable'; readonly because: Switch }
  /** `about`: the topics whose text a person has to look at, besides what stands at the place. */
  | {
      readonly outcome: 'needs-review'
      readonly question: string
      readonly at: Span
      readonly about: readonly TopicId[]
    }
  /** `at` is where it stands when the problem itself cannot say: a check knows offsets, not lines. */
  | { readonly outcome: 'not-judged'; readonly problem: Problem; readonly at?: Span }

/** Constructors, so that a check reads as English. */
export const pass = (...by: readonly [Fact, ...Fact[]]): Judgement => ({ outcome: 'pass', by })
export const fail = (...gaps: readonly [Gap, ...Gap[]]): Judgement => ({ outcome: 'fail', gaps })
export const notApplicable = (because: Switch): Judgement => ({ outcome: 'not-applicable', because })
export const needsReview = (question: string, at: Span, about: readonly TopicId[]): Judgement => ({
  outcome: 'needs-review',
  question,
  at,
  about,
})
export const notJudged = (problem: Problem, at?: Span): Judgement =>
  at ? { outcome: 'not-judged', problem, at } : { outcome: 'not-judged', problem }
