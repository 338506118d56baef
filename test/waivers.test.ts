import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { type Judging, judgedTexts } from '../src/engine/judged-texts.ts'
import { waive } from '../src/engine/waive.ts'
import type { Finding } from '../src/model/finding.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { Problem } from '../src/model/problem.ts'
import type { StatedWaiver, TextDigest, WaiverLimits, WaiverResult, Within } from '../src/model/waiver.ts'
import { inlineWaivers } from '../src/policy/answers/inline-waivers.ts'
import { parseWaivers } from '../src/policy/answers/parse-waivers.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { readDocument } from './support/document-reading.ts'
import { packIn, sourceFrom } from './support/given.ts'
import { read } from './support/project.ts'

// The tables are ours; a wrong row makes its test fail.
const table = <Row>(name: string): readonly Row[] => parse(read(`fixtures/waivers/${name}`)) as readonly Row[]

interface Told {
  readonly code: string
  /** `line:column` */
  readonly at?: string
  readonly what?: string
  readonly fix?: string
}

const expectTold = (problems: readonly Problem[], told: readonly Told[]): void => {
  const order = (codes: readonly { readonly code: string }[]) => codes.map(({ code }) => code).toSorted()
  expect(order(problems)).toEqual(order(told))
  for (const { code, at, what = '', fix = '' } of told)
    expect(
      problems.some(
        problem =>
          problem.code === code &&
          (at === undefined || `${problem.at.start?.line}:${problem.at.start?.column}` === at) &&
          problem.what.includes(what) &&
          problem.fix.includes(fix),
      ),
      `${code} ${at ?? ''} ${what} ${fix}\namong\n${JSON.stringify(problems, undefined, 1)}`,
    ).toBe(true)
}

const day = '2026-06-01' as IsoDate

interface FileRow {
  readonly name: string
  readonly text: string
  readonly 'day-named'?: boolean
  readonly waivers?: readonly Readonly<Record<string, string>>[]
  readonly problems?: readonly Told[]
}

describe('a file of waivers', () => {
  it.each(table<FileRow>('files.yaml'))(
    '$name',
    ({ text, 'day-named': named = false, waivers = [], problems = [] }) => {
      const setting = { ...(!named && { today: day }), named: (document: string) => document }
      const parsed = parseWaivers(sourceFrom('waco.waivers.yaml', text), setting)
      expectTold(parsed.problems, problems)
      expect(parsed.value.map(brief)).toEqual(waivers)
    },
  )
})

const brief = ({ rule, document, within, created, expires, at }: StatedWaiver) => ({
  rule,
  document,
  [within.is]: within.name,
  created,
  expires,
  at: `${at.start?.line}:${at.start?.column}`,
})

interface InlineRow {
  readonly name: string
  readonly path?: string
  readonly text: string
  readonly waivers?: readonly {
    readonly within: '/' | readonly [number, number]
    readonly name?: string
    readonly at?: string
  }[]
  readonly problems?: readonly Told[]
}

const inOrder =
  'waco-waive: {rule: A-1, reason: Under review., owner: Ann, approver: Bo, created: 2026-05-01, expires: 2026-06-30, text: sha256:0000000000000000000000000000000000000000000000000000000000000000}'

describe('waivers in comments', () => {
  it.each(table<InlineRow>('inline.yaml'))('$name', ({ path = 'README.md', text, waivers = [], problems = [] }) => {
    const draft = draftOf(sourceFrom(path, text.replaceAll('WAIVER', inOrder)))
    const parsed = inlineWaivers(draft, { today: day })
    expectTold(parsed.problems, problems)
    expect(parsed.value.map(({ within }) => (within.is === 'lines' ? [within.from, within.to] : within.name))).toEqual(
      waivers.map(({ within }) => within),
    )
    for (const [index, { name = '', at }] of waivers.entries()) {
      expect(parsed.value[index]?.within.name).toContain(name.startsWith('/') ? name : '')
      const start = parsed.value[index]?.at.start
      if (at !== undefined) expect(`${start?.line}:${start?.column}`).toBe(at)
    }
  })
})

interface HeldRow {
  readonly name: string
  readonly card: string | null
  readonly after?: string
  readonly 'given-for'?: string | null
  readonly rule?: string
  readonly document?: string
  readonly section?: string
  readonly pointer?: string
  readonly lines?: readonly [number, number]
  readonly owner?: string
  readonly approver?: string
  readonly created?: IsoDate
  readonly expires?: IsoDate
  readonly limits?: Partial<WaiverLimits>
  readonly 'more-limits'?: Partial<WaiverLimits>
  readonly 'as-outcome'?: 'not-judged' | 'needs-review'
  readonly became: string | readonly [string, string]
  readonly 'days-left'?: number
  readonly outcome: Finding['outcome']
}

const pack = packIn('fixtures/small-pack')
const id = 'SMALL-GEN-03@README.md'

const judging = (under: string | null, after = ''): Judging => {
  const section = under === null ? '' : `## Limitations\n\n${under}\n\n`
  const text = `# Model card for Kasuku\n\nA classifier of letters.\n\n## Use\n\nSorting letters by subject.\n\n\n\n${section}${after}`
  const source = sourceFrom('README.md', text)
  const reading = readDocument(source)
  if (reading.as !== 'document') throw new Error(`taken for no document:\n${text}`)
  const circumstances = { asOf: day, declared: new Map() }
  const document = { evidence: reading.evidence, cite: citing(source, reading.draft.lines) }
  return {
    documents: [{ document: reading.evidence.document, findings: evaluate(document, pack.rules, circumstances) }],
    subjects: [],
    kept: [document],
    asked: [{ rules: pack.rules, circumstances }],
    askedOfSubjects: [],
  }
}

const textOf = (judged: Judging): TextDigest => judgedTexts(judged)(id)?.text ?? `sha256:${'0'.repeat(64)}`

const withinOf = ({ section, pointer, lines, card, 'given-for': given = card }: HeldRow): Within => {
  if (lines !== undefined) return { is: 'lines', from: lines[0], to: lines[1], name: '' }
  if (pointer !== undefined) return { is: 'pointer', name: pointer }
  return { is: 'section', name: section ?? (given === null || card === null ? 'limitations' : 'Limitations') }
}

const waiverOf = (row: HeldRow): StatedWaiver => ({
  rule: row.rule ?? 'SMALL-GEN-03',
  document: row.document ?? 'README.md',
  within: withinOf(row),
  reason: 'The paper is under review.',
  owner: row.owner ?? 'Amina Diallo',
  approver: row.approver ?? 'Jonas Berg',
  created: row.created ?? ('2026-05-01' as IsoDate),
  expires: row.expires ?? ('2026-12-31' as IsoDate),
  text: textOf(
    judging(
      row['given-for'] === undefined ? row.card : row['given-for'],
      row['given-for'] === undefined ? row.after : '',
    ),
  ),
  at: { path: 'waco.waivers.yaml' },
})

const limitsFrom = (limits: Partial<WaiverLimits> | undefined, by: string): readonly WaiverLimits[] =>
  limits === undefined ? [] : [{ by, never: [], approverDiffers: false, ...limits }]

const held = (row: HeldRow, waivers: readonly StatedWaiver[] = [waiverOf(row)]) => {
  const judged = judging(row.card, row.after)
  const limits = [...limitsFrom(row.limits, 'base@1'), ...limitsFrom(row['more-limits'], 'small@1.0')]
  const documents = judged.documents.map(result => ({
    ...result,
    findings: result.findings.map(finding =>
      finding.id === id && row['as-outcome'] !== undefined
        ? ({ ...finding, outcome: row['as-outcome'] } as Finding)
        : finding,
    ),
  }))
  return waive({ documents, subjects: [] }, waivers, {
    asOf: day,
    soonDays: 30,
    judged: judgedTexts(judged),
    limitsOf: rule => (pack.rules.some(known => known.id === rule) ? limits : undefined),
    isKnown: rule => rule.startsWith('SMALL-') && rule !== 'SMALL-GEN-99',
    lookedAt: document => !document.includes('/'),
  })
}

const becameOf = ({ became }: WaiverResult): string | readonly string[] => {
  if (became.is === 'unused') return [became.is, became.because]
  return became.is === 'refused' ? [became.is, became.because.is] : became.is
}

const outcomeIn = ({ documents }: ReturnType<typeof held>) =>
  documents.flatMap(({ findings }) => findings.filter(finding => finding.id === id).map(({ outcome }) => outcome))

describe('a waiver held against a finding', () => {
  const rows = table<HeldRow>('held.yaml')
  it.each(rows)('$name', row => {
    const result = held(row)
    expect(result.waivers.map(becameOf)).toEqual([row.became])
    expect(result.waivers.map(({ daysLeft }) => daysLeft)).toEqual([row['days-left']])
    expect(outcomeIn(result)).toEqual([row.outcome])
  })

  it('leaves every other finding as it is', () => {
    for (const row of rows) {
      const others = (results: readonly { readonly findings: readonly Finding[] }[]) =>
        results.flatMap(({ findings }) => findings.filter(finding => finding.id !== id))
      expect(others(held(row).documents)).toEqual(others(judging(row.card, row.after).documents))
    }
  })

  it('of two, the one that holds longest is used, and the other is told', () => {
    const [row] = rows
    if (row === undefined) throw new Error('the table is empty')
    const short = { ...waiverOf(row), expires: '2026-07-01' as IsoDate, at: { path: 'a.yaml' } }
    const long = { ...waiverOf(row), expires: '2026-08-01' as IsoDate, at: { path: 'b.yaml' } }
    for (const both of [
      [short, long],
      [long, short],
    ])
      expect(held(row, both).waivers.map(becameOf)).toEqual([['unused', 'another'], 'used'])
  })

  it('a renewal beside one that has expired holds', () => {
    const [row] = rows
    if (row === undefined) throw new Error('the table is empty')
    const old = { ...waiverOf(row), expires: '2026-05-31' as IsoDate, at: { path: 'a.yaml' } }
    const renewed = { ...waiverOf(row), created: day, at: { path: 'b.yaml' } }
    const result = held(row, [old, renewed])
    expect(result.waivers.map(becameOf)).toEqual(['expired', 'used'])
    expect(outcomeIn(result)).toEqual(['waived'])
  })

  it('of more than may hold, the first that were given do', () => {
    const row: HeldRow = { name: '', card: 'TODO', limits: { most: 1 }, became: 'used', outcome: 'fail' }
    const late = { ...waiverOf(row), created: '2026-05-20' as IsoDate, at: { path: 'a.yaml' } }
    const contact = judgedTexts(judging('TODO'))('SMALL-GEN-05@README.md')
    const early: StatedWaiver = {
      ...waiverOf(row),
      rule: 'SMALL-GEN-05',
      within: { is: 'section', name: 'contact' },
      text: contact?.text ?? late.text,
      at: { path: 'b.yaml' },
    }
    expect(held(row, [late, early]).waivers.map(becameOf)).toEqual([['refused', 'too-many'], 'used'])
  })
})
