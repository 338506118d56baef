import type { DocumentKind } from './document.ts'
import type { Mark } from './fingerprint.ts'
import type { IsoDate } from './judgement.ts'
import type { Level, RuleId } from './rule.ts'
import type { Place } from './span.ts'

/** Why a failure was put on the list of those that are known: it fails all the same, and no run fails by it. */
export interface Known {
  readonly since: IsoDate
  readonly reason: string
  /** Who put it there, where that was said. */
  readonly by?: string
}

/** A failure that was there when the list was made. */
export interface BaselineEntry extends Known {
  readonly fingerprint: string
  readonly rule: RuleId
  readonly marks: readonly Mark[]
  /** The document, or the leading document of the subject, by its name. */
  readonly document: string
  /** How strong the rule was: a failure of a stronger one is not the one that somebody knew. */
  readonly level: Level
}

/** By what a document of the list is known again when it is renamed: its bytes, and what it says, as hashes of single answers. */
export interface BaselineDocument {
  readonly name: string
  readonly kind: DocumentKind
  readonly sha256: string
  readonly says: readonly string[]
}

/** What failed already when a project began to be checked, one entry to a finding. */
export interface BaselineContent {
  /** The ids of the packs whose rules were asked. */
  readonly packs: readonly string[]
  readonly documents: readonly BaselineDocument[]
  readonly entries: readonly BaselineEntry[]
}

/** A baseline as it was read from a file; its names are those that a run from the working folder gives to documents. */
export interface Baseline extends BaselineContent {
  readonly path: string
  /** SHA-256 of the file. */
  readonly sha256: string
  /** Where each entry stands, by its fingerprint. */
  readonly places: ReadonlyMap<string, Place>
}

export const reasonsToDrop = [
  'mended',
  'gone',
  'rule-gone',
  'pack-unused',
  'not-in-profile',
  'does-not-apply',
  'not-in-force',
  'waived',
  'elsewhere',
  'stronger',
  'in-part',
] as const
/**
 * Why an entry is not needed any more. `pack-unused`, `not-in-profile`: the settings name packs without its rule, or a
 * profile that leaves it out; `elsewhere`: the rule fails, and not where it was known to; `stronger`: the rule
 * weighs more than when it was listed; `in-part`: some of what it lists is mended.
 */
export type ReasonToDrop = (typeof reasonsToDrop)[number]

/** An entry that no failure of this run needs, or not all of it. */
export interface UnusedEntry {
  readonly fingerprint: string
  readonly because: ReasonToDrop
}

/** What a baseline has done in a run. */
export interface BaselineInUse {
  readonly path: string
  readonly sha256: string
  readonly entries: number
  /** Entries that only a run over more documents or rules could have needed. */
  readonly notAsked: number
  readonly unused: readonly UnusedEntry[]
}
