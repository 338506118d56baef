import { type Outcome, outcomes } from '../../model/finding.ts'
import type { ForecastFinding } from '../../model/forecast.ts'
import { placeOf } from '../../model/place-of.ts'
import type { Appearance } from '../../model/report-format.ts'
import { placeText } from '../../reports/text/place.ts'
import { sawText } from '../../reports/text/saw-text.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging, padded } from '../../reports/text/wrap.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import type { ShownEvent, ShownForecast } from './shown-forecast.ts'

/** Day by day, each under its date: what changes, for whom, and what to do about it. */
export const forecastLines = (
  { from, until, events, gates }: ShownForecast,
  appearance: Appearance,
  language: string,
): readonly string[] => {
  const style = styleFor(appearance, sayIn(language))
  const { say } = style
  const days = [...new Set(events.map(({ on }) => on))]
  const changes = say('count.change', { n: events.length })
  return [
    ...days.flatMap(day => {
      const own = events.filter(({ on }) => on === day)
      return [style.strong(day), ...dayLines(own, style), '']
    }),
    ...hanging('', say('forecast.result', { changes, from, until, gates }), style.columns),
  ]
}

/** Rules that every document meets already are one line: there is nothing to do about them. */
const dayLines = (events: readonly ShownEvent[], style: Style): readonly string[] => {
  const { say } = style
  const met = events.filter(({ advice }) => advice === 'met')
  const ids = met.flatMap(event => ('rule' in event ? [event.rule] : [])).join(say('list.between'))
  const rules = say('count.rule', { n: met.length })
  return [
    ...events.filter(({ advice }) => advice !== 'met').flatMap(event => eventLines(event, style)),
    ...(met.length === 0 ? [] : labelled('in-force', say('forecast.met', { rules, ids }), style)),
  ]
}

const eventLines = (event: ShownEvent, style: Style): readonly string[] => {
  const { say } = style
  const advice = say(`advice.${event.advice}`, { remedy: show(event.remedy ?? '') })
  return [
    ...labelled(event.is === 'lapses' ? event.of : event.is, headText(event, say), style),
    ...saidLines(event, style),
    ...hanging(`    ${padded(say('forecast.to-do'), partWidth(say))} `, advice, style.columns, style.faint),
  ]
}

const labels = ['in-force', 'withdrawn', 'stale', 'turns', 'expires', 'waiver', 'attestation'] as const

const labelled = (label: (typeof labels)[number], text: string, style: Style): readonly string[] => {
  const widest = Math.max(...labels.map(each => displayWidth(style.say(`forecast.${each}`))))
  return hanging(`  ${padded(style.say(`forecast.${label}`), widest)} `, text, style.columns)
}

const headText = (event: ShownEvent, say: Say): string => {
  const title = show(event.title ?? '')
  switch (event.is) {
    case 'in-force':
    case 'withdrawn':
      return say('forecast.rule', { rule: event.rule, title, level: event.level })
    case 'stale':
    case 'turns': {
      const { rule, level, was, finding } = event
      const turn = { was: say(`outcome.${was}`), is: say(`outcome.${finding.outcome}`) }
      return say('forecast.finding', { rule, title, level, about: show(event.about), ...turn })
    }
    case 'expires':
      return say('forecast.file', { path: show(event.path), last: event.last })
    case 'lapses': {
      const { rule, level, about, last, finding } = event
      const is = say(`outcome.${finding.outcome}`)
      return say('forecast.lapses', { rule, title, level, about: show(about), last, is })
    }
  }
}

const saidLines = (event: ShownEvent, style: Style): readonly string[] => {
  switch (event.is) {
    case 'in-force':
      return outcomeLines(event.findings, style)
    case 'stale':
    case 'turns':
    case 'lapses':
      return [...placeLines(event, style), ...sawLines(event, style)]
    case 'withdrawn':
    case 'expires':
      return []
  }
}

/** How it comes out: those that need somebody by name, the others by number. */
const outcomeLines = (findings: readonly ForecastFinding[], { say, columns }: Style): readonly string[] =>
  outcomes.flatMap(outcome => {
    const those = findings.filter(({ finding }) => finding.outcome === outcome)
    if (those.length === 0) return []
    const documents = quiet.includes(outcome)
      ? say('count.document', { n: those.length })
      : those.map(({ about }) => show(about)).join(say('list.between'))
    return hanging('    ', say('forecast.outcome', { outcome: say(`outcome.${outcome}`), documents }), columns)
  })

const quiet: readonly Outcome[] = ['pass', 'not-applicable']

const placeLines = ({ finding }: ForecastFinding, style: Style): readonly string[] => {
  const place = placeOf(finding)
  return place ? [`    ${style.faint(`${style.arrow} ${placeText(place)}`)}`] : []
}

const sawLines = ({ finding }: ForecastFinding, { say, columns, faint }: Style): readonly string[] => {
  if (finding.outcome !== 'fail') return []
  const [{ saw, wanted }] = finding.gaps
  return hanging(`    ${padded(say('label.saw'), partWidth(say))} `, sawText(saw, wanted, say), columns, faint)
}

const partWidth = (say: Say): number => Math.max(displayWidth(say('forecast.to-do')), displayWidth(say('label.saw')))
