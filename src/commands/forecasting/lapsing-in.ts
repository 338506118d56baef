import { documentName } from '../../model/document.ts'
import type { Lapsing } from '../../model/forecast.ts'
import type { Report } from '../../model/report.ts'

/** What somebody answers for up to a day, as a report tells of it. */
export const lapsingIn = ({ documents, subjects }: Report): readonly Lapsing[] =>
  [
    ...documents.map(({ document, findings }) => ({ about: documentName(document), findings })),
    ...subjects.map(({ id, findings }) => ({ about: id, findings })),
  ].flatMap(({ about, findings }) =>
    findings.flatMap((finding): readonly Lapsing[] =>
      finding.outcome === 'waived' && finding.standing === 'in-force'
        ? [{ of: 'waiver', rule: finding.rule, level: finding.level, about, last: finding.waiver.expires }]
        : [],
    ),
  )
