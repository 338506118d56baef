import { isInForce } from '../../engine/in-force.ts'
import { documentName } from '../../model/document.ts'
import type { Lapsing } from '../../model/forecast.ts'
import type { Report } from '../../model/report.ts'

/** What somebody answers for up to a day, as a report tells of it. */
export const lapsingIn = ({ documents, subjects }: Report): readonly Lapsing[] =>
  [
    ...documents.map(({ document, findings }) => ({ about: documentName(document), findings })),
    ...subjects.map(({ id, findings }) => ({ about: id, findings })),
  ].flatMap(({ about, findings }) =>
    findings.filter(isInForce).flatMap((finding): readonly Lapsing[] => {
      const { rule, level } = finding
      switch (finding.outcome) {
        case 'waived':
          return [{ of: 'waiver', rule, level, about, last: finding.waiver.expires }]
        case 'attested':
          return [{ of: 'attestation', rule, level, about, last: finding.attestation.expires }]
        case 'pass':
        case 'fail':
        case 'not-applicable':
        case 'needs-review':
        case 'not-judged':
          return []
      }
    }),
  )
