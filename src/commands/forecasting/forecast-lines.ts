import { type Outcome, outcomes } from '../../model/finding.ts'
import type { ForecastFinding } from '../../model/forecast.ts'
import { placeOf } from '../../model/place-of.ts'
import type { Appearance } from '../../model/report-format.ts'
import { count } from '../../reports/text/listed.ts'
import { placeText } from '../../reports/text/place.ts'
import { sawText } from '../../reports/text/saw-text.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { english } from '../../reports/words/say.ts'
import type { ShownEvent, ShownForecast } from './shown-forecast.ts'

/** Day by day, each under its date: what changes, for whom, and what to do about it. */
export const forecastLines = (
  { from, until, events, gates }: ShownForecast,
  appearance: Appearance,
): readonly string[] => {
  const style = styleFor(appearance)
  const days = [...new Set(events.map(({ on }) => on))]
  return [
    ...days.flatMap(day => [
      style.strong(day),
      ...dayLines(
        events.filter(({ on }) => on === day),
        style,
      ),
      '',
    ]),
    ...hanging(
      '',
      `${count(events.length, 'change')} after ${from}, up to and with ${until}; a check fails by ${gates} of them`,
      style.columns,
    ),
  ]
}

/** Rules that every document meets already are one line: there is nothing to do about them. */
const dayLines = (events: readonly ShownEvent[], style: Style): readonly string[] => {
  const met = events.filter(isMet)
  const ids = met.flatMap(event => ('rule' in event ? [event.rule] : [])).join(', ')
  return [
    ...events.filter(event => !isMet(event)).flatMap(event => eventLines(event, style)),
    ...(met.length === 0
      ? []
      : hanging('  in force   ', `${count(met.length, 'rule')}, met already or not applicable: ${ids}`, style.columns)),
  ]
}

const isMet = (event: ShownEvent): boolean =>
  event.is === 'in-force' &&
  event.findings.length > 0 &&
  event.findings.every(({ finding }) => quiet.includes(finding.outcome))

const quiet: readonly Outcome[] = ['pass', 'not-applicable']

const eventLines = (event: ShownEvent, style: Style): readonly string[] => [
  ...hanging(`  ${labelOf(event).padEnd(10)} `, headText(event), style.columns),
  ...saidLines(event, style),
  ...hanging('    to do   ', show(event.advice), style.columns, style.faint),
]

const labelOf = (event: ShownEvent): string => {
  switch (event.is) {
    case 'in-force':
      return 'in force'
    case 'withdrawn':
      return 'withdrawn'
    case 'stale':
      return 'stale'
    case 'turns':
      return 'turns'
    case 'expires':
      return 'expires'
    case 'lapses':
      return event.of
  }
}

const headText = (event: ShownEvent): string => {
  switch (event.is) {
    case 'in-force':
    case 'withdrawn':
      return `${event.rule} ${show(event.title ?? '')} (${event.level})`
    case 'stale':
    case 'turns':
      return `${event.rule} ${show(event.title ?? '')} (${event.level}), ${show(event.about)}: ${english(`outcome.${event.was}`)}, then ${english(`outcome.${event.finding.outcome}`)}`
    case 'expires':
      return `${show(event.path)}; its last day is ${event.last}`
    case 'lapses':
      return `${event.rule} ${show(event.title ?? '')} (${event.level}), ${show(event.about)}; its last day is ${event.last}`
  }
}

const saidLines = (event: ShownEvent, style: Style): readonly string[] => {
  switch (event.is) {
    case 'in-force':
      return outcomeLines(event.findings, style)
    case 'stale':
    case 'turns':
      return [...placeLines(event, style), ...sawLines(event, style)]
    case 'withdrawn':
    case 'expires':
    case 'lapses':
      return []
  }
}

/** How it comes out: those that need somebody by name, the others by number. */
const outcomeLines = (findings: readonly ForecastFinding[], style: Style): readonly string[] =>
  outcomes.flatMap(outcome => {
    const those = findings.filter(({ finding }) => finding.outcome === outcome)
    if (those.length === 0) return []
    const text = quiet.includes(outcome)
      ? count(those.length, 'document')
      : those.map(({ about }) => show(about)).join(', ')
    return hanging(`    ${english(`outcome.${outcome}`)}: `, text, style.columns)
  })

const placeLines = ({ finding }: ForecastFinding, style: Style): readonly string[] => {
  const place = placeOf(finding)
  return place ? [`    ${style.faint(`${style.arrow} ${placeText(place)}`)}`] : []
}

const sawLines = ({ finding }: ForecastFinding, style: Style): readonly string[] =>
  finding.outcome === 'fail'
    ? hanging('    saw     ', sawText(finding.gaps[0].saw, finding.gaps[0].wanted, english), style.columns, style.faint)
    : []
