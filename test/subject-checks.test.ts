import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Evidence } from '../src/model/evidence.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { LinkPlaces } from '../src/model/subject-check.ts'
import type { SubjectJudgement, SubjectSwitch, Told } from '../src/model/subject-judgement.ts'
import { declaredAt } from '../src/policy/settings/declarations.ts'
import { subjectCheckKinds } from '../src/subject-checks/index.ts'
import { type DocumentRow, evidenceOfRow } from './support/evidence-rows.ts'
import { bindCheck } from './support/given.ts'

/** A row of `fixtures/subject-checks/<kind>.yaml`. Places are written `path topic`. */
interface Row {
  readonly name: string
  /** Documents that describe the subject, the leading one first. */
  readonly own: Readonly<Record<string, DocumentRow>>
  readonly parts?: Readonly<Record<string, DocumentRow>>
  /** Other files of the project. */
  readonly files?: readonly string[]
  /** Other Markdown files of the project, with the names of their headings; `unreadable` for one that could not be read. */
  readonly headings?: Readonly<Record<string, readonly string[] | 'unreadable'>>
  readonly declared?: Readonly<Record<string, boolean>>
  readonly params: unknown
  readonly outcome: SubjectJudgement['outcome']
  readonly by?: readonly string[]
  readonly saw?: readonly Readonly<Record<string, unknown>>[]
  /** Where the gaps are, and beside what. */
  readonly at?: readonly string[]
  readonly against?: readonly string[]
  readonly because?: string
  readonly problem?: string
}

/** What a row must say, by its outcome: an outcome alone could come about in the wrong way. */
const shows = {
  pass: 'by',
  fail: 'saw',
  'not-applicable': 'because',
  'needs-review': 'at',
  'not-judged': 'problem',
} as const satisfies Record<SubjectJudgement['outcome'], keyof Row>

const tables = new URL('../fixtures/subject-checks/', import.meta.url)
const asOf = '2025-07-26' as IsoDate // a literal in the form of a day

test('every kind has a table', () => {
  expect(readdirSync(tables).sort()).toEqual(subjectCheckKinds.map(({ kind }) => `${kind}.yaml`))
})

describe.each(subjectCheckKinds.map(({ kind }) => kind))('%s', kind => {
  // The rows are ours; a wrong one makes its test fail.
  const rows = parse(readFileSync(new URL(`${kind}.yaml`, tables), 'utf8')) as readonly Row[]
  test.each(rows.map(row => ({ ...row })))('$name', row => {
    const judgement = judge(kind, row)
    expect(judgement.outcome).toBe(row.outcome)
    expect(row).toHaveProperty(shows[row.outcome])
    const seen = shown(judgement)
    for (const key of ['by', 'at', 'against', 'because', 'problem'] as const)
      if (row[key]) expect(seen[key]).toEqual(row[key])
    if (row.saw) expect(seen.saw).toEqual(row.saw.map(saw => expect.objectContaining(saw)))
  })
})

const judge = (
  kind: string,
  { own, parts = {}, files = [], headings = {}, declared = {}, params }: Row,
): SubjectJudgement => {
  const evidences = (rows: Readonly<Record<string, DocumentRow>>): readonly Evidence[] =>
    Object.entries(rows).map(([path, row]) => evidenceOfRow(path, row))
  const [leading, ...others] = evidences(own)
  if (leading === undefined) throw new Error('a row needs a document')
  return bindCheck.subject({ [kind]: params })(
    { own: [leading, ...others], parts: evidences(parts) },
    {
      asOf,
      declared: declaredAt(declared, { path: 'waco.yaml' }),
      exists: path => files.includes(path) || path in headings,
      anchorsAt: anchorsIn(headings),
    },
  )
}

const anchorsIn =
  (headings: NonNullable<Row['headings']>): LinkPlaces['anchorsAt'] =>
  path => {
    const names = headings[path]
    return names === 'unreadable'
      ? { code: 'read/too-large', what: 'large', why: 'large', fix: 'cut it', at: { path } }
      : names && new Map(names.map((name, index) => [name, index + 1]))
  }

const switchText = (because: SubjectSwitch, named: (told: Told) => string): string => {
  switch (because.is) {
    case 'fact':
      return named(because.told)
    case 'absence':
      return `${because.in.document.path} missing ${because.missing.topic}`
    case 'declared':
      return `declared ${because.topic}`
  }
}

const shown = (judgement: SubjectJudgement) => {
  const named = ({ in: evidence, fact }: Told): string => `${evidence.document.path} ${fact.topic}`
  const gaps = judgement.outcome === 'fail' ? judgement.gaps : []
  const asked = judgement.outcome === 'needs-review' ? [judgement] : []
  const because = judgement.outcome === 'not-applicable' ? judgement.because : undefined
  return {
    by: judgement.outcome === 'pass' ? judgement.by.map(named) : [],
    saw: gaps.map(({ saw }) => saw),
    at: [...gaps, ...asked].map(({ at }) => {
      const fact = at.in.facts.find(({ span }) => span === at.span)
      return fact ? named({ in: at.in, fact }) : `${at.in.document.path} missing`
    }),
    against: gaps.flatMap(({ against }) => (against ? [named(against)] : [])),
    because: because && switchText(because, named),
    problem: judgement.outcome === 'not-judged' ? judgement.problem.code : undefined,
  }
}
