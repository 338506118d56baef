import type { Match } from './match.ts'
import { type Measure, measures } from './measure.ts'
import type { Span } from './span.ts'
import type { TopicId } from './topic.ts'
import type { Value } from './value.ts'

export const states = [
  'answered',
  'none',
  'not-applicable',
  'withheld',
  'reference-only',
  'placeholder',
  'boilerplate',
  'empty',
  'unreadable',
] as const
/** What a fact's text amounts to; see the table of states in `docs/states.md`. */
export type State = (typeof states)[number]

/** States of a place that was left blank: no answer to anything, and no denial either. */
export const blankStates = ['placeholder', 'boilerplate', 'empty'] as const

export const isBlank = (state: State): boolean => blankStates.some(blank => blank === state)

const unmeasured = [
  'party',
  'country',
  'contact',
  'date',
  'quantity',
  'number',
  'dataset-name',
  'model-name',
  'identifier',
  'reference',
  'list',
  'steps',
  'per-group',
  'reason',
  'checksum',
  'standard',
] as const
/** A kind of information an answer can be asked to show; never a length. */
export type Information = (typeof unmeasured)[number] | Measure
export const informationKinds: readonly Information[] = [...unmeasured, ...measures]

/** Whether a text shows a kind of information: worked out when it is asked for, or listed. */
export interface Shows {
  includes(kind: Information): boolean
}

export const shownKinds = (shows: Shows): readonly Information[] =>
  informationKinds.filter(kind => shows.includes(kind))

export const findWays = ['metadata', 'heading', 'label', 'cell', 'tick', 'prose', 'title', 'file'] as const
/** How a fact was found. */
export type FindWay = (typeof findWays)[number]

/** How sure the match of the place with the topic is: the listed name, a listed variant, a cue in running text. */
export type Sureness = 'exact' | 'alias' | 'heuristic'

/** What one document says on one topic, at one place. */
export interface Fact {
  readonly topic: TopicId
  readonly state: State
  /** Why it has that state: `own-words`, `placeholder:more-information-needed`, `only-comments` … */
  readonly reason: string
  /** The answer in the original text. */
  readonly span: Span
  /** The answer as a reader would see it, white space folded. */
  readonly text: string
  readonly value?: Value
  /** Kinds of information that the text shows. */
  readonly shows: Shows
  readonly by: FindWay
  /** Where it stands, for people: `license`, `Uses › Direct use`, `Developed by`. */
  readonly where: string
  readonly sure: Sureness
  /** What made the place speak of the topic. */
  readonly via: Match
}
