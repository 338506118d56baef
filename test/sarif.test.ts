import { readdirSync } from 'node:fs'
import AjvDraft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { allFindings } from '../src/model/all-findings.ts'
import type { Report } from '../src/model/report.ts'
import type { Detail } from '../src/model/report-format.ts'
import { fitting } from '../src/reports/sarif/fitting.ts'
import type { SarifLog, SarifResult } from '../src/reports/sarif/sarif-log.ts'
import { sarif } from '../src/reports/sarif.ts'
import { read } from './support/project.ts'

const ajv = new AjvDraft04.default({ strict: false, allErrors: true })
formats.default(ajv)
const fits = ajv.compile(JSON.parse(read('fixtures/schemas/sarif-schema-2.1.0.json')))

const samples = readdirSync('fixtures/reports')
  .filter(name => name.endsWith('.json') && !name.includes('.sarif'))
  // Held against the published schema by `reports.test.ts`.
  .map(name => [name, JSON.parse(read(`fixtures/reports/${name}`)) as Report] as const)

const everyOutcome = samples.find(([name]) => name === 'every-outcome.json')?.[1]

const textOf = (report: Report, detail: Detail): string =>
  sarif.render(report, { columns: 80, colour: 0, unicode: true, detail })

// The text is JSON, and the first test holds it against the standard's schema.
const logOf = (report: Report, detail: Detail): SarifLog => JSON.parse(textOf(report, detail)) as SarifLog

describe.each(samples)('%s as SARIF', (_, report) => {
  const [run] = logOf(report, 'verbose').runs

  it.each(['quiet', 'normal', 'verbose'] as const)('fits the schema of the standard when %s', detail => {
    fits(logOf(report, detail))
    expect(fits.errors ?? []).toEqual([])
  })

  it('has every finding, and its kind and level agree', () => {
    const findings = allFindings(report)
    expect(run.results.map(({ partialFingerprints }) => partialFingerprints['waco/v1']).toSorted()).toEqual(
      findings.map(({ fingerprint }) => fingerprint).toSorted(),
    )
    for (const { kind, level } of run.results) expect(kind === 'fail').toBe(level !== 'none')
  })

  it('says of each result where it stands, below the root and with a line', () => {
    for (const { locations, relatedLocations = [] } of run.results) {
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { artifactLocation, region } = physicalLocation
        expect(artifactLocation.uri).toMatch(/^[\w.~!*()%/-]+$/)
        expect(artifactLocation.uriBaseId).toBe('%SRCROOT%')
        expect(region.startLine).toBeGreaterThanOrEqual(1)
        if (artifactLocation.index !== undefined)
          expect(run.artifacts[artifactLocation.index]?.location.uri).toBe(artifactLocation.uri)
      }
    }
  })

  it('refers to rules and notifications that are there', () => {
    const { rules, notifications } = run.tool.driver
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
    for (const { descriptor } of told(run)) expect(notifications[descriptor.index]?.id).toBe(descriptor.id)
    for (const { properties } of rules) expect(properties.tags).toHaveLength(4)
  })

  it('leaves out what needs nobody unless everything is wanted, and says how much', () => {
    const all = run.results
    for (const detail of ['quiet', 'normal'] as const) {
      const [short] = logOf(report, detail).runs
      expect(short.results).toEqual(
        all.filter(({ kind }) => !['pass', 'notApplicable', 'informational'].includes(kind)),
      )
      const left = all.length - short.results.length
      const notes = told(short).filter(({ descriptor }) => descriptor.id === 'waco/left-out')
      expect(notes.map(({ message }) => message.text.split(' ')[0])).toEqual(left === 0 ? [] : [String(left)])
    }
  })

  it('is no whole run where something was not judged', () => {
    const { judged, unreadable, outcomes } = report.counts
    const whole = judged > 0 && unreadable === 0 && outcomes['not-judged'] === 0
    expect(run.invocations[0].executionSuccessful).toBe(whole)
  })
})

describe('SARIF', () => {
  it('refers to odd names of files by addresses that mean them', () => {
    if (everyOutcome === undefined) throw new TypeError('the sample is gone')
    const [first] = everyOutcome.documents
    const named = (path: string): string | undefined => {
      const document = first && { ...first.document, path }
      const [run] = logOf({ ...everyOutcome, documents: document ? [{ document, findings: [] }] : [] }, 'normal').runs
      return run.artifacts[0]?.location.uri
    }
    expect(named('a b/100%#1.md')).toBe('a%20b/100%25%231.md')
    expect(named('c:d/é\ud800.md')).toBe('c%3Ad/%C3%A9%EF%BF%BD.md')
    expect(named('/srv/card.md')).toBe('file:///srv/card.md')
    expect(named('../card.md')).toBe('../card.md')
  })

  it('makes no link of what a document says', () => {
    if (everyOutcome === undefined) throw new TypeError('the sample is gone')
    const text = JSON.stringify(everyOutcome).replaceAll('TODO', '[press](https://x.example)')
    // Still of the form of a report: only words were put in.
    const { results } = logOf(JSON.parse(text) as Report, 'verbose').runs[0]
    for (const { message } of results) expect(message.text).not.toMatch(/(?<!\\)\]\(/)
  })
})

describe('what is too much for one file', () => {
  const result = (kind: SarifResult['kind'], level: SarifResult['level']): SarifResult => ({
    ruleId: 'A-01',
    kind,
    level,
    message: { text: 'x'.repeat(100) },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: 1 } } }],
    partialFingerprints: { 'waco/v1': 'A-01@a' },
    properties: {},
  })
  const results = [result('pass', 'none'), result('fail', 'note'), result('open', 'none'), result('fail', 'error')]

  it('is left out from the least grave on, and counted', () => {
    const { kept, left } = fitting(results, { results: 2, bytes: 1_000_000 })
    expect(kept.map(({ kind, level }) => `${kind} ${level}`)).toEqual(['fail error', 'fail note'])
    expect(left).toEqual({ open: 1, pass: 1 })
  })

  it('is measured in bytes as well', () => {
    const { kept, left } = fitting(results, { results: 10, bytes: 1_200 })
    expect(kept.map(({ level }) => level)).toEqual(['error'])
    expect(left).toEqual({ fail: 1, open: 1, pass: 1 })
  })
})

const told = ({ invocations: [invocation] }: SarifLog['runs'][0]) => [
  ...invocation.toolExecutionNotifications,
  ...invocation.toolConfigurationNotifications,
]
