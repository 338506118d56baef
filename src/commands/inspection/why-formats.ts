import { packLanguage } from '../../model/locale.ts'
import type { Appearance } from '../../model/report-format.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { topicTitle } from '../../reports/text/topic-title.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { problemIn } from '../../reports/words/problem-in.ts'
import { english, sayIn } from '../../reports/words/say.ts'
import { excerpt } from './excerpt.ts'
import { insertionText } from './insertion.ts'
import type { InspectedFact } from './inspection.ts'
import { type InspectionFormat, inspectionFormat } from './inspection-format.ts'
import { publishedFact, whereText } from './inspection-formats.ts'
import { matchText } from './match-text.ts'
import { reasonCode, reasonText } from './reason-text.ts'
import type { Rejected, Searched, Why } from './why.ts'

/** Ways of writing why a topic was found or not, document by document. */
export const whyForPeople: InspectionFormat<Why> = inspectionFormat.people((why, appearance, language) =>
  lines(why, appearance, language),
)

export const whyFormats: readonly InspectionFormat<Why>[] = [
  whyForPeople,
  inspectionFormat.json(why => published(why)),
  inspectionFormat.ndjson(why => published(why)),
]

/** What other programs may rely on. */
const published = ({ path, kind, format, topic, expected, unread, accepted, rejected, ...why }: Why): object => ({
  path,
  kind,
  format,
  topic: topic.id,
  expected,
  ...(unread !== undefined && { unread: unread.what }),
  accepted: accepted.map(publishedFact),
  rejected: rejected.map(publishedRejection),
  ...why,
})

const publishedRejection = ({ at, text, reason, via }: Rejected): object => ({
  at,
  text,
  reason: reasonCode(reason),
  ...(reason.is === 'blank' && via && { via: matchText(via, english) }),
  why: reasonText(reason, packLanguage),
  ...(reason.is === 'passed-over' && via && { via: matchText(via, english) }),
})

const lines = (why: Why, appearance: Appearance, language: string): readonly string[] => {
  const style = styleFor(appearance, sayIn(language))
  const { say, columns } = style
  const { path, format, topic, expected, unread, accepted, rejected, insert } = why
  const kind = say(`kind.${why.kind}`)
  const nothing = why.keys.length + why.searched.length === 0
  return [
    style.strong(show(path)),
    style.faint(say('why.about', { kind, format, topic: topic.id, title: topicTitle(topic, say) })),
    ...(expected ? [] : [style.faint(say('why.not-expected', { kind }))]),
    ...(unread === undefined
      ? []
      : hanging('', say('why.unread', { problem: show(problemIn(unread, language).what) }), columns)),
    '',
    `  ${say(accepted.length === 0 ? 'why.found-nothing' : 'why.found')}`,
    ...accepted.flatMap(fact => acceptedLines(fact, style)),
    '',
    `  ${say(rejected.length === 0 ? 'why.passed-over-nothing' : 'why.passed-over')}`,
    ...rejected.flatMap(place => rejectedLines(place, style, language)),
    '',
    `  ${say(nothing ? 'why.looked-for-nothing' : 'why.looked-for')}`,
    ...(why.keys.length === 0
      ? []
      : hanging(`    ${say('why.keys')}`, show(why.keys.map(key => `\`${key}\``).join(say('list.between'))), columns)),
    ...shownOf(why, appearance, language).flatMap(searched => searchedLines(searched, style, appearance)),
    ...elsewhereSearched(why, appearance, style, language),
    ...(insert === undefined
      ? []
      : ['', ...hanging(`  ${say('why.belongs')} `, show(insertionText(insert, language)), columns)]),
  ]
}

const acceptedLines = (fact: InspectedFact, style: Style): readonly string[] => {
  const { state, span, by, via, text } = fact
  const { say, columns } = style
  const told = say('why.found-at', { state: say(`told.${state}`), way: say(`way.${by}`), where: whereText(fact, say) })
  return [
    ...hanging(`    ${span.start.line}:${span.start.column} `, told, columns),
    ...hanging(`      ${say('inspect.matched')} `, show(matchText(via, say)), columns, style.faint),
    style.faint(excerpt(text, style, 6)),
  ]
}

const rejectedLines = ({ at, text, reason, via }: Rejected, style: Style, language: string): readonly string[] => {
  const { say, columns } = style
  return [
    ...hanging(`    ${at.line}:${at.column} `, show(reasonText(reason, language)), columns),
    ...(via === undefined
      ? []
      : hanging(`      ${say('inspect.matched')} `, show(matchText(via, say)), columns, style.faint)),
    ...(text === '' ? [] : [style.faint(excerpt(text, style, 6))]),
  ]
}

/** English and the language of the run alone, unless everything is asked for. */
const shownOf = ({ searched }: Why, { detail }: Appearance, run: string): readonly Searched[] =>
  detail === 'verbose'
    ? searched
    : searched.filter(({ language }) => ['en', run, run.split('-')[0]].includes(language.toLowerCase()))

const elsewhereSearched = (
  why: Why,
  appearance: Appearance,
  { columns, say }: Style,
  run: string,
): readonly string[] => {
  const shown = new Set(shownOf(why, appearance, run))
  const others = new Set(why.searched.filter(searched => !shown.has(searched)).map(({ language }) => language))
  const languages = [...others].join(say('list.between'))
  return others.size === 0 ? [] : hanging('    ', say('why.also-in', { languages }), columns)
}

/** A long list is cut, unless everything is asked for. */
const searchedLines = (
  { language, section, texts }: Searched,
  { columns, say }: Style,
  { detail }: Appearance,
): readonly string[] => {
  const most = detail === 'verbose' ? texts.length : shownAtMost
  const more = texts.length - most
  const named = texts.slice(0, most).map(name => say('why.name', { name }))
  return hanging(
    `    ${say(`why.${section}`, { language })}`,
    show([...named, ...(more > 0 ? [say('why.more', { n: more })] : [])].join(say('list.between'))),
    columns,
  )
}

const shownAtMost = 6
