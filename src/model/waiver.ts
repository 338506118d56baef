import type { IsoDate } from './judgement.ts'
import type { Place } from './span.ts'

/** A person's dated answer for a failing rule: why it may fail here, who stands for that, and until when. */
export interface Waiver {
  readonly reason: string
  readonly owner: string
  readonly approver: string
  readonly created: IsoDate
  /** The last day on which it holds. */
  readonly expires: IsoDate
}

/** What tells one text from another: SHA-256 of it as a reader sees it, `sha256:…`. */
export type TextDigest = `sha256:${string}`

/** The part of a document that a waiver speaks of; a finding with a place outside of it is not meant. */
export type Within =
  /** A heading, a way of headings (`Uses › Direct use`), or what a finding is about (`limitations`). */
  | { readonly is: 'section'; readonly name: string }
  /** Keys from the top of a file of data or of its metadata, `/owners/name`; `/` is the whole document. */
  | { readonly is: 'pointer'; readonly name: string }
  /** Where an inline waiver stands. */
  | { readonly is: 'lines'; readonly from: number; readonly to: number; readonly name: string }

/** A waiver as somebody wrote it. */
export interface StatedWaiver extends Waiver {
  readonly rule: string
  /** The name of the document, or of the leading document of a subject. */
  readonly document: string
  readonly within: Within
  /** The text that was judged when it was given: it holds for no other. */
  readonly text: TextDigest
  /** Where it stands itself. */
  readonly at: Place
}

/** Why a waiver answers for nothing. */
export type Idle =
  /** No pack of the run has the rule. */
  | 'no-such-rule'
  /** A pack has it, and it was not asked: a profile leaves it out. */
  | 'rule-not-asked'
  /** The run looked where the document should be, and there is none. */
  | 'no-such-document'
  /** The run did not look there. */
  | 'not-looked-at'
  /** The rule is not asked of such a document. */
  | 'not-asked-of-it'
  | 'passes'
  | 'does-not-apply'
  /** A person has to answer: that is an attestation. */
  | 'needs-review'
  | 'not-judged'
  /** What fails stands in another part of the document, or in others besides. */
  | 'elsewhere'
  /** Another waiver holds for the same finding. */
  | 'another'

/** Why a pack does not take a waiver. */
export type Refusal =
  | { readonly is: 'never' }
  | { readonly is: 'too-long'; readonly longest: string }
  | { readonly is: 'too-many'; readonly most: number }
  | { readonly is: 'same-person' }

/** What became of a waiver. Only a used one changes an outcome. */
export type Fate =
  | { readonly is: 'used'; readonly finding: string }
  /** Its last day has passed. `finding` fails again. */
  | { readonly is: 'expired'; readonly finding?: string }
  /** The text it was given for is no longer there. */
  | { readonly is: 'lapsed'; readonly finding: string; readonly text: TextDigest }
  | { readonly is: 'refused'; readonly finding: string; readonly pack: string; readonly because: Refusal }
  /** Given on a later day than the one judged for. */
  | { readonly is: 'not-yet' }
  | { readonly is: 'unused'; readonly because: Idle }

/** What a pack demands of waivers of its rules. */
export interface WaiverLimits {
  /** The pack that demands it. */
  readonly by: string
  /** A period, from the first day to the last. */
  readonly longest?: string
  /** How many may hold at once. */
  readonly most?: number
  /** Rules that nobody may waive. */
  readonly never: readonly string[]
  readonly approverDiffers: boolean
}

/** A waiver with what became of it. */
export interface WaiverResult extends StatedWaiver {
  readonly became: Fate
  /** Days that are left, where it is used and they are few. */
  readonly daysLeft?: number
}
