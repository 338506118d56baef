import type { CheckText } from '../../model/check.ts'
import type { DocumentKind } from '../../model/document.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Authority, BasisText } from '../../model/pack.ts'
import type { Selection } from '../../model/profile.ts'
import {
  type ChangeKind,
  type Clause,
  type DocumentRule,
  type Level,
  type Reading,
  type RuleId,
  type SubjectRule,
  wholeSubject,
} from '../../model/rule.ts'

/** `pack.yaml` as plain data, once it fits `#/$defs/pack`. */
export interface PackText {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly authority: Authority
  readonly 'as-of': IsoDate
  readonly standing?: string
  readonly extends?: string
  /** Absent where the base has enough. */
  readonly basis?: Readonly<Record<string, Omit<BasisText, 'key'>>>
  readonly themes?: readonly { readonly id: string; readonly title: string; readonly file: string }[]
  readonly profiles?: Readonly<Record<string, ProfileText>>
  readonly waivers?: WaiverLimitsText
}

export interface WaiverLimitsText {
  readonly longest?: string
  readonly most?: number
  readonly never?: readonly RuleId[]
  readonly 'approver-differs'?: boolean
}

export interface ProfileText {
  readonly title: string
  readonly meaning: string
  readonly select?: readonly Selection[]
  readonly except?: readonly RuleId[]
  readonly declares?: Readonly<Record<string, 'yes' | 'no' | boolean>>
}

/** One entry of `changes.yaml`, once it fits; exactly one of the four kinds is there. */
export interface ChangeText extends Readonly<Partial<Record<ChangeKind, string>>> {
  readonly because: string
  readonly set?: Partial<Omit<RuleText, 'id'>>
  readonly on?: IsoDate
}

interface RequirementText {
  readonly id: RuleId
  readonly title: string
  readonly statement: string
  readonly why: string
  readonly level: Level
  readonly check: CheckText
  readonly reading: Reading
  readonly basis: readonly Clause[]
  readonly remedy: string
  readonly 'in-force': IsoDate
  readonly withdrawn?: IsoDate
}

/** One rule as plain data, once it fits `#/$defs/rule`. */
export interface DocumentRuleText extends RequirementText {
  readonly 'applies-to': DocumentRule['appliesTo']
  readonly examples: readonly ExampleText[]
}

/** One rule about several documents as plain data, once it fits `#/$defs/subject-rule`. */
export interface SubjectRuleText extends RequirementText {
  readonly 'applies-to': SubjectRule['appliesTo']
  readonly examples: readonly SubjectExampleText[]
}

export type RuleText = DocumentRuleText | SubjectRuleText

export const isSubjectRuleText = (text: RuleText): text is SubjectRuleText => text['applies-to'][0] === wholeSubject

/** Exactly one of the four texts is there. */
export interface ExampleText {
  readonly pass?: string
  readonly fail?: string
  readonly 'not-applicable'?: string
  readonly 'needs-review'?: string
  readonly kind?: DocumentKind
}

/** Exactly one of the four is there; each text under its kind or the name of its file. */
export interface SubjectExampleText {
  readonly pass?: Readonly<Record<string, string>>
  readonly fail?: Readonly<Record<string, string>>
  readonly 'not-applicable'?: Readonly<Record<string, string>>
  readonly 'needs-review'?: Readonly<Record<string, string>>
}
