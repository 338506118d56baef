import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Paper } from './paper.ts'

/** A passing example that is about to be emptied of its content. */
export interface Target {
  readonly kind: DocumentKind
  readonly paper: Paper
  /** What the rule asks, and how it tells an author to mend it, in its own words. */
  readonly statement: string
  readonly remedy: string
}

/** What an attack needs to know about the reading to be fair to it. */
export interface Fairness {
  readonly codeTopics: ReadonlySet<string>
}

/** Why a mutation says nothing about an example. */
export interface NotApplicable {
  readonly because: string
}

/** One way of making a document look complete without saying anything. */
export interface Mutation {
  readonly id: string
  readonly summary: string
  /** The example with all of its answers replaced, or why it cannot be. */
  readonly mutate: (target: Target) => string | NotApplicable
  /** Why a pass on the mutated text is right after all, given the facts it rests on; without a reason it is a hole. */
  readonly excuse?: (by: readonly Fact[], fairness: Fairness) => string | undefined
}

/** For excuses that hold for topics. */
export const topicsIn = (facts: readonly Fact[]): readonly TopicId[] => [...new Set(facts.map(({ topic }) => topic))]
