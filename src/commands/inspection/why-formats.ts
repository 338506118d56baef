import { kindText } from '../../model/document.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { LexiconSection } from '../../reading/lexicon-entries.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { excerpt } from './excerpt.ts'
import { insertionText } from './insertion.ts'
import { type InspectionFormat, inspectionFormat } from './inspection-format.ts'
import type { Searched, Why } from './why.ts'

/** Ways of writing why a topic was found or not, document by document. */
export const whyForPeople: InspectionFormat<Why> = inspectionFormat.people((why, appearance) => lines(why, appearance))

export const whyFormats: readonly InspectionFormat<Why>[] = [
  whyForPeople,
  inspectionFormat.json(why => published(why)),
  inspectionFormat.ndjson(why => published(why)),
]

/** What other programs may rely on. */
const published = ({ path, kind, format, topic, ...why }: Why): object => ({
  path,
  kind,
  format,
  topic: topic.id,
  ...why,
})

const lines = (why: Why, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const { path, kind, format, topic, expected, unread, accepted, rejected, insert } = why
  return [
    style.strong(show(path)),
    style.faint(`${kindText(kind)}, read as ${format}; topic ${topic.id}: ${topic.title}`),
    ...(expected ? [] : [style.faint(`a ${kindText(kind)} is not expected to speak of it`)]),
    ...(unread === undefined
      ? []
      : hanging('', `a part could not be read, and an answer may stand there: ${show(unread)}`, style.columns)),
    '',
    accepted.length === 0 ? '  found: nothing' : '  found',
    ...accepted.flatMap(({ state, span, by, where, via, text }) => [
      ...hanging(`    ${span.start.line}:${span.start.column} `, `${state}, ${by} ${show(where)}`, style.columns),
      ...hanging('      matched ', show(via), style.columns, style.faint),
      style.faint(excerpt(text, style, 6)),
    ]),
    '',
    rejected.length === 0 ? '  passed over: nothing' : '  passed over',
    ...rejected.flatMap(({ at, text, why: reason, via }) => [
      ...hanging(`    ${at.line}:${at.column} `, show(reason), style.columns),
      ...(via === undefined ? [] : hanging('      matched ', show(via), style.columns, style.faint)),
      ...(text === '' ? [] : [style.faint(excerpt(text, style, 6))]),
    ]),
    '',
    why.keys.length + why.searched.length === 0
      ? '  looked for: nothing, as no key of this format is for it'
      : '  looked for',
    ...(why.keys.length === 0
      ? []
      : hanging('    keys: ', show(why.keys.map(key => `\`${key}\``).join(', ')), style.columns)),
    ...shownOf(why, appearance).flatMap(searched => searchedLines(searched, style, appearance)),
    ...elsewhereSearched(why, appearance, style),
    ...(insert === undefined ? [] : ['', ...hanging('  belongs ', show(insertionText(insert)), style.columns)]),
  ]
}

/** English alone, unless everything is asked for. */
const shownOf = ({ searched }: Why, { detail }: Appearance): readonly Searched[] =>
  detail === 'verbose' ? searched : searched.filter(({ language }) => language === 'en')

const elsewhereSearched = (why: Why, appearance: Appearance, { columns }: Style): readonly string[] => {
  const shown = new Set(shownOf(why, appearance))
  const others = new Set(why.searched.filter(searched => !shown.has(searched)).map(({ language }) => language))
  return others.size === 0 ? [] : hanging('    ', `also in ${[...others].join(', ')} (--verbose lists them)`, columns)
}

/** A long list is cut, unless everything is asked for. */
const searchedLines = (
  { language, section, texts }: Searched,
  style: Style,
  { detail }: Appearance,
): readonly string[] => {
  const most = detail === 'verbose' ? texts.length : shownAtMost
  const more = texts.length - most
  const named = texts.slice(0, most).map(text => `"${text}"`)
  return hanging(
    `    ${sectionWord[section]} (${language}): `,
    show([...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')),
    style.columns,
  )
}

const shownAtMost = 6

const sectionWord: Readonly<Record<LexiconSection, string>> = {
  headings: 'headings',
  labels: 'labels',
  asks: 'questions',
  cues: 'cues',
  unless: 'taken back by',
}
