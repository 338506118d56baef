import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exitCode } from '../src/engine/exit-code.ts'
import type { Judged, Outcome } from '../src/model/finding.ts'
import type { Report } from '../src/model/report.ts'
import type { Appearance, ReportFormat } from '../src/model/report-format.ts'
import { reportFormats } from '../src/reports/index.ts'
import { show } from '../src/reports/text/show.ts'
import { languages } from '../src/reports/words/say.ts'
import { read } from './support/project.ts'
import { type Reading, readings, type ToldFinding } from './support/report-readings.ts'
import { findingsIn, samples } from './support/report-samples.ts'

const plain: Appearance = { columns: 80, colour: 0, unicode: true, detail: 'verbose' }

const appearances: readonly Appearance[] = [80, 140].flatMap(columns =>
  ([0, 1] as const).flatMap(colour =>
    [true, false].flatMap(unicode =>
      (['quiet', 'normal', 'verbose'] as const).map(detail => ({ columns, colour, unicode, detail })),
    ),
  ),
)

/** What asks for work, whoever it gates. */
const needsWork: readonly Outcome[] = ['fail', 'needs-review', 'not-judged']

it('every report format can be read back, and no other is said to be', () => {
  expect(Object.keys(readings).sort()).toEqual(reportFormats.map(({ name }) => name).sort())
})

it('every report format has a row in docs/report-formats.md', () => {
  const rows = [...read('docs/report-formats.md').matchAll(/^\| `([a-z-]+)` +\|[^|\n]+\|[^|\n]+\|$/gm)].map(
    ([, name]) => name,
  )
  expect(rows).toEqual(expect.arrayContaining(reportFormats.map(({ name }) => name)))
})

for (const format of reportFormats) {
  describe(`report format ${format.name}`, () => {
    for (const { name, report } of samples) {
      it(`writes ${name} alike each time, changes nothing, and ends the last line`, () => {
        for (const appearance of appearances) {
          const text = format.render(report, appearance)
          expect(text.endsWith('\n')).toBe(true)
          expect(format.render(report, appearance)).toBe(text)
          const { pieces, inPieces = pieces } = format
          if (inPieces !== undefined) expect([...inPieces(report, appearance)].join('')).toBe(text)
        }
      })

      it(`lists what it says it lists of ${name}`, () => {
        const text = format.render(report, plain)
        const reading = readingOf(format)
        const { findings, leftOut = 0, verdict, texts } = reading.read(text)
        if (verdict !== undefined) expect(verdict).toBe(report.verdict)
        switch (format.lists) {
          case 'every-finding':
            if (findings === undefined) return namesEveryRule(texts.join('\n'), report)
            return expect(findings.toSorted(byId)).toMatchObject(told(findingsIn(report), reading))
          case 'needs-work': {
            const all = findingsIn(report).filter(({ outcome }) => needsWork.includes(outcome))
            const open = told(all, reading)
            if (leftOut > 0) return expect(open).toEqual(expect.arrayContaining([...(findings ?? [])]))
            // What a format does not tell of a finding is not asked for: GitLab has no place for an outcome.
            return expect(open).toMatchObject(findings?.toSorted(byId) ?? [])
          }
          case 'verdict':
            return expect(verdict).toBe(report.verdict)
        }
      })

      it.each(languages)(`tells the same of ${name} in %s`, language => {
        const { read: readBack } = readingOf(format)
        const told = readBack(format.render({ ...report, language }, plain))
        const { findings, verdict, leftOut } = readBack(format.render(report, plain))
        expect(told.findings?.map(({ id, outcome }) => [id, outcome])).toEqual(
          findings?.map(({ id, outcome }) => [id, outcome]),
        )
        expect([told.verdict, told.leftOut]).toEqual([verdict, leftOut])
      })

      it(`keeps characters that steer a terminal out of ${name}`, () => {
        const text = format.render(report, plain).replace(/\r\n/g, '\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
      })
    }
  })
}

describe('what came to nothing', () => {
  const [{ report }] = samples.filter(({ name }) => name === 'every-outcome.json') as [(typeof samples)[number]]
  const { files, rules, selectors, topics } = report.negativeSpace

  it.each(reportFormats.filter(({ name }) => name !== 'badge'))('is named by $name', format => {
    const { texts } = readingOf(format).read(format.render(report, plain))
    // OSCAL writes signs of Markdown with a backslash before them.
    const told = flat(texts.join('\n')).toLowerCase().replaceAll('\\*', '*')
    const names = [
      ...files.map(({ path }) => path),
      ...rules.map(({ rule }) => rule),
      ...selectors.map(({ text }) => text),
    ]
    const spoken = topics.map(({ topic }) => topic)
    const missing = [
      ...names.filter(name => !told.includes(name.toLowerCase())),
      ...spoken.filter(topic => !told.includes(topic) && !told.includes(topic.replaceAll('-', ' '))),
    ]
    expect(missing).toEqual([])
  })

  it('is counted by badge, which has no room for names', () => {
    const badge = reportFormats.find(({ name }) => name === 'badge')
    const { message } = JSON.parse(badge?.render(report, plain) ?? '')
    const numbers = [...message.replace(/^.*came to nothing/, '').matchAll(/\d+/g)].map(Number)
    expect(numbers).toEqual([files, rules, selectors, topics].map(({ length }) => length).filter(n => n > 0))
  })
})

describe('a report that is too long for annotations', () => {
  const github = reportFormats.find(({ name }) => name === 'github')
  const [{ report }] = samples.filter(({ name }) => name === 'every-outcome.json') as [(typeof samples)[number]]
  const long: Report = {
    ...report,
    documents: Array.from({ length: 7 }, (_, at) => report.documents.map(result => copyOf(result, at))).flat(),
  }
  const text = github?.render(long, plain) ?? ''

  it.each([
    ['error', 10],
    ['warning', 10],
    ['notice', 10],
  ])('has room for as many of type %s as are shown', (type, most) => {
    expect(text.split('\n').filter(line => line.startsWith(`::${type} `)).length).toBeLessThanOrEqual(most)
  })

  it('says how many are left out, and what was worst comes first', () => {
    expect(text).toMatch(/^::error file=cards[^\n]*\n::error [^\n]*title=21 rules not judged::/)
    expect(text).toMatch(/room for few: 34 errors, 18 warnings and 12 notices more; -o json lists all/)
  })
})

describe('junit', () => {
  const junit = reportFormats.find(({ name }) => name === 'junit')
  const failOn = ['must', 'should', 'may', 'never'] as const
  const runs = samples.flatMap(sample =>
    failOn.flatMap(gate => [true, false].map(strict => ({ ...sample, gate, strict }))),
  )

  it.each(runs)(
    'is red for $name under --fail-on $gate, strict $strict, if the run fails',
    ({ report, gate, strict }) => {
      const asked = { ...report, failOn: gate, strict }
      const red = /<(failure|error) /.test(junit?.render(asked, plain) ?? '')
      if (exitCode(asked) !== 0) expect(red).toBe(true)
      const unknown = findingsIn(asked).some(
        ({ outcome, standing }) => outcome === 'not-judged' && standing === 'in-force',
      )
      if (red) expect(exitCode(asked) !== 0 || unknown || asked.problems.some(({ notice }) => !notice)).toBe(true)
    },
  )

  it.each(samples)('has as many passed tests as rules in force pass in $name', ({ report }) => {
    const tests = [...(junit?.render(report, plain) ?? '').matchAll(/<testcase [^>]*\/>/g)]
    const ofTheRun = report.counts.judged > 0 && report.counts.unreadable === 0 ? 1 : 0
    expect(tests.length - ofTheRun).toBe(report.counts.outcomes.pass)
  })
})

describe('badge', () => {
  const badge = reportFormats.find(({ name }) => name === 'badge')

  it.each(samples)('is green for $name only if it is conformant', ({ report }) => {
    const text = badge?.render(report, plain) ?? ''
    expect(text.includes('green')).toBe(report.verdict === 'conformant')
    expect(text.includes('"isError": true')).toBe(report.verdict !== 'conformant')
    expect(text.toLowerCase()).not.toMatch(/complian|certif|approv/)
  })
})

it.each(samples)('in-toto names the bytes that json writes of $name', ({ report }) => {
  const [json, statement] = ['json', 'in-toto'].map(wanted =>
    reportFormats.find(({ name }) => name === wanted)?.render(report, plain),
  )
  const digest = createHash('sha256').update(String(json)).digest('hex')
  expect(statement?.split(digest)).toHaveLength(3)
})

const readingOf = ({ name }: ReportFormat): Reading => {
  const reading = readings[name]
  if (reading === undefined) throw new Error(`no row for ${name} in report-readings.ts`)
  return reading
}

const told = (judged: readonly Judged[], { idAs = ({ id }) => id }: Reading): readonly ToldFinding[] =>
  judged.map(finding => ({ id: idAs(finding), outcome: finding.outcome })).toSorted(byId)

const byId = (a: ToldFinding, b: ToldFinding): number => (a.id < b.id ? -1 : 1)

/** Of a format for people: each rule as often as it was judged, each path, each problem. */
const namesEveryRule = (text: string, report: Report): void => {
  const all = findingsIn(report)
  for (const { rule } of all)
    expect(occurrences(text, rule)).toBeGreaterThanOrEqual(all.filter(finding => finding.rule === rule).length)
  for (const { document } of report.documents) expect(flat(text)).toContain(show(document.path))
  for (const { documents } of report.subjects)
    for (const { path } of documents) expect(flat(text)).toContain(show(path))
  for (const { path } of report.negativeSpace.files) expect(text).toContain(show(path))
  for (const { rule } of report.negativeSpace.rules) expect(text).toContain(rule)
  for (const { text: given } of report.negativeSpace.selectors) expect(flat(text)).toContain(flat(show(given)))
  for (const { what } of report.problems) expect(flat(text)).toContain(flat(show(what)))
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1

const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** The same result for another path, so that a project of many such documents can be told. */
const copyOf = (result: Report['documents'][number], at: number): Report['documents'][number] => ({
  document: { ...result.document, path: `${at}/${result.document.path}` },
  findings: result.findings.map(finding => ({ ...finding, id: `${finding.rule}@${at}/${finding.path}` })),
})
