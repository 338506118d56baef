import { documentName, kindText } from '../../model/document.ts'
import type { Appearance } from '../../model/report-format.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { topicText } from '../../reports/text/words.ts'
import { displayWidth, hanging, wrap } from '../../reports/text/wrap.ts'
import type { InspectedFact, Inspection } from './inspection.ts'

/** One way of writing inspections, document by document, so that the first can be read while the last is sought. */
export interface InspectionFormat {
  readonly name: string
  readonly open: string
  readonly between: string
  readonly close: string
  readonly one: (inspection: Inspection, appearance: Appearance) => string
}

export const people: InspectionFormat = {
  name: 'terminal',
  open: '',
  between: '\n',
  close: '',
  one: (inspection, appearance) => `${lines(inspection, appearance).join('\n')}\n`,
}

/** One line for each document, for pipes. */
const ndjson: InspectionFormat = {
  name: 'ndjson',
  open: '',
  between: '',
  close: '',
  one: inspection => `${JSON.stringify(published(inspection))}\n`,
}

const json: InspectionFormat = {
  name: 'json',
  open: '[\n',
  between: ',\n',
  close: '\n]\n',
  one: inspection => JSON.stringify(published(inspection), null, 2),
}

export const inspectionFormats: readonly InspectionFormat[] = [people, json, ndjson]

/** What other programs may rely on. */
const published = ({ path, part, kind, format, facts }: Inspection): Partial<Inspection> => ({
  path,
  ...(part !== undefined && { part }),
  kind,
  format,
  facts,
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
    ...(inspection.missing.length > 0
      ? ['', ...hanging('  not found: ', show(inspection.missing.join(', ')), style.columns, style.faint)]
      : []),
  ]
}

const factLines = (facts: readonly InspectedFact[], style: Style): readonly string[] => {
  const rows = facts.map(({ topic, state, span, by }) => [topic, state, `${span.start.line}:${span.start.column}`, by])
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))))
  return facts.flatMap(({ where, text, reason, shows }, at) => {
    const found = (rows[at] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' ')
    const row = hanging(
      `  ${found} `,
      `${show(where)}${shows.length > 0 ? `; shows ${shows.map(topicText).join(', ')}` : ''}`,
      style.columns,
    )
    return [...row, style.faint(excerpt(text === '' ? `(${reason})` : folded(text), style))]
  })
}

const folded = (text: string): string => show(text.replace(/\s+/g, ' '))

const excerpt = (text: string, { columns, ellipsis }: Style): string => {
  const [first = '', ...more] = wrap(text, columns - 4 - ellipsis.length)
  return `    ${first}${more.length > 0 ? ellipsis : ''}`
}
