import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { citing } from '../src/engine/cite.ts'
import { type Foreseen, forecast } from '../src/engine/forecast/forecast.ts'
import { outcomesOn } from '../src/engine/forecast/outcomes-on.ts'
import { turningDays } from '../src/engine/forecast/turning-days.ts'
import { dayNumber, dayOfNumber, isoDate } from '../src/model/calendar.ts'
import type { Check, CheckText } from '../src/model/check.ts'
import type { Finding } from '../src/model/finding.ts'
import type { ForecastEvent, ForecastFinding } from '../src/model/forecast.ts'
import { fail, type IsoDate, pass } from '../src/model/judgement.ts'
import { lineIndex } from '../src/model/line-index.ts'
import type { Gate, Level, Rule } from '../src/model/rule.ts'
import type { SubjectCheck } from '../src/model/subject-check.ts'
import type { SubjectJudgement } from '../src/model/subject-judgement.ts'
import type { TopicId } from '../src/model/topic.ts'
import { type DocumentRow, evidenceOfRow } from './support/evidence-rows.ts'
import { bindCheck } from './support/given.ts'
import { read } from './support/project.ts'
import { tried } from './support/property-runs.ts'

interface Row {
  readonly name: string
  readonly from: string
  readonly until: string
  readonly 'fail-on'?: Gate
  readonly rules: readonly {
    readonly id: string
    readonly within?: string
    readonly topic?: string
    readonly asks?: string
    /** Another check than these. */
    readonly check?: CheckText
    /** The last day of one that is about several documents, or of one that is answered by the second of two files. */
    readonly 'met-up-to'?: string
    readonly 'met-by-second'?: string
    readonly 'applies-to'?: readonly string[]
    readonly level?: Level
    readonly 'in-force'?: string
    readonly withdrawn?: string
  }[]
  readonly cards: Readonly<Record<string, { readonly reviewed?: string; readonly limits?: true }>>
  /** Files beside the cards: what they say, and up to when. */
  readonly sides?: Readonly<
    Record<string, { readonly until?: string; readonly says: NonNullable<DocumentRow['says']> }>
  >
  /** What somebody answers for, from the first day to the last: a waiver for what fails, an attestation for what is asked. */
  readonly answers?: readonly { readonly rule: string; readonly first: string; readonly last: string }[]
  readonly known?: readonly string[]
  /** Days that are looked at besides those on which a rule or an answer begins or ends. */
  readonly days?: readonly string[]
  readonly events?: readonly string[]
}

const day = (text: string): IsoDate => {
  const date = isoDate(text)
  if (date === undefined) throw new TypeError(`${text} is no day`)
  return date
}

const cite = citing(
  { path: 'README.md', text: '\n'.repeat(10_000), sha256: '', bytes: 0 },
  lineIndex('\n'.repeat(10_000)),
)

const sideOf = ([path, { until, says }]: readonly [string, NonNullable<Row['sides']>[string]]) => ({
  ...{ path, summary: 'a file beside it', cite, facts: evidenceOfRow(path, { says }).facts },
  ...(until && { until: day(until) }),
})

const saysOf = ({ reviewed, limits }: Row['cards'][string]): DocumentRow['says'] => ({
  name: 'Kasuku',
  ...(reviewed && { 'last-updated': { value: { type: 'date', dates: [{ raw: reviewed, iso: reviewed }] } } }),
  ...(limits && { limitations: 'It misreads handwriting in about one letter of twenty.' }),
})

/** A rule about all documents of a subject that is met up to a day, and only where the project has a license. */
const metUpTo =
  (last: IsoDate): SubjectCheck =>
  ({ own: [leading] }, { asOf, declared, exists }) => {
    const [fact] = leading.facts
    if (fact === undefined || !exists('LICENSE') || declared.size > 0) throw new TypeError('is asked of nothing')
    const gap = { at: { in: leading, span: fact.span }, saw: { is: 'state' }, wanted: { is: 'absence', of: 'x' } }
    return (
      asOf <= last ? { outcome: 'pass', by: [{ in: leading, fact }] } : { outcome: 'fail', gaps: [gap] }
    ) as SubjectJudgement
  }

/** A rule that looks at the day only where the second of two files answers alone, and is met up to that day. */
const metBySecond =
  (last: IsoDate): Check =>
  ({ facts, missing }, circumstances) => {
    const [first, second] = ['first', 'second'].map(topic => facts.find(fact => fact.topic === topic))
    const at = missing('license' as TopicId)
    const lacks = { at: at.at, on: { is: 'absence', missing: at }, saw: { is: 'missing', searched: [] } } as const
    if (first) return pass(first)
    return second && circumstances.asOf <= last ? pass(second) : fail({ ...lacks, wanted: { is: 'no-blanks' } })
  }

const checkOf = ({ within, topic = 'limitations', asks, check, ...row }: Row['rules'][number]): Check => {
  if (row['met-by-second']) return metBySecond(day(row['met-by-second']))
  if (check) return bindCheck.document(check)
  if (asks) return bindCheck.document({ attested: { topic, question: asks } })
  return bindCheck.document(within ? { fresh: { topics: ['last-updated'], within } } : { answered: { topic } })
}

const ruleOf = (row: Row['rules'][number]): Rule => {
  const { id, level = 'must', 'in-force': inForce = '2020-01-01', withdrawn, 'met-up-to': last } = row
  const days = { inForce: day(inForce), ...(withdrawn && { withdrawn: day(withdrawn) }) }
  const asked = last
    ? { appliesTo: ['subject'], check: metUpTo(day(last)) }
    : { appliesTo: row['applies-to'] ?? ['model-card'], check: checkOf(row) }
  // What the engine does not look at is left out.
  return { id, level, ...asked, ...days } as unknown as Rule
}

const seenIn = (row: Row): Foreseen => {
  const sides = Object.entries(row.sides ?? {}).map(sideOf)
  const documents = Object.entries(row.cards).map(([path, card]) => ({
    ...{ evidence: evidenceOfRow(path, { says: saysOf(card) ?? {} }), cite, beside: sides },
  }))
  return {
    project: { documents, places: { exists: path => path === 'LICENSE', anchorsAt: () => undefined }, claims: [] },
    asked: [{ rules: row.rules.map(ruleOf), declared: new Map() }],
    sides,
    answerDays: (row.answers ?? []).flatMap(({ first, last }) =>
      [day(first), dayOfNumber(dayNumber(day(last)) + 1) ?? []].flat(),
    ),
    held: (outcomes, on) => ({
      ...outcomes,
      documents: outcomes.documents.map(result => ({
        ...result,
        findings: result.findings
          .map(finding => answeredOn(on, finding, row))
          .map(finding =>
            finding.outcome === 'fail' && row.known?.includes(finding.rule)
              ? { ...finding, known: { since: day(row.from), reason: 'known' } }
              : finding,
          ),
      })),
    }),
    failOn: row['fail-on'] ?? 'must',
  }
}

/** As an answer makes it of a finding; what a forecast does not look at is left out. */
const answeredOn = (on: IsoDate, finding: Finding, { answers = [] }: Row): Finding => {
  const answer = answers.find(({ rule, first, last }) => rule === finding.rule && first <= on && on <= last)
  if (answer === undefined) return finding
  const expires = day(answer.last)
  if (finding.outcome === 'fail') return { ...finding, outcome: 'waived', waiver: { expires } } as unknown as Finding
  return finding.outcome === 'needs-review'
    ? ({ ...finding, outcome: 'attested', attestation: { expires } } as unknown as Finding)
    : finding
}

const told = (event: ForecastEvent): string => `${event.on} ${event.is} ${aboutText(event)}${event.gates ? '!' : ''}`

const aboutText = (event: ForecastEvent): string => {
  switch (event.is) {
    case 'in-force':
    case 'withdrawn':
      return [event.rule, ...outcomesText(event.findings)].join(' ')
    case 'stale':
    case 'turns':
      return `${event.rule}@${event.about}`
    case 'lapses':
      return `${event.of} ${event.rule}@${event.about} ${event.finding.outcome}`
    case 'expires':
      return event.path
  }
}

const outcomesText = (findings: readonly ForecastFinding[]): readonly string[] => {
  const passes = findings.filter(({ finding }) => finding.outcome === 'pass').length
  const fails = findings.filter(({ finding }) => finding.outcome === 'fail').map(({ about }) => about)
  const others = findings.filter(({ finding }) => finding.outcome !== 'pass' && finding.outcome !== 'fail')
  return [
    ...others.map(({ finding }) => finding.outcome),
    ...(passes > 0 ? [`passes ${passes}`] : []),
    ...(fails.length > 0 ? [`fails ${fails.join(' ')}`] : []),
  ]
}

// The rows are ours; a wrong one makes its test fail.
const rows = parse(read('fixtures/engine/forecast.yaml')) as readonly Row[]

describe('a forecast', () => {
  test.each(rows)('$name', row => {
    const seen = seenIn(row)
    expect(forecast(seen, day(row.from), day(row.until)).map(told)).toEqual(row.events ?? [])
    if (row.days) expect(turningDays(seen.project, seen.asked, day(row.from), day(row.until))).toEqual(row.days)
  })

  const days = fc.integer({ min: dayNumber(day('2023-11-01')), max: dayNumber(day('2025-04-01')) })
  const text = (number: number): string => dayOfNumber(number) ?? ''

  it('is what checks of all days come to, one after the other', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom('P1M', 'P6M', 'P365D', 'P1Y', 'P1Y1M', 'P2W'),
        fc.array(days, { minLength: 1, maxLength: 2 }),
        days,
        fc.option(days, { nil: undefined }),
        (within, reviewed, from, side) => {
          const cards = Object.fromEntries(reviewed.map((each, at) => [`${at}/README.md`, { reviewed: text(each) }]))
          const rules = [
            { id: 'A-01', within },
            { id: 'A-03', topic: 'vulnerability-reporting' },
          ]
          const row: Row = {
            name: '',
            from: text(from),
            until: text(from + 500),
            rules,
            cards,
            ...(side && {
              sides: { 'security.txt': { until: text(side), says: { 'vulnerability-reporting': 'Write to us.' } } },
            }),
          }
          const seen = seenIn(row)
          const outcomes = (number: number): ReadonlyMap<string, string> => {
            const { documents } = outcomesOn(seen.project, seen.asked, day(text(number)))
            return new Map(
              documents.flatMap(({ findings }) => findings.map(({ id, outcome }) => [id, outcome] as const)),
            )
          }
          const expected: string[] = []
          for (let number = from + 1; number <= from + 500; number += 1) {
            const before = outcomes(number - 1)
            for (const [id, outcome] of outcomes(number))
              if (before.get(id) !== outcome) expected.push(`${text(number)} ${id} ${outcome}`)
          }
          const events = forecast(seen, day(row.from), day(row.until)).flatMap(event =>
            event.is === 'stale' || event.is === 'turns'
              ? [`${event.on} ${event.finding.id} ${event.finding.outcome}`]
              : [],
          )
          expect(events.toSorted()).toEqual(expected.toSorted())
        },
      ),
      tried(12),
    )
  })

  it.each(['1969-12-31', '1970-01-01', '2024-02-29', '2025-02-28', '2025-12-31', '2100-03-01'])(
    'counts days there and back: %s',
    text => {
      expect(dayOfNumber(dayNumber(day(text)))).toBe(text)
    },
  )
})
