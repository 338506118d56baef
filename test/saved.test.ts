import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeAmong } from '../src/engine/alike.ts'
import { discrepancies } from '../src/engine/discrepancies.ts'
import { verdictOf } from '../src/engine/verdict.ts'
import type { Adjustment } from '../src/model/adjustment.ts'
import { allFindings } from '../src/model/all-findings.ts'
import type { JsonSchema } from '../src/model/check.ts'
import type { Report } from '../src/model/report.ts'
import { parseReport } from '../src/policy/saved/parse-report.ts'
import { reportFormats } from '../src/reports/index.ts'
import { isSideName } from '../src/shell/side-names.ts'
import { sourceFrom } from './support/given.ts'
import { read } from './support/project.ts'
import { tried } from './support/property-runs.ts'

// Our own file; a test compiles it.
const schema = JSON.parse(read('standards/schemas/report.schema.json')) as JsonSchema

const parsed = (text: string) => parseReport(sourceFrom('report.json', text), schema)

const samples = readdirSync('fixtures/reports').filter(name => name.endsWith('.json'))
const sample = read('fixtures/reports/every-outcome.json')

describe('a saved result', () => {
  it.each(samples)('%s is read as it was written, and adds up', name => {
    const text = read(`fixtures/reports/${name}`)
    const { value, problems } = parsed(text)
    expect(problems).toEqual([])
    expect(value && drawn('json', value)).toBe(text)
    expect(value && discrepancies(value, isSideName)).toEqual([])
  })

  it.each([
    ['an empty file', '', 'result/not-json', '1:1'],
    ['half a file', sample.slice(0, 2000), 'result/not-json', '1:1'],
    ['another JSON file', '{ "name": "x" }', 'result/none', ''],
    ['a list', '[]', 'result/none', ''],
    ['nothing', 'null', 'result/none', ''],
    ['a newer form', '{ "format": "waco-report", "version": 2 }', 'result/other-version', ''],
    ['no form', '{ "format": "waco-report" }', 'result/other-version', ''],
    ['a form in words', '{ "format": "waco-report", "version": "1" }', 'result/other-version', ''],
    ['nothing but a head', '{ "format": "waco-report", "version": 1 }', 'result/off-form', '1:1'],
    [
      'great depth',
      `{ "format": "waco-report", "version": 1, "x": ${'['.repeat(9e4)}${']'.repeat(9e4)} }`,
      'result/none',
      '',
    ],
    ['a pass with gaps', sample.replace('"outcome": "fail"', '"outcome": "pass"'), 'result/off-form', '427:22'],
    [
      'a pass without evidence',
      sample.replace(/"by": \[\s+\{[\s\S]*?\n {10}\]/, '"by": []'),
      'result/off-form',
      '389:17',
    ],
    ['something more', sample.replace('"failOn"', '"extra": 1,\n  "failOn"'), 'result/off-form', '1:1'],
  ])('that is %s is refused', (_, text, code, place) => {
    const { value, problems } = parsed(text)
    expect(value).toBeUndefined()
    const [{ start } = { start: undefined }] = problems.map(({ at }) => at)
    expect([problems.map(problem => problem.code), start ? `${start.line}:${start.column}` : '']).toEqual([
      [code],
      place,
    ])
  })

  it.each<readonly [string, (text: string) => string, readonly string[]]>([
    ['its verdict', text => text.replace('"not-conformant"', '"conformant"'), ['verdict']],
    ['a count of failures', text => text.replace('"must": 6', '"must": 0'), ['counts.failures.must']],
    ['the count of documents', text => text.replace('"judged": 2', '"judged": 3'), ['counts.judged']],
    [
      'that a rule judged nothing',
      text => text.replace('"times": 1', '"times": 2'),
      ['negativeSpace.rules, DEMO-ALL-12'],
    ],
    [
      'over what a rule failed',
      text => text.replace(/("topic": "water-use",\n +"rules": \[\s+")DEMO-ALL-02/, '$1DEMO-ALL-01'),
      ['negativeSpace.topics, water-use, DEMO-ALL-01'],
    ],
    ['what was skipped', text => text.replace('"skipped": 12', '"skipped": 0'), ['counts.skipped']],
    [
      'the standing of a failure',
      text => text.replace('"standing": "in-force"', '"standing": "withdrawn"'),
      ['counts.upcoming', 'counts.outcomes.pass'],
    ],
    [
      'the level of a failure',
      text => text.replace(/("DEMO-ALL-02",\n +"marks": [^\]]+\],\n +"level": )"must"/, '$1"may"'),
      ['DEMO-ALL-02@README.md, its level', 'counts.failures.must', 'counts.failures.may'],
    ],
    [
      'what a failure is about',
      text => text.replace('[limitations]@', '[license]@'),
      ['DEMO-ALL-02@README.md, its fingerprint'],
    ],
    [
      'the document of a finding',
      text => text.replace('"path": "README.md",\n          "outcome"', '"path": "x.md",\n          "outcome"'),
      ['DEMO-ALL-01@README.md, its document'],
    ],
  ])('in which somebody changed %s is found out', (_, change, wheres) => {
    const { value, problems } = parsed(change(sample))
    expect(problems).toEqual([])
    expect(value && discrepancies(value, isSideName).map(({ where }) => where)).toEqual(wheres)
  })

  it.each([
    [
      'that it was switched off',
      (one: Adjustment) => (one.rule === 'ADJ-GEN-04' ? [] : [one]),
      ['ADJ-GEN-04@README.md, whether it is switched off'],
    ],
    [
      'which level it has here',
      (one: Adjustment) => (one.level?.ours === 'should' ? [{ ...one, level: { ...one.level, ours: 'may' } }] : [one]),
      ['the level of ADJ-GEN-01 in the settings'],
    ],
  ] as const)('in which somebody took from the settings of a rule %s is found out', (_, change, wheres) => {
    const report = JSON.parse(read('fixtures/reports/adjusted.json')) as Report
    const adjusted = report.settings?.adjusted.flatMap((one): readonly object[] => change(one))
    const { value, problems } = parsed(JSON.stringify({ ...report, settings: { ...report.settings, adjusted } }))
    expect(problems).toEqual([])
    expect(value && discrepancies(value, isSideName).map(({ where }) => where)).toEqual(wheres)
  })

  it('in which somebody made a file that was not read disappear from the counts is found out', () => {
    const { value } = parsed(
      read('fixtures/reports/half-read.json')
        .replace('"undetermined"', '"conformant"')
        .replace('"seen": 2', '"seen": 1')
        .replace('"unreadable": 1', '"unreadable": 0'),
    )
    expect(value?.counts.unreadable).toBe(0)
    expect(value && discrepancies(value, isSideName)).toEqual([{ where: 'counts.unreadable', says: '0', makes: '1' }])
  })

  it('cannot be changed anywhere in a way that breaks the program, or makes a verdict that its findings do not', {
    timeout: 60_000,
  }, () => {
    const steps = stepsIn(JSON.parse(sample))
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(undefined, 'pass', 'conformant', 0, 1, -1, 1e99, 'in-force', []),
    )
    fc.assert(
      fc.property(fc.constantFrom(...steps), values, (path, value) => {
        const { value: report } = parsed(written(changed(JSON.parse(sample), path, value)))
        if (report === undefined || discrepancies(report, isSideName).length > 0) return
        expect(verdictOf(alikeAmong(allFindings(report)), report.counts)).toBe(report.verdict)
        for (const format of reportFormats) expect(drawn(format.name, report)).toMatch(/\n$/)
      }),
      {
        ...tried(300),
        examples: [
          [[], undefined],
          [[], null],
          [['counts'], undefined],
        ],
      },
    )
  })
})

it('a saved result is drawn as the check drew it, in every form there is', { timeout: 120_000 }, () => {
  const place = mkdtempSync(join(tmpdir(), 'waco-saved-'))
  try {
    const outputs = (folder: string): readonly string[] =>
      reportFormats.flatMap(({ name }) => ['-o', `${name}=${join(place, `${folder}-${name}`)}`])
    const run = (...words: readonly string[]) =>
      spawnSync(process.execPath, ['bin/waco.js', ...words], {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      })
    const checked = run('check', 'fixtures/projects', '--as-of', '2026-08-01', '--lang', 'fr', ...outputs('checked'))
    const again = run('report', join(place, 'checked-json'), ...outputs('again'))
    expect([again.status, again.stdout]).toEqual([checked.status, checked.stdout])
    expect(again.stderr).toBe(checked.stderr)
    for (const { name } of reportFormats)
      expect(readFileSync(join(place, `again-${name}`), 'utf8')).toBe(
        readFileSync(join(place, `checked-${name}`), 'utf8'),
      )
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
})

const drawn = (name: string, report: Report): string | undefined =>
  reportFormats
    .find(format => format.name === name)
    ?.render(report, { columns: 80, colour: 0, unicode: true, detail: 'verbose' })

/** Where the whole is taken out, nothing is left: `stringify` has no text for that, and the file would be empty. */
const written = (data: unknown): string => (data === undefined ? '' : JSON.stringify(data))

type Steps = readonly (string | number)[]

const stepsIn = (value: unknown, before: Steps = []): readonly Steps[] =>
  typeof value !== 'object' || value === null
    ? [before]
    : [
        before,
        ...Object.entries(value).flatMap(([key, part]) =>
          stepsIn(part, [...before, Array.isArray(value) ? Number(key) : key]),
        ),
      ]

/** A copy in which one place holds something else; `undefined` takes it out. */
const changed = (data: unknown, [step, ...rest]: Steps, value: unknown): unknown => {
  if (step === undefined) return value
  if (Array.isArray(data)) return data.map((part, at) => (at === step ? changed(part, rest, value) : part))
  // What has steps below it is a list or an object.
  const object = data as Readonly<Record<string, unknown>>
  return { ...object, [step]: changed(object[step], rest, value) }
}
