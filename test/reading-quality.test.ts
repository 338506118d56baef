import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bootstrap, wilson } from '../scripts/reading-quality/figures.mjs'
import { type Group, measure, scoreLines } from '../scripts/reading-quality/measure.mjs'
import { renewedPage } from '../scripts/reading-quality/page.mjs'

interface Sample {
  readonly labelled: readonly unknown[]
  readonly records: readonly unknown[]
  readonly languages: Readonly<Record<string, string>>
  readonly score: readonly string[]
  readonly right: Readonly<Record<'topics' | 'readTopics' | 'formats' | 'languages', Readonly<Record<string, number>>>>
}

// The file was written for this test; a mistake in it fails the test.
const sample = parse(readFileSync('fixtures/reading-quality/labels.yaml', 'utf8')) as Sample
const measured = measure(sample.labelled, sample.records, path => sample.languages[path] ?? 'und', ['plain-markdown'])
const page = readFileSync('docs/reading-quality.md', 'utf8')
const run = { version: '0.1.0', commit: 'abc1234', date: '2026-01-02', labels: '0123456789ab' }

test('labels are counted as the program that comes with them counts', () => {
  expect(scoreLines(measured)).toEqual(sample.score)
})

test.each(['topics', 'readTopics', 'formats', 'languages'] as const)('the share that is right, by %s', what => {
  expect(Object.fromEntries(measured[what].map(({ name, shares }: Group) => [name, rounded(shares.right)]))).toEqual(
    sample.right[what],
  )
})

describe('intervals', () => {
  test.each([
    { part: 9, n: 10, from: 0.596, to: 0.982 },
    { part: 10, n: 10, from: 0.722, to: 1 },
    { part: 0, n: 10, from: 0, to: 0.278 },
  ])("Wilson's for $part of $n", ({ part, n, from, to }) => {
    expect(wilson(part, n)?.map(rounded)).toEqual([from, to])
  })

  test('nothing has no interval', () => {
    expect(wilson(0, 0)).toBeUndefined()
    expect(bootstrap([], ({ right }) => right)).toBeUndefined()
  })

  test('documents that stand and fall as a whole make a wider one than their labels would, the same each time', () => {
    const sheets = Array.from({ length: 10 }, (_, at) => ({ labels: 20, right: at < 8 ? 20 : 0 }))
    const [from = 1, to = 0] = bootstrap(sheets, ({ right }) => right) ?? []
    const [narrowFrom = 0, narrowTo = 1] = wilson(160, 200) ?? []
    expect(to - from).toBeGreaterThan(narrowTo - narrowFrom)
    expect(bootstrap(sheets, ({ right }) => right)).toEqual([from, to])
  })
})

describe('the page', () => {
  const once = renewedPage(page, measured, run)

  test('names what stays below 0.90, and what is not read at all', () => {
    expect(once).toContain(
      '- `register`: right 0.000, F1 of present 0.000 (1 labels in 1 documents; no document is read)',
    )
    expect(once).toContain('- `plain-markdown`: right 0.800')
  })

  test('keeps its words, and rows of other commits; a commit has one row', () => {
    const rows = (text: string): number => text.split('\n').filter(line => /^\| 0\.1\.0 +\|/.test(line)).length
    expect(renewedPage(once, measured, run)).toBe(once)
    expect(rows(renewedPage(once, measured, { ...run, commit: 'def5678' }))).toBe(rows(once) + 1)
    expect(once.slice(0, once.indexOf('## State'))).toBe(page.slice(0, page.indexOf('## State')))
  })
})

const rounded = (value: number | undefined): number => Math.round((value ?? Number.NaN) * 1000) / 1000
