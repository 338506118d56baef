import { documentName, kindText } from '../../model/document.ts'
import type { Appearance } from '../../model/report-format.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { topicText } from '../../reports/text/topic-text.ts'
import { displayWidth, hanging, wrap } from '../../reports/text/wrap.ts'
import { excerpt } from './excerpt.ts'
import { insertionText } from './insertion.ts'
import type { InspectedFact, InspectedMiss, Inspection } from './inspection.ts'
import { type InspectionFormat, inspectionFormat } from './inspection-format.ts'

export const people: InspectionFormat<Inspection> = inspectionFormat.people((inspection, appearance) =>
  lines(inspection, appearance),
)

export const inspectionFormats: readonly InspectionFormat<Inspection>[] = [
  people,
  inspectionFormat.json(inspection => published(inspection)),
  inspectionFormat.ndjson(inspection => published(inspection)),
]

/** What other programs may rely on. */
const published = ({ path, part, kind, format, facts, missing }: Inspection): object => ({
  path,
  ...(part !== undefined && { part }),
  ...{ kind, format, facts },
  missing: missing.map(({ topic, searched, insert }) => ({ topic, searched, insert })),
})

const lines = (inspection: Inspection, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  return [
    style.strong(show(documentName(inspection))),
    ...wrap(
      `${kindText(inspection.kind)}, read as ${inspection.format}: ${show(inspection.because)}`,
      style.columns,
    ).map(line => style.faint(line)),
    '',
    ...factLines(inspection.facts, style),
    ...missingLines(inspection.missing, style, appearance),
  ]
}

const factLines = (facts: readonly InspectedFact[], style: Style): readonly string[] => {
  const rows = facts.map(({ topic, state, span, by }) => [topic, state, `${span.start.line}:${span.start.column}`, by])
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))))
  return facts.flatMap(({ where, text, reason, shows, via }, at) => {
    const found = (rows[at] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' ')
    const row = hanging(
      `  ${found} `,
      `${show(where)}${shows.length > 0 ? `; shows ${shows.map(kind => topicText(kind, style.say)).join(', ')}` : ''}`,
      style.columns,
    )
    const matched = hanging('    matched ', show(via), style.columns, style.faint)
    return [...row, ...matched, style.faint(excerpt(text === '' ? `(${reason})` : text, style, 4))]
  })
}

/** Titles alone, as most cards lack most topics; line by line where everything is asked for. */
const missingLines = (missing: readonly InspectedMiss[], style: Style, { detail }: Appearance): readonly string[] => {
  const [first] = missing
  if (first === undefined) return []
  if (detail !== 'verbose')
    return [
      '',
      ...hanging('  not found: ', show(missing.map(({ title }) => title).join(', ')), style.columns, style.faint),
      '',
      ...hanging(
        '  ',
        `"--why ${first.topic}" tells what was searched for one of them, what was passed over and where an answer belongs`,
        style.columns,
      ),
    ]
  return [
    '',
    style.faint('  not found'),
    ...missing.flatMap(({ topic, searched, insert }) => [
      ...hanging(`  ${topic}  `, show(insertionText(insert)), style.columns),
      ...hanging(
        '    looked for ',
        show(searched.join(', ') || 'nothing: no format and no lexicon has a place for it'),
        style.columns,
        style.faint,
      ),
    ]),
  ]
}
