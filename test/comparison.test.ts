import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { differenceText } from '../src/commands/comparison/difference-text.ts'
import { publishedComparison } from '../src/commands/comparison/published-comparison.ts'
import { compare } from '../src/engine/comparison/compare.ts'
import type { Report } from '../src/model/report.ts'
import type { Gate } from '../src/model/rule.ts'
import { english } from '../src/reports/words/say.ts'
import { read } from './support/project.ts'

const fits = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(read('standards/schemas/diff.schema.json')),
)

const every = read('fixtures/reports/every-outcome.json')
const several = read('fixtures/reports/several-documents.json')

// Held against the published schema by `reports.test.ts`; what is edited here keeps its form.
const reportOf = (text: string): Report => JSON.parse(text) as Report

const compared = (before: string, after: string, failOn: Gate = 'must') => {
  const comparison = compare(reportOf(before), reportOf(after), failOn)
  fits(publishedComparison(comparison))
  expect(fits.errors ?? []).toEqual([])
  return comparison
}

/** `new DEMO-ALL-02@README.md!`: with the sign where it gates. */
const told = (before: string, after: string, failOn: Gate = 'must'): readonly string[] =>
  compared(before, after, failOn).findings.map(
    ({ change, about, gates, ...sides }) =>
      `${change} ${(sides.after ?? sides.before)?.rule}@${about}${gates ? '!' : ''}`,
  )

const lower = (text: string): string =>
  text.replace(/"(line|number)": (\d+)/g, (_, name: string, line: string) => `"${name}": ${Number(line) + 7}`)

const renamed = (text: string): string => text.replaceAll('README.md', 'cards/MODEL CARD.md')
const edited = (text: string): string => text.replaceAll('a'.repeat(64), 'c'.repeat(64))

/** One finding edited in the text of a result, by its id. */
const within = (id: string, edit: (finding: string) => string): string => {
  const start = every.indexOf(`"id": "${id}"`)
  const end = every.indexOf('"id": "', start + 1)
  return every.slice(0, start) + edit(every.slice(start, end)) + every.slice(end)
}

const failing = within('DEMO-ALL-01@README.md', () => {
  const from = every.indexOf('"id": "DEMO-ALL-02@README.md"')
  return every.slice(from, every.indexOf('"id": "', from + 1)).replaceAll('DEMO-ALL-02', 'DEMO-ALL-01')
})

describe('two results', () => {
  it.each([
    ['the same', every, every],
    ['lines further down', every, lower(every)],
    ['lines further down, between documents', several, lower(several)],
    ['a file renamed', every, renamed(every)],
    ['files renamed that are compared with others', several, renamed(several)],
    ['a file renamed, edited and moved down', every, edited(lower(renamed(every)))],
  ])('have nothing to tell apart: %s', (_, before, after) => {
    const { findings, counts } = compared(before, after, 'may')
    expect(findings).toEqual([])
    expect(counts.unchanged).toBeGreaterThan(5)
  })

  it.each([
    ['the same bytes', renamed(every), 'digest'],
    ['much the same said', edited(renamed(every)), 'likeness'],
  ] as const)('say which document has another name, by %s', (_, after, by) => {
    expect(compared(every, after).documents).toMatchObject([
      { is: 'renamed', by, before: { path: 'README.md' }, after: { path: 'cards/MODEL CARD.md' } },
    ])
  })

  it.each<readonly [string, string, string, Gate, readonly string[]]>([
    ['fails that passed', every, failing, 'must', ['new DEMO-ALL-01@README.md!']],
    ['fails, and nothing is watched', every, failing, 'never', ['new DEMO-ALL-01@README.md']],
    ['passes that failed', failing, every, 'must', ['fixed DEMO-ALL-01@README.md']],
    [
      'counts that was still to come',
      every,
      within('DEMO-ALL-15@README.md', text => text.replace('upcoming', 'in-force')),
      'must',
      ['new DEMO-ALL-15@README.md!'],
    ],
    [
      'weighs more',
      every,
      within('DEMO-ALL-04@README.md', text => text.replace('"level": "should"', '"level": "must"')),
      'must',
      ['changed DEMO-ALL-04@README.md!'],
    ],
    [
      'weighs more, below what is watched',
      every,
      within('DEMO-ALL-07@README.md', text => text.replace('"level": "may"', '"level": "should"')),
      'must',
      ['changed DEMO-ALL-07@README.md'],
    ],
    [
      'fails for other words on the same topic',
      every,
      within('DEMO-ALL-06@README.md', text => text.replaceAll('free for all', 'free for some')),
      'must',
      ['changed DEMO-ALL-06@README.md'],
    ],
    [
      'fails in one more place',
      within('DEMO-ALL-08@README.md', text => text.replace(/"marks": \[[^\]]*\]/, '"marks": ["link:a"]')),
      within('DEMO-ALL-08@README.md', text => text.replace(/"marks": \[[^\]]*\]/, '"marks": ["link:a", "link:b"]')),
      'should',
      ['new DEMO-ALL-08@README.md!'],
    ],
    [
      'fails in one place less',
      within('DEMO-ALL-08@README.md', text => text.replace(/"marks": \[[^\]]*\]/, '"marks": ["link:a", "link:b"]')),
      within('DEMO-ALL-08@README.md', text => text.replace(/"marks": \[[^\]]*\]/, '"marks": ["link:a"]')),
      'should',
      [],
    ],
  ])('tell that a rule %s', (_, before, after, failOn, changes) => {
    expect(told(before, after, failOn)).toEqual(changes)
  })

  it('never take a document that is gone for one that was mended', () => {
    const after = JSON.stringify({ ...reportOf(every), documents: reportOf(every).documents.slice(1) })
    const { counts, documents } = compared(every, after)
    expect(counts).toMatchObject({ new: 0, fixed: 0, gone: reportOf(every).documents[0]?.findings.length })
    expect(documents).toMatchObject([{ is: 'gone', before: { path: 'README.md' } }])
  })

  it('tell what fails in a document that was added', () => {
    const before = JSON.stringify({ ...reportOf(every), documents: reportOf(every).documents.slice(1) })
    const { findings, counts } = compared(before, every)
    const gating = findings.filter(({ gates }) => gates).length
    expect([gating, counts.fixed]).toEqual([reportOf(every).counts.failures.must, 0])
  })

  it('join no two documents that say nothing', () => {
    const blank = (path: string, digest: string): string => {
      const report = reportOf(every)
      const documents = report.documents.slice(0, 1).map(({ document, findings }) => ({
        document: { ...document, path, sha256: digest.repeat(64) },
        findings: findings.filter(({ rule }) => rule === 'DEMO-ALL-02'),
      }))
      return JSON.stringify({ ...report, documents })
    }
    expect(compared(blank('a.md', 'd'), blank('b.md', 'e')).documents.map(({ is }) => is)).toEqual(['gone', 'added'])
  })

  it('say what else was not the same', () => {
    const after = every
      .replace('"asOf": "2026-01-01"', '"asOf": "2026-02-01"')
      .replace('"version": "0.0.0"', '"version": "0.0.1"')
      .replace('b'.repeat(64), 'f'.repeat(64))
      .replace('"id": "service"', '"id": "baseline"')
    expect(compared(every, after).differences.map(difference => differenceText(difference, english).of)).toEqual([
      'tool',
      'as of',
      'pack demo, SHA-256',
      'profile of demo',
    ])
  })
})
