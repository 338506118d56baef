import type { Adjustment } from '../../model/adjustment.ts'
import { type Document, documentName } from '../../model/document.ts'
import type { Finding, SubjectFinding } from '../../model/finding.ts'
import { type PackRef, refOf } from '../../model/pack.ts'
import type { PackInfo, Report, RuleInfo, SubjectResult } from '../../model/report.ts'
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
export const recordsOf = (report: Report): readonly JudgedRecord[] => {
  const adjusted = adjustmentsOf(report)
  const asked = new Map(
    report.packs.flatMap(pack =>
      pack.rules.map(rule => {
        const adjustment = adjusted.get(rule.id)
        return [rule.id, { rule, pack, ...(adjustment && { adjustment }) }] as const
      }),
    ),
  )
  return [
    ...report.documents.flatMap(({ document, findings }) =>
      findings.map(finding => ({
        of: 'document' as const,
        on: documentName(document),
        finding,
        document,
        ...asked.get(finding.rule),
      })),
    ),
    ...report.subjects.flatMap(subject =>
      subject.findings.map(finding => ({
        of: 'subject' as const,
        on: subject.id,
        finding,
        subject,
        ...asked.get(finding.rule),
      })),
    ),
  ]
}

export const titleOf = ({ rule }: Pick<JudgedRecord, 'rule'>): string => rule?.title ?? ''

export const packRefOf = ({ pack }: Pick<JudgedRecord, 'pack'>): PackRef | '' => (pack ? refOf(pack) : '')
