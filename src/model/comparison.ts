import type { Document } from './document.ts'
import type { Judged } from './finding.ts'
import type { Mark } from './fingerprint.ts'
import type { Report } from './report.ts'
import type { Gate } from './rule.ts'

export const changesOfFindings = ['new', 'fixed', 'changed', 'gone', 'added', 'unchanged'] as const
/**
 * What has become of a finding. `new`: it fails, and did not fail, or not in all these places; `fixed`: it failed, and passes;
 * `gone`: the later result has nothing of it, which mends nothing; `added`: only the later one has it, and it does not fail.
 */
export type ChangeOfFinding = (typeof changesOfFindings)[number]

/** What is another than before in a finding that both results have. */
export type Aspect = 'outcome' | 'level' | 'standing' | 'text'

/** A finding in two results. */
export interface FindingChange {
  readonly change: Exclude<ChangeOfFinding, 'unchanged'>
  /** The document or subject, as the later result names it; where it is gone, as the earlier one did. */
  readonly about: string
  readonly before?: Judged
  readonly after?: Judged
  readonly aspects: readonly Aspect[]
  /** Where it fails now and did not before. */
  readonly marks: readonly Mark[]
  /** It newly fails at or above the level asked for. */
  readonly gates: boolean
}

/** A document that has another name in the later result, or is in one of the two alone. */
export type DocumentChange =
  | { readonly is: 'renamed'; readonly before: Document; readonly after: Document; readonly by: 'digest' | 'likeness' }
  | { readonly is: 'gone'; readonly before: Document }
  | { readonly is: 'added'; readonly after: Document }

/** What the two runs did not have in common, besides the documents; a side is absent where one of them had nothing of it. */
export interface Difference {
  readonly in: 'tool' | 'as-of' | 'pack' | 'digest' | 'profile' | 'declared' | 'settings'
  /** The id of the pack, of the topic, or of the rule that settings changed. */
  readonly name: string
  readonly before?: string
  readonly after?: string
}

/** Two results side by side. */
export interface Comparison {
  readonly before: Report
  readonly after: Report
  readonly failOn: Gate
  readonly differences: readonly Difference[]
  readonly documents: readonly DocumentChange[]
  readonly findings: readonly FindingChange[]
  readonly counts: Readonly<Record<ChangeOfFinding, number>>
}
