import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { citing } from '../src/engine/cite.ts'
import { type Foreseen, forecast } from '../src/engine/forecast/forecast.ts'
import { outcomesOn } from '../src/engine/forecast/outcomes-on.ts'
import { sideFormats } from '../src/formats/side/index.ts'
import { dayNumber, dayOfNumber, isoDate } from '../src/model/calendar.ts'
import type { Finding } from '../src/model/finding.ts'
import type { ForecastEvent, ForecastFinding } from '../src/model/forecast.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { Gate, Level, Rule } from '../src/model/rule.ts'
import { knownTopic } from '../src/reading/known-topic.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { readDocument } from './document-reading.ts'
import { read } from './project.ts'
import { bindCheck, sourceFrom, testVocabulary } from './support.ts'

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
    readonly level?: Level
    readonly 'in-force'?: string
    readonly withdrawn?: string
  }[]
  readonly cards: Readonly<Record<string, { readonly reviewed?: string; readonly limits?: true }>>
  /** The last day of a security.txt beside the cards. */
  readonly side?: string
  /** What somebody answers for, from the first day to the last: a waiver for what fails, an attestation for what is asked. */
  readonly answers?: readonly { readonly rule: string; readonly first: string; readonly last: string }[]
  readonly known?: readonly string[]
  readonly events?: readonly string[]
}

const day = (text: string): IsoDate => {
  const date = isoDate(text)
  if (date === undefined) throw new TypeError(`${text} is no day`)
  return date
}

const vocabulary = testVocabulary()

const sideOf = (until: string) => {
  const path = 'security.txt'
  const text = `Contact: mailto:security@lumen.sn\nExpires: ${until}T00:00:00Z\n`
  const source = sourceFrom(path, text)
  const draft = draftOf(source)
  const format = sideFormats.find(({ fits }) => fits(path))
  if (format === undefined) throw new TypeError('security.txt is no side file')
  const { summary, topics } = format
  return {
    path,
    summary,
    topics: topics.map(knownTopic),
    cite: citing(source, draft.lines),
    ...format.read(draft, vocabulary),
  }
}

const cardOf = ({ reviewed, limits }: Row['cards'][string]): string =>
  [
    '# Model card for Kasuku',
    '## Model details',
    ...(reviewed ? [`**Last updated:** ${reviewed}`] : []),
    ...(limits ? ['## Limitations', 'It misreads handwriting in about one letter of twenty.'] : []),
    '',
  ].join('\n\n')

const ruleOf = ({ id, within, topic = 'limitations', level = 'must', asks, ...dates }: Row['rules'][number]): Rule => {
  const check = asks
    ? { attested: { topic, question: asks } }
    : within
      ? { fresh: { topics: ['last-updated'], within } }
      : { answered: { topic } }
  const { 'in-force': inForce = '2020-01-01', withdrawn } = dates
  const days = { inForce: day(inForce), ...(withdrawn && { withdrawn: day(withdrawn) }) }
  // What the engine does not look at is left out.
  return { id, level, appliesTo: ['model-card'], check: bindCheck.document(check), ...days } as unknown as Rule
}

const seenIn = (row: Row): Foreseen => {
  const sides = row.side ? [sideOf(row.side)] : []
  const documents = Object.entries(row.cards).map(([path, card]) => {
    const source = sourceFrom(path, cardOf(card))
    const reading = readDocument(source)
    if (reading.as !== 'document') throw new Error(`${path} is taken for no document`)
    return { evidence: reading.evidence, cite: citing(source, reading.draft.lines), beside: sides }
  })
  return {
    project: { documents, places: { exists: () => false, anchorsAt: () => undefined }, claims: [] },
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
    expect(forecast(seenIn(row), day(row.from), day(row.until)).map(told)).toEqual(row.events ?? [])
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
            ...(side && { side: text(side) }),
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
      { numRuns: 12 },
    )
  })

  it.each(['1969-12-31', '1970-01-01', '2024-02-29', '2025-02-28', '2025-12-31', '2100-03-01'])(
    'counts days there and back: %s',
    text => {
      expect(dayOfNumber(dayNumber(day(text)))).toBe(text)
    },
  )
})
