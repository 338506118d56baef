import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { attest } from '../src/engine/attest.ts'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { type Judging, judgedTexts } from '../src/engine/judged-texts.ts'
import { withoutAnswers } from '../src/engine/without-answers.ts'
import type { EvidenceFound, StatedAttestation } from '../src/model/attestation.ts'
import type { Finding } from '../src/model/finding.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { Problem } from '../src/model/problem.ts'
import { parseAttestations } from '../src/policy/answers/parse-attestations.ts'
import { readDocument } from './support/document-reading.ts'
import { packIn, sourceFrom } from './support/given.ts'
import { read } from './support/project.ts'

// The tables are ours; a wrong row makes its test fail.
const table = <Row>(name: string): readonly Row[] => parse(read(`fixtures/attestations/${name}`)) as readonly Row[]

const day = '2026-06-01' as IsoDate

interface Told {
  readonly code: string
  /** `line:column` */
  readonly at?: string
  readonly what?: string
  readonly fix?: string
}

interface FileRow {
  readonly name: string
  readonly text: string
  readonly attestations?: readonly unknown[]
  readonly problems?: readonly Told[]
}

const isTold = (problem: Problem, { code, at, what = '', fix = '' }: Told): boolean =>
  problem.code === code &&
  (at === undefined || `${problem.at.start?.line}:${problem.at.start?.column}` === at) &&
  problem.what.includes(what) &&
  problem.fix.includes(fix)

describe('a file of attestations', () => {
  it.each(table<FileRow>('files.yaml'))('$name', ({ text, attestations = [], problems = [] }) => {
    const source = sourceFrom('waco.attestations.yaml', text)
    const parsed = parseAttestations(source, { today: day, named: document => document })
    expect(parsed.problems.map(({ code }) => code).toSorted()).toEqual(problems.map(({ code }) => code).toSorted())
    for (const told of problems)
      expect([told, parsed.problems.some(problem => isTold(problem, told))]).toEqual([told, true])
    expect(
      parsed.value.map(({ rule, document, holds, date, expires, evidence: { link }, at }) => ({
        ...{ rule, document, holds, date, expires, link },
        at: `${at.start?.line}:${at.start?.column}`,
      })),
    ).toEqual(attestations)
  })
})

interface HeldRow {
  readonly name: string
  readonly card: string
  readonly after?: string
  readonly 'given-for'?: string
  readonly question?: string
  readonly rule?: string
  readonly document?: string
  readonly holds?: boolean
  readonly date?: IsoDate
  readonly expires?: IsoDate
  readonly found?: EvidenceFound
  readonly 'as-outcome'?: 'not-judged' | 'not-applicable'
  readonly became: string | readonly [string, string]
  readonly 'days-left'?: number
  readonly outcome: Finding['outcome']
}

const pack = packIn('fixtures/asking-pack')
const id = 'ASK-SAF-01@README.md'

const judging = (under: string, after = ''): Judging => {
  const text = `# Model card for Kasuku\n\nA classifier of letters.\n\n## Use\n\nSorting letters by subject.\n\n## Limitations\n\n${under}\n\n${after}`
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

const attestationOf = (row: HeldRow): StatedAttestation => {
  const given = row['given-for'] === undefined ? judging(row.card, row.after) : judging(row['given-for'])
  return {
    rule: row.rule ?? 'ASK-SAF-01',
    document: row.document ?? 'README.md',
    question: row.question ?? 'Is the list complete?',
    answer: 'Two reviewers compared it with the incident log.',
    holds: row.holds ?? true,
    by: 'Amina Diallo',
    role: 'head of safety',
    date: row.date ?? ('2026-05-01' as IsoDate),
    expires: row.expires ?? ('2026-12-31' as IsoDate),
    evidence: { link: 'docs/minutes.pdf', digest: `sha256:${'0'.repeat(64)}` },
    text: judgedTexts(given)(id)?.text ?? `sha256:${'1'.repeat(64)}`,
    at: { path: 'waco.attestations.yaml' },
  }
}

const held = (row: HeldRow, stated: readonly StatedAttestation[] = [attestationOf(row)]) => {
  const judged = judging(row.card, row.after)
  const documents = judged.documents.map(result => ({
    ...result,
    findings: result.findings.map(finding =>
      finding.id === id && row['as-outcome'] !== undefined
        ? ({ ...finding, outcome: row['as-outcome'] } as Finding)
        : finding,
    ),
  }))
  return attest({ documents, subjects: [] }, stated, {
    asOf: day,
    soonDays: 30,
    judged: judgedTexts(judged),
    limitsOf: rule => (pack.rules.some(known => known.id === rule) ? [] : undefined),
    isKnown: rule => rule !== 'ASK-SAF-99',
    lookedAt: document => !document.includes('/'),
    found: () => row.found ?? 'as-stated',
  })
}

const findingIn = ({ documents }: Pick<ReturnType<typeof held>, 'documents'>): Finding | undefined =>
  documents.flatMap(({ findings }) => findings).find(finding => finding.id === id)

describe('an attestation held against an open question', () => {
  const rows = table<HeldRow>('held.yaml')

  it.each(rows)('$name', row => {
    const result = held(row)
    const [first] = result.attestations
    const became = first?.became
    expect(became?.is === 'unused' ? [became.is, became.because] : became?.is).toEqual(row.became)
    expect(first?.daysLeft).toBe(row['days-left'])
    expect(findingIn(result)?.outcome).toBe(row.outcome)
  })

  it('is never a pass, and without it the question is open again, with the same words at the same place', () => {
    for (const row of rows.filter(({ became }) => became === 'used')) {
      const result = held(row)
      expect(findingIn(result)?.outcome).not.toBe('pass')
      const before = findingIn(judging(row.card, row.after))
      const after = findingIn(withoutAnswers({ ...result, subjects: [] }))
      if (before?.outcome !== 'needs-review' || after?.outcome !== 'needs-review')
        throw new Error(`${row.name}: not open`)
      expect([after.question, after.at.at, after.fingerprint]).toEqual([
        before.question,
        before.at.at,
        before.fingerprint,
      ])
    }
  })

  it('of a yes and a no, the no counts, however long the yes holds', () => {
    const row: HeldRow = { name: '', card: 'Handwriting.', became: 'used', outcome: 'fail' }
    const yes = { ...attestationOf(row), expires: '2027-12-31' as IsoDate }
    const no = { ...attestationOf(row), holds: false }
    for (const both of [
      [yes, no],
      [no, yes],
    ])
      expect(findingIn(held(row, both))?.outcome).toBe('fail')
  })
})
