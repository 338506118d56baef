import type { Match } from '../../model/match.ts'
import type { TopicId } from '../../model/topic.ts'

/** A topic that a sentence speaks of, by the first phrase that says so. */
export interface Cue {
  readonly topic: TopicId
  readonly via: Match
  /** Only its typed value makes the sentence an answer. */
  readonly needsValue: boolean
}

/** In characters. What is longer is no sentence, and every name or measure in it would be held against every figure. */
export const longestSentence = 2000
