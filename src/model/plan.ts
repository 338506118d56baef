import type { Information } from './fact.ts'
import type { Level, RuleId } from './rule.ts'
import type { Place } from './span.ts'
import type { TopicId } from './topic.ts'

export const editKinds = [
  'write-section',
  'add-key',
  'fill-in',
  'complete',
  'correct',
  'remove',
  'mend-link',
  'write-document',
  'say-elsewhere',
] as const
/** What is done in one step, to one section, key, value or link. */
export type EditKind = (typeof editKinds)[number]

/** Where an answer on one topic would be written in one document. */
export interface Insertion {
  /** In which metadata, and under which key. */
  readonly key?: { readonly name: string; readonly at: Place }
  /** After which line a section would begin, and how it is best headed. */
  readonly section?: { readonly at: Place; readonly heading?: string }
}

/** What is known of insertions: by the path of a document, its part if it has any, and a topic. */
export type Insertions = (document: string, topic: TopicId) => Insertion | undefined

/** A rule that failed somewhere. */
export interface Failing {
  readonly rule: RuleId
  readonly level: Level
  /** Of the document or subject that it failed on. */
  readonly about: string
}

/** One edit, and what it is good for. */
export interface PlanStep {
  readonly do: EditKind
  /** Where: for what is not there yet, the place at which it is inserted. */
  readonly at: Place
  /** What it is about, as far as one topic can be named. */
  readonly topic?: string
  /** The key to add, or the best known heading of the section to write. */
  readonly key?: string
  readonly heading?: string
  /** Where it may be said instead, where the format has no place for it. */
  readonly instead?: string
  /** Things that need a document of their own, or the target of a link. */
  readonly names: readonly string[]
  /** Kinds of information that must be shown; of each group in `showsAny` one. */
  readonly shows: readonly Information[]
  readonly showsAny: readonly (readonly Information[])[]
  /** What passes once this and the steps before it are done. */
  readonly clears: readonly Failing[]
  /** What it is needed for, and what a later step is needed for as well. */
  readonly towards: readonly Failing[]
  /** How many failures are cleared so far, this step included. */
  readonly total: Readonly<Record<Level, number>>
}

/** The way to green: what to edit, what clears most first. */
export interface Plan {
  /** Down to this level, failures are planned for. */
  readonly least: Level
  /** Failures by level, of rules in force. */
  readonly failing: Readonly<Record<Level, number>>
  readonly steps: readonly PlanStep[]
  /** Whether no list of edits that clears the same is shorter: all choices were tried. */
  readonly shortest: boolean
  /** Rules that no edit can be planned for: a person has to answer, or something could not be read. */
  readonly open: { readonly review: number; readonly notJudged: number }
}
