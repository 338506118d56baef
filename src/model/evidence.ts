import type { Anchors } from './anchors.ts'
import type { Document } from './document.ts'
import type { Fact } from './fact.ts'
import { holding } from './holding.ts'
import type { Link } from './link.ts'
import { kept } from './once.ts'
import type { Problem } from './problem.ts'
import type { Span } from './span.ts'
import type { TopicId } from './topic.ts'

/** Where an answer that is not there would belong, and what was looked for. */
export interface Missing {
  readonly topic: TopicId
  readonly at: Span
  /** Metadata keys and headings, as an author would write them. */
  readonly searched: readonly string[]
  /** Answers to it are found too seldom in this format: that none was found shows little. */
  readonly unsure?: true
  /** The format has no place for it. */
  readonly noPlace?: NoPlace
  /** A heading that may be meant, misspelt; never an answer. */
  readonly near?: NearName
}

/** A heading that no topic knows. */
export interface NearName {
  /** As it is written. */
  readonly name: string
  readonly line: number
}

/** What a format has no place for: that nothing is there says more of the format than of its author. */
export interface NoPlace {
  /** The format, as people call it. */
  readonly format: string
  /** Where it may be said: "in a model card beside it". */
  readonly instead: string
}

/** What an answer that is not there would be: a metadata key, or a section after the last heading of the text. */
export interface Belongs {
  /** Headings, labels and running text were read, and not only keys. */
  readonly inText: boolean
  readonly key?: string
  /** Where a new section would begin; absent where there is no text. */
  readonly end?: Span
  readonly after?: string
}

/** All facts of one document. */
export interface Evidence {
  readonly document: Document
  /** The path without the language in its name, where it has one: `README_zh.md` is named as a translation of `README.md`. */
  readonly original?: string
  /** In the order of their places. */
  readonly facts: readonly Fact[]
  /** Everything it points to, answer or not, in the order of their places. */
  readonly links: readonly Link[]
  /** Where it can be pointed to; absent where the format has no such names. */
  readonly anchors?: Anchors
  readonly missing: (topic: TopicId) => Missing
  /** For people who want to write it; absent where a format has no place for it. */
  readonly belongs?: (topic: TopicId) => Belongs
  /** Set when a part could not be read: what is absent then is not judged, never called missing. */
  readonly unread?: Problem
  readonly problems: readonly Problem[]
}

/** The facts within which a place lies, in the order of the evidence. */
export const factsHolding = ({ facts }: Evidence): ((place: Span) => readonly Fact[]) => holdersAmong(facts)

/** One document may have as many links, and as many gaps, as facts. */
const holdersAmong = kept((facts: readonly Fact[]) => holding(facts))
