import { isInForce } from '../../engine/in-force.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import type { Lapsing } from '../../model/forecast.ts'
import type { Report } from '../../model/report.ts'

/** What somebody answers for up to a day, as a report tells of it. */
export const lapsingIn = ({ documents, subjects }: Report): readonly Lapsing[] =>
  [
    ...documents.map(({ document, findings }) => ({ about: documentName(document), findings })),
    ...subjects.map(({ id, findings }) => ({ about: id, findings })),
  ].flatMap(({ about, findings }) => findings.filter(isInForce).flatMap(finding => lapsingOf(finding, about)))

const lapsingOf = (finding: Judged, about: string): readonly Lapsing[] => {
  const { rule, level } = finding
  if (finding.outcome === 'waived') return [{ of: 'waiver', rule, level, about, last: finding.waiver.expires }]
  return finding.outcome === 'attested'
    ? [{ of: 'attestation', rule, level, about, last: finding.attestation.expires }]
    : []
}
