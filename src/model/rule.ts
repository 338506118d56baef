import type { Check, CheckText } from './check.ts'
import type { DocumentKind } from './document.ts'
import type { IsoDate } from './judgement.ts'
import type { Place } from './span.ts'
import type { SubjectCheck } from './subject-check.ts'

export type RuleId = string & { readonly brand: 'RuleId' }

/** Strongest first (BCP 14). */
export const levels = ['must', 'should', 'may'] as const
export type Level = (typeof levels)[number]

/** The weakest level whose failures make a run fail; `never`: none does. */
export const gates: readonly [...typeof levels, 'never'] = [...levels, 'never']
export type Gate = (typeof gates)[number]

/** Whether rules of this level gate a run. `levels` stands strongest first. */
export const reaches = (level: Level, gate: Gate): boolean =>
  gate !== 'never' && levels.indexOf(level) <= levels.indexOf(gate)

export const readings = ['direct', 'practice', 'goal', 'tool'] as const
/** What the clause asks to be stated; a practice it asks for, which we ask to be written down; a goal it names; a policy of ours. */
export type Reading = (typeof readings)[number]

/** A place in one of the pack's basis texts. */
export interface Clause {
  /** Key of a text in the pack's `basis`. */
  readonly text: string
  readonly clause: string
}

/** A piece of a document that shows the rule met or broken: its documentation and its test. */
export interface Example {
  readonly outcome: 'pass' | 'fail' | 'not-applicable' | 'needs-review'
  readonly kind: DocumentKind
  readonly text: string
  /** Where it stands in its pack; absent in a rule that an overlay has changed. */
  readonly at?: Place
}

export const changeKinds = ['tightens', 'loosens', 'rewords', 'withdraws'] as const
/** What a pack may do to a rule of the pack it extends. */
export type ChangeKind = (typeof changeKinds)[number]

/** A change to an inherited rule, with the reason its author gives. */
export interface Change {
  readonly kind: ChangeKind
  readonly because: string
  /** The pack that made it: `waco@2026.07`. */
  readonly by: string
  /** What an earlier pack on the way had changed already. */
  readonly before?: Change
}

/** Where a rule comes from: the pack that first had it, and what was changed since. */
export interface Origin {
  readonly pack: string
  readonly change?: Change
}

/** What was done to a rule since, the first change first. */
export const changesTo = ({ change }: Origin): readonly Change[] => {
  const upTo = (last: Change | undefined): readonly Change[] => (last ? [...upTo(last.before), last] : [])
  return upTo(change)
}

/** Several documents of one project that together show a rule met or broken. */
export interface SubjectExample {
  readonly outcome: Example['outcome']
  /** Each under the name of a file, or under its kind alone. */
  readonly documents: readonly { readonly name: string; readonly text: string }[]
  /** As in `Example`. */
  readonly at?: Place
}

/** What every requirement in a pack has. */
interface Requirement {
  readonly id: RuleId
  readonly origin: Origin
  readonly theme: string
  readonly title: string
  readonly statement: string
  /** Why a reader of the document needs it. */
  readonly why: string
  readonly remedy: string
  readonly level: Level
  readonly reading: Reading
  readonly basis: readonly Clause[]
  readonly inForce: IsoDate
  readonly withdrawn?: IsoDate
  /** The check as written, for `explain`. */
  readonly checkText: CheckText
  /** Switched off by the settings of a project: judged and shown, and never counted. */
  readonly off?: true
}

/** A requirement that each document meets or breaks by itself. */
export interface DocumentRule extends Requirement {
  readonly appliesTo: readonly [DocumentKind, ...DocumentKind[]]
  readonly check: Check
  readonly examples: readonly Example[]
}

/** A requirement that the documents of one subject meet or break together. */
export interface SubjectRule extends Requirement {
  readonly appliesTo: readonly [typeof wholeSubject]
  readonly check: SubjectCheck
  readonly examples: readonly SubjectExample[]
}

/** A requirement in a pack. */
export type Rule = DocumentRule | SubjectRule

/** What a pack writes under `applies-to` in place of kinds of document. */
export const wholeSubject = 'subject'

export const isSubjectRule = (rule: Rule): rule is SubjectRule => rule.appliesTo[0] === wholeSubject
export const isDocumentRule = (rule: Rule): rule is DocumentRule => !isSubjectRule(rule)
