import { documentName } from '../../model/document.ts'
import type { Appearance } from '../../model/report-format.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { topicTitle } from '../../reports/text/topic-title.ts'
import { displayWidth, hanging, padded, wrap } from '../../reports/text/wrap.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import { english, type Say, sayIn } from '../../reports/words/say.ts'
import { excerpt } from './excerpt.ts'
import { insertionText } from './insertion.ts'
import type { InspectedFact, InspectedMiss, Inspection } from './inspection.ts'
import { type InspectionFormat, inspectionFormat } from './inspection-format.ts'
import { matchText } from './match-text.ts'
import { codeText } from './reason-text.ts'

export const people: InspectionFormat<Inspection> = inspectionFormat.people((inspection, appearance, language) =>
  lines(inspection, appearance, language),
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
  ...{ kind, format },
  facts: facts.map(publishedFact),
  missing: missing.map(({ topic, searched, insert }) => ({ topic, searched, insert })),
})

/** In English, whatever the language of the run. */
export const publishedFact = (fact: InspectedFact): object => ({ ...fact, via: matchText(fact.via, english) })

const lines = (inspection: Inspection, appearance: Appearance, language: string): readonly string[] => {
  const style = styleFor(appearance, sayIn(language))
  const { say } = style
  const because = textIn(language)?.(inspection.because) ?? inspection.because
  const about = say('inspect.read-as', {
    kind: say(`kind.${inspection.kind}`),
    format: inspection.format,
    because: show(because),
  })
  return [
    style.strong(show(documentName(inspection))),
    ...wrap(about, style.columns).map(line => style.faint(line)),
    '',
    ...factLines(inspection.facts, style, language),
    ...missingLines(inspection.missing, style, appearance, language),
  ]
}

const factLines = (facts: readonly InspectedFact[], style: Style, language: string): readonly string[] => {
  const { say, columns } = style
  const rows = facts.map(({ topic, state, span, by }) => [
    topic,
    say(`told.${state}`),
    `${span.start.line}:${span.start.column}`,
    say(`way.${by}`),
  ])
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))))
  return facts.flatMap((fact, at) => {
    const { text, reason, shows, via } = fact
    const found = (rows[at] ?? []).map((cell, column) => padded(cell, widths[column] ?? 0)).join(' ')
    const named = whereText(fact, say)
    const information = shows.map(kind => say(`informed.${kind}`)).join(say('list.between'))
    const place = shows.length > 0 ? say('inspect.shows', { where: named, information }) : named
    const matched = `    ${say('inspect.matched')} `
    const shown = text === '' ? say('inspect.reason', { reason: codeTold(reason, language) }) : text
    return [
      ...hanging(`  ${found} `, place, columns),
      ...hanging(matched, show(matchText(via, say)), columns, style.faint),
      style.faint(excerpt(shown, style, 4)),
    ]
  })
}

/** A place is called as the document calls it; the title of the document has no other name than ours. */
export const whereText = ({ by, where }: Pick<InspectedFact, 'by' | 'where'>, say: Say): string =>
  by === 'title' && where === 'title' ? say('way.title') : show(where)

/** A code is shown as it stands where no words of the language are known for it. */
const codeTold = (code: string, language: string): string =>
  textIn(language, 'reading') === undefined ? code : codeText(code, language)

/** Titles alone, as most cards lack most topics; line by line where everything is asked for. */
const missingLines = (
  missing: readonly InspectedMiss[],
  style: Style,
  { detail }: Appearance,
  language: string,
): readonly string[] => {
  const { say, columns } = style
  const [first] = missing
  if (first === undefined) return []
  if (detail !== 'verbose') {
    const titles = missing.map(({ topic, title }) => topicTitle({ id: topic, title }, say))
    return [
      '',
      ...hanging(`  ${say('inspect.all-not-found')}`, titles.join(say('list.between')), columns, style.faint),
      '',
      ...hanging('  ', say('inspect.ask-why', { topic: first.topic }), columns),
    ]
  }
  return [
    '',
    style.faint(`  ${say('inspect.not-found')}`),
    ...missing.flatMap(({ topic, searched, insert }) => [
      ...hanging(`  ${topic}  `, show(insertionText(insert, language)), columns),
      ...hanging(
        `    ${say('inspect.looked-for')} `,
        searched.length === 0 ? say('inspect.no-place') : show(searched.join(say('list.between'))),
        columns,
        style.faint,
      ),
    ]),
  ]
}
