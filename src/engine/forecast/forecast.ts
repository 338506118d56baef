import { dayNumber, dayOfNumber } from '../../model/calendar.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import type { ForecastEvent, ForecastFinding, Lapsing } from '../../model/forecast.ts'
import type { IsoDate } from '../../model/judgement.ts'
import { type Gate, levels, type Rule } from '../../model/rule.ts'
import type { SideFile } from '../../model/side-file.ts'
import { failsAt } from '../gating.ts'
import { type AskedOn, type Outcomes, outcomesOn, type ReadProject } from './outcomes-on.ts'
import { turningDays } from './turning-days.ts'

/** What a forecast looks at. */
export interface Foreseen {
  readonly project: ReadProject
  readonly asked: readonly AskedOn[]
  /** Files beside the documents that answer for them. */
  readonly sides: readonly Pick<SideFile, 'path' | 'summary' | 'until'>[]
  /** Days on which somebody's answer begins to hold, or holds no more. */
  readonly answerDays: readonly IsoDate[]
  /** Holds the answers of people against what comes out on a day, and marks what is known before. */
  readonly held: (outcomes: Outcomes, on: IsoDate) => Outcomes
  readonly failOn: Gate
}

/**
 * What will be otherwise from which day on, though nobody changes a document, in the order of the days: after `from`, up to and
 * with `until`. Every day on which something may turn is judged in full, and compared with the one before.
 */
export const forecast = (seen: Foreseen, from: IsoDate, until: IsoDate): readonly ForecastEvent[] => {
  const { project, asked, held } = seen
  const rules = asked.flatMap(each => each.rules)
  const soon = (day: IsoDate | undefined): readonly IsoDate[] =>
    day !== undefined && day > from && day <= until ? [day] : []
  const dated = [
    ...rules.flatMap(({ inForce, withdrawn }) => [...soon(inForce), ...soon(withdrawn)]),
    ...seen.answerDays.flatMap(soon),
    ...seen.sides.flatMap(side => soon(side.until && dayAfter(side.until))),
  ]
  const days = [...new Set([...dated, ...turningDays(project, asked, from, until)])].toSorted()
  let before = findingsOf(held(outcomesOn(project, asked, from), from))
  return days.flatMap(day => {
    const after = findingsOf(held(outcomesOn(project, asked, day), day))
    const events = eventsOn(day, seen, rules, before, after)
    before = after
    return events
  })
}

const eventsOn = (
  day: IsoDate,
  { sides, failOn }: Foreseen,
  rules: readonly Rule[],
  before: Findings,
  after: Findings,
): readonly ForecastEvent[] => {
  const gates = ({ finding }: ForecastFinding): boolean => failsAt(finding, failOn)
  const switched = rules.flatMap(({ id: rule, level, inForce, withdrawn }): readonly ForecastEvent[] => {
    if (inForce !== day && withdrawn !== day) return []
    const findings = [...after.values()].filter(({ finding }) => finding.rule === rule)
    const is = withdrawn === day ? 'withdrawn' : 'in-force'
    return [{ on: day, is, rule, level, findings, gates: findings.some(gates) }]
  })
  const begun = new Set(rules.filter(({ inForce }) => inForce === day).map(({ id }) => id))
  const lapsed = [...after].flatMap(([key, now]) => lapsedOn(day, before.get(key)?.finding, now, gates))
  const uncovered = new Set(lapsed.map(({ finding }) => finding.id))
  const turned = [...after].flatMap(([key, now]): readonly ForecastEvent[] => {
    const was = before.get(key)?.finding
    const { finding } = now
    if (was === undefined || was.outcome === finding.outcome || !counts(finding)) return []
    if (begun.has(finding.rule) || uncovered.has(key)) return []
    const is = isStale(finding) ? 'stale' : 'turns'
    return [{ on: day, is, rule: finding.rule, level: finding.level, was: was.outcome, ...now, gates: gates(now) }]
  })
  const expired = sides.flatMap(({ path, summary, until: last }): readonly ForecastEvent[] =>
    last !== undefined && dayAfter(last) === day ? [{ on: day, is: 'expires', path, summary, last, gates: false }] : [],
  )
  return [...switched, ...expired, ...lapsed, ...turned].toSorted(inOrder)
}

/** What was answered for up to the day before: a failure that nobody answers for any more fails, and a question waits. */
const lapsedOn = (
  day: IsoDate,
  was: Judged | undefined,
  now: ForecastFinding,
  gates: (now: ForecastFinding) => boolean,
): readonly Extract<ForecastEvent, { is: 'lapses' }>[] => {
  if (was === undefined || !counts(now.finding)) return []
  const answer = answerFor(was)
  if (answer === undefined || dayAfter(answer.last) !== day) return []
  const { rule, level } = now.finding
  return [{ on: day, is: 'lapses', ...answer, rule, level, ...now, gates: gates(now) }]
}

/** Now or later: what is withdrawn or switched off waits for nobody. */
const counts = ({ standing }: Judged): boolean => standing === 'in-force' || standing === 'upcoming'

const answerFor = (finding: Judged): Pick<Lapsing, 'of' | 'last'> | undefined => {
  if (finding.outcome === 'waived') return { of: 'waiver', last: finding.waiver.expires }
  return finding.outcome === 'attested' ? { of: 'attestation', last: finding.attestation.expires } : undefined
}

type Findings = ReadonlyMap<string, ForecastFinding>

const findingsOf = ({ documents, subjects }: Outcomes): Findings =>
  new Map(
    [
      ...documents.map(({ document, findings }) => ({ about: documentName(document), findings })),
      ...subjects.map(({ id, findings }) => ({ about: id, findings })),
    ].flatMap(({ about, findings }) => findings.map(finding => [finding.id, { about, finding }] as const)),
  )

const isStale = (finding: Judged): boolean =>
  finding.outcome === 'fail' && finding.gaps.some(({ saw }) => saw.is === 'stale')

const dayAfter = (day: IsoDate): IsoDate | undefined => dayOfNumber(dayNumber(day) + 1)

const kinds: readonly ForecastEvent['is'][] = ['in-force', 'withdrawn', 'stale', 'turns', 'expires', 'lapses']

/** Within a day by kind, then what weighs most, then by name. */
const inOrder = (a: ForecastEvent, b: ForecastEvent): number =>
  kinds.indexOf(a.is) - kinds.indexOf(b.is) || weight(a) - weight(b) || (nameOf(a) < nameOf(b) ? -1 : 1)

const weight = (event: ForecastEvent): number => ('level' in event ? levels.indexOf(event.level) : 0)

const nameOf = (event: ForecastEvent): string => {
  switch (event.is) {
    case 'in-force':
    case 'withdrawn':
      return event.rule
    case 'stale':
    case 'turns':
    case 'lapses':
      return `${event.about}\n${event.rule}`
    case 'expires':
      return event.path
  }
}
