import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/model/report.ts'
import { type Appearance, groupings } from '../src/model/report-format.ts'
import type { Level } from '../src/model/rule.ts'
import { reportFormats } from '../src/reports/index.ts'
import { sectionsOf } from '../src/reports/text/sections.ts'
import { displayWidth } from '../src/reports/text/wrap.ts'
import { samples as reports } from './support/report-samples.ts'

const schemaFile = new URL('../standards/schemas/report.schema.json', import.meta.url)

describe('sample reports', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
  for (const { name, report } of reports) {
    it(`${name} fits the published schema`, () => {
      validate(report)
      expect(validate.errors ?? []).toEqual([])
    })
  }

  const runs = fileURLToPath(new URL('../fixtures/runs/', import.meta.url))
  const written = [
    'check-fail-json/stdout.txt',
    'check-lang-json/stdout.txt',
    'coverage-json/stdout.txt',
    'check-two-outputs/wrote/report.json',
    'settings-adjusted/wrote/settled/report.json',
    'check-only-file-output/wrote/report.json',
    'set-contradicts/wrote/report.json',
  ]
  it.each(written)('%s, as the program wrote it, fits the published schema', path => {
    validate(JSON.parse(readFileSync(runs + path, 'utf8')))
    expect(validate.errors ?? []).toEqual([])
  })

  it('the schema allows nothing that it does not name', () => {
    const [{ report }] = reports as [(typeof reports)[number]] // there are some
    expect(validate({ ...report, extra: 1 })).toBe(false)
    expect(validate({ ...report, counts: { ...report.counts, extra: 1 } })).toBe(false)
  })
})

describe('terminal report', () => {
  const terminal = reportFormats.find(({ name }) => name === 'terminal')

  for (const { name, text: written, report } of reports) {
    it(`keeps to the width for ${name}`, () => {
      for (const columns of [80, 140]) {
        const lines =
          terminal?.render(report, { columns, colour: 0, unicode: true, detail: 'verbose' }).split('\n') ?? []
        // The verdict is one line, whatever its length: scripts read it.
        expect(lines.slice(0, -2).filter(line => displayWidth(line) > columns)).toEqual([])
      }
    })

    it(`says the same about ${name} with and without colour`, () => {
      const plain = terminal?.render(report, { columns: 80, colour: 0, unicode: true, detail: 'verbose' })
      const coloured = terminal?.render(report, { columns: 80, colour: 1, unicode: true, detail: 'verbose' })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with it.
      expect(coloured?.replace(/\u001b\[\d+m/g, '')).toBe(plain)
    })

    it.each(['must', 'should', 'may'] as const)(`names every failure in ${name}, were its rules a %s`, level => {
      const all = allAt(level, written)
      const shown = terminal?.render(all, { columns: 80, colour: 0, unicode: true, detail: 'normal' }) ?? ''
      for (const { findings } of [...all.documents, ...all.subjects])
        for (const { rule, outcome } of findings)
          if (outcome === 'fail') expect(occurrences(shown, rule)).toBeGreaterThanOrEqual(failuresOf(all, rule))
    })

    it(`says the standing of the pack of ${name} once, and the verdict last`, () => {
      const text = terminal?.render(report, { columns: 80, colour: 0, unicode: true, detail: 'normal' }) ?? ''
      for (const { standing } of report.packs) expect(occurrences(flat(text), flat(standing))).toBe(1)
      expect(text.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^${report.verdict.replace('-', ' ')}:`))
    })
  }
})

describe.each(groupings)('findings by %s', groupBy => {
  it.each(reports)('are all there, each once, in $name', ({ report }) => {
    const told = sectionsOf(report, groupBy).flatMap(({ groups }) => groups.flat())
    expect(told.map(({ id }) => id).toSorted()).toEqual(
      [...report.documents, ...report.subjects].flatMap(({ findings }) => findings.map(({ id }) => id)).toSorted(),
    )
  })

  it.each(reports)('that fail are named by the terminal, in $name', ({ report }) => {
    const terminal = reportFormats.find(({ name }) => name === 'terminal')
    const text = terminal?.render(report, { columns: 80, colour: 0, unicode: true, detail: 'normal', groupBy })
    for (const { findings } of [...report.documents, ...report.subjects])
      for (const { rule, outcome } of findings) if (outcome === 'fail') expect(text).toContain(rule)
  })
})

describe('what reports look like', () => {
  const plain = { columns: 80, colour: 0, unicode: true } as const
  const looks: readonly (readonly [string, string, string, string, Partial<Appearance>])[] = [
    ['every-outcome.terminal.txt', 'every-outcome', 'terminal', 'en', { detail: 'verbose' }],
    ['every-outcome.terminal-normal.txt', 'every-outcome', 'terminal', 'en', {}],
    ['every-outcome.terminal-ascii.txt', 'every-outcome', 'terminal', 'en', { unicode: false, columns: 140 }],
    ['every-outcome.terminal-zh.txt', 'every-outcome', 'terminal', 'zh', {}],
    ['several-documents.terminal.txt', 'several-documents', 'terminal', 'en', {}],
    ['several-documents.terminal-by-rule.txt', 'several-documents', 'terminal', 'en', { groupBy: 'rule' }],
    ['several-documents.terminal-by-theme.txt', 'several-documents', 'terminal', 'en', { groupBy: 'theme' }],
    ['every-outcome.compact-verbose.txt', 'every-outcome', 'compact', 'en', { detail: 'verbose' }],
    ['every-outcome.markdown-ar.md', 'every-outcome', 'markdown', 'ar', { detail: 'verbose' }],
  ]
  it.each(looks)('%s', async (file, name, format, language, appearance) => {
    const sample = reports.find(known => known.name === `${name}.json`)
    const drawn = reportFormats.find(known => known.name === format)
    const report = sample && { ...sample.report, language }
    const text = report && drawn?.render(report, { ...plain, detail: 'normal', ...appearance })
    await expect(text).toMatchFileSnapshot(`../fixtures/reports/${file}`)
  })
})

const occurrences = (text: string, part: string): number => text.split(part).length - 1

/** What is weaker than a must may be told in short, and nothing may get lost by it. */
const allAt = (level: Level, text: string): Report =>
  // Held against the published schema by the first test, and a level stays a level.
  JSON.parse(text.replace(/"level": "\w+"/g, `"level": "${level}"`)) as Report

const failuresOf = (report: Report, rule: string): number =>
  [...report.documents, ...report.subjects].flatMap(({ findings }) =>
    findings.filter(finding => finding.rule === rule && finding.outcome === 'fail'),
  ).length

const flat = (text: string): string => text.replace(/\s+/g, ' ')
