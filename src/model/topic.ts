import type { DocumentKind } from './document.ts'

/** A topic's name, as listed in `standards/topics/topics.yaml`. */
export type TopicId = string & { readonly brand: 'TopicId' }

/** Where documents say what they are about. The brand enters here; every list of topics has this one. */
export const nameTopic = 'name' as TopicId

/** What kind of typed value a topic's answer carries, if any. */
export const valueTypes = [
  'text',
  'license',
  'languages',
  'date',
  'version',
  'contact',
  'datasets',
  'models',
  'results',
  'quantities',
  'identifiers',
  'fields',
  'yes-no',
] as const
export type ValueType = (typeof valueTypes)[number]

/** Something a document can speak about. */
export interface Topic {
  readonly id: TopicId
  /** For people: "Training data". */
  readonly title: string
  readonly meaning: string
  readonly value: ValueType
  /** Which kinds of document are expected to speak of it. */
  readonly kinds: readonly DocumentKind[]
  /** May be stated in settings as well: whether it is so is known of the system, and documents often do not say it. */
  readonly declarable: boolean
  /** Nothing is without it: who says no to it has filled a form without reading it. */
  readonly universal: boolean
  /** It takes words to tell: a number, or an answer to any question, tells nothing of it. */
  readonly inWords: boolean
  /** Nothing has none of it: a zero, or a unit without a figure, tells nothing of it. */
  readonly neverZero: boolean
  /** A name answers it, in whatever language. */
  readonly byName: boolean
}
