import type { Match } from './match.ts'
import type { Span } from './span.ts'
import type { TopicId } from './topic.ts'

/** Why a place that looks like an answer was taken for none. */
export const passedOverReasons = [
  'name-comes-close',
  'key-comes-close',
  'no-name-in-key',
  'other-kind',
  'taken-back',
  'breaks-off',
  'bibliography',
  'bare-name',
  'speaks-of-another',
  'asks-of-another',
  'states-no-condition',
  'says-nothing',
  'no-value',
  'heads-results',
  'only-leads-on',
  'unticked',
  'in-code',
  'in-comment',
  'less-sure',
] as const
export type PassedOverReason = (typeof passedOverReasons)[number]

/** A place that speaks of a topic, or nearly, and that reading passed over. */
export interface Candidate {
  readonly topic: TopicId
  readonly at: Span
  readonly text: string
  readonly because: PassedOverReason
  /** What decided: the phrase that takes it back, the listed name it comes close to, the state of what it says. */
  readonly detail: string
  readonly via?: Match
}

/** Somebody who asks why. Reading tells each step's candidates on the topic, and reads no differently for it. */
export interface Onlooker {
  readonly topic: TopicId
  readonly told: (candidate: Candidate) => void
}
