import type { Adjustment } from '../../model/adjustment.ts'
import { type Document, documentName } from '../../model/document.ts'
import type { Finding, SubjectFinding } from '../../model/finding.ts'
import { type PackRef, refOf } from '../../model/pack.ts'
import type { PackInfo, Report, RuleInfo, SubjectResult } from '../../model/report.ts'
import type { FlowingReport } from '../../model/report-format.ts'
import { adjustmentsOf } from '../text/settings.ts'

/** A finding with everything that a row of its own has to say: a report says it once for many. */
export type JudgedRecord = {
  /** What was judged: the name of a document, or the id of a subject. */
  readonly on: string
  readonly rule?: RuleInfo
  readonly pack?: PackInfo
  /** What the project has changed about the rule. */
  readonly adjustment?: Adjustment
} & (
  | { readonly of: 'document'; readonly finding: Finding; readonly document: Document }
  | { readonly of: 'subject'; readonly finding: SubjectFinding; readonly subject: SubjectResult }
)

/** Every finding of a report: those of documents first, then those of subjects, in the order of the report. */
export const recordsOf = (report: Report): readonly JudgedRecord[] => [...recordsIn(report)]

/** The same, one after another. */
export function* recordsIn(report: FlowingReport): Generator<JudgedRecord> {
  const adjusted = adjustmentsOf(report)
  const asked = new Map(
    report.packs.flatMap(pack =>
      pack.rules.map(rule => {
        const adjustment = adjusted.get(rule.id)
        return [rule.id, { rule, pack, ...(adjustment && { adjustment }) }] as const
      }),
    ),
  )
  for (const { document, findings } of report.documents) {
    const on = documentName(document)
    for (const finding of findings) yield { of: 'document', on, finding, document, ...asked.get(finding.rule) }
  }
  for (const subject of report.subjects)
    for (const finding of subject.findings)
      yield { of: 'subject', on: subject.id, finding, subject, ...asked.get(finding.rule) }
}

export const titleOf = ({ rule }: Pick<JudgedRecord, 'rule'>): string => rule?.title ?? ''

export const packRefOf = ({ pack }: Pick<JudgedRecord, 'pack'>): PackRef | '' => (pack ? refOf(pack) : '')
