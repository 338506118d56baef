import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { attest } from '../src/engine/attest.ts'
import { liesWithin } from '../src/engine/lies-within.ts'
import type { AttestationFate, EvidenceFound, StatedAttestation } from '../src/model/attestation.ts'
import type { CitedGap, Finding, Judged, SubjectFinding } from '../src/model/finding.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { DocumentResult, SubjectResult } from '../src/model/report.ts'
import type { Within } from '../src/model/waiver.ts'
import { read } from './support/project.ts'

// What attesting does not look at is left out of the values made here; hence the casts. As for `answers-held`, no word list is read.

interface Row {
  readonly name: string
  /** `RULE@document outcome` */
  readonly findings?: readonly string[]
  /** They are of a subject. */
  readonly together?: boolean
  /** What is judged can no longer be told. */
  readonly unjudged?: boolean
  readonly stated: readonly (Partial<
    Record<'rule' | 'document' | 'question' | 'date' | 'expires' | 'text' | 'answer', string>
  > & { readonly holds?: boolean; readonly found?: EvidenceFound })[]
  readonly became: readonly string[]
  readonly outcomes: readonly string[]
  /** Whose answers count, in the order of the findings. */
  readonly says?: readonly string[]
}

const findingOf = (text: string): Finding => {
  const [id = '', outcome] = text.split(' ')
  const [rule, name = ''] = id.split('@')
  const [path, part] = name.split('#')
  const at = { at: { path, start: { line: 7, column: 1 } }, lines: [{ number: 7, text: 'Handwriting.' }] }
  const open = outcome === 'needs-review' ? { question: 'Is it complete?', at } : {}
  return { id, rule, path, ...(part && { part }), outcome, ...open } as unknown as Finding
}

const resultsOf = ({ findings = ['A-1@a.md needs-review'], together = false }: Row) => {
  const all = findings.map(findingOf)
  const documents = [...new Set(all.map(({ path, part }) => JSON.stringify({ path, part })))].map(text => {
    const document = JSON.parse(text) as DocumentResult['document']
    const own = all.filter(({ path, part }) => !together && path === document.path && part === document.part)
    return { document, findings: own }
  })
  const subject = { id: 'a.md', documents: [], findings: together ? (all as unknown as SubjectFinding[]) : [] }
  return { documents, subjects: [subject as unknown as SubjectResult] }
}

const heldOf = (row: Row) => {
  const found = new Map<StatedAttestation, EvidenceFound>()
  const stated = row.stated.map(({ found: is = 'as-stated', text = 'as judged', ...own }) => {
    const given = {
      ...{ rule: 'A-1', document: 'a.md', question: 'Is it complete?', answer: 'Compared with the log.', holds: true },
      ...{ by: 'Ann', role: 'lead', date: '2026-05-01', expires: '2026-12-31', evidence: { link: 'log.pdf' }, ...own },
      ...{ text: `sha256:${text}`, at: { path: 'waco.attestations.yaml' } },
    } as unknown as StatedAttestation
    found.set(given, is)
    return given
  })
  return attest(resultsOf(row), stated, {
    ...{ asOf: '2026-06-01' as IsoDate, soonDays: 30 },
    isKnown: rule => !rule.startsWith('X'),
    lookedAt: name => !name.startsWith('far/'),
    limitsOf: rule => (rule.startsWith('N') ? undefined : []),
    judged: () => (row.unjudged ? undefined : { text: 'sha256:as judged', parts: [] }),
    found: each => found.get(each) ?? 'not-there',
  })
}

const fateOf = (became: AttestationFate): string => {
  switch (became.is) {
    case 'used':
      return `used ${became.finding}`
    case 'lapsed':
      return `lapsed ${became.finding} ${became.text}`
    case 'expired':
      return became.finding === undefined ? 'expired' : `expired ${became.finding}`
    case 'asked-otherwise':
      return `asked-otherwise ${became.finding} ${became.question}`
    case 'without-evidence':
      return `without-evidence ${became.finding} ${became.because}`
    case 'not-yet':
      return 'not-yet'
    case 'unused':
      return `unused ${became.because}`
  }
}

const findingsIn = ({ documents, subjects }: ReturnType<typeof heldOf>): readonly Judged[] =>
  [...documents, ...subjects].flatMap(({ findings }): readonly Judged[] => findings)

const saidIn = (finding: Judged): readonly string[] => {
  if (finding.outcome === 'attested') return [`yes ${finding.attestation.answer}`]
  if (finding.outcome !== 'fail' || !('gaps' in finding)) return []
  return finding.gaps.flatMap(({ saw }) => (saw.is === 'attested-not' ? [`no ${saw.text}`] : []))
}

describe('an attestation', () => {
  it.each(parse(read('fixtures/engine/attested.yaml')) as readonly Row[])('$name', row => {
    const held = heldOf(row)
    const told = held.attestations.map(
      ({ became, daysLeft }) => `${fateOf(became)}${daysLeft === undefined ? '' : ` ${daysLeft} days`}`,
    )
    expect(told).toEqual(row.became)
    expect(held.attestations.map(({ found }) => found)).toEqual(row.stated.map(({ found = 'as-stated' }) => found))
    expect(findingsIn(held).map(({ outcome }) => outcome)).toEqual(row.outcomes)
    if (row.says) expect(findingsIn(held).flatMap(saidIn)).toEqual(row.says)
  })

  it('that says yes is told in the finding, which keeps what it was', () => {
    const [finding] = findingsIn(heldOf({ name: '', stated: [{}], became: [], outcomes: [] }))
    expect(finding).toEqual({
      ...findingOf('A-1@a.md needs-review'),
      outcome: 'attested',
      attestation: {
        ...{ question: 'Is it complete?', answer: 'Compared with the log.', holds: true, by: 'Ann', role: 'lead' },
        ...{ date: '2026-05-01', expires: '2026-12-31', evidence: { link: 'log.pdf' } },
      },
    })
  })

  it('that says no is a failure at the place of the question, with the question as what was wanted', () => {
    const [finding] = findingsIn(heldOf({ name: '', stated: [{ holds: false }], became: [], outcomes: [] }))
    const { at, question, ...rest } = findingOf('A-1@a.md needs-review') as Extract<
      Finding,
      { outcome: 'needs-review' }
    >
    const saw = { is: 'attested-not', by: 'Ann', date: '2026-05-01', text: 'Compared with the log.' }
    expect(finding).toEqual({
      ...rest,
      outcome: 'fail',
      gaps: [{ ...at, saw, wanted: { is: 'attestation', question } }],
    })
  })
})

interface WithinRow {
  readonly name: string
  readonly within: Within
  /** Lines on which the gaps begin; none where a gap is nowhere. */
  readonly lines?: readonly (number | null)[]
  readonly parts?: readonly { readonly where?: string; readonly marks?: readonly string[] }[]
  readonly lies: boolean
}

describe('what somebody speaks of takes in', () => {
  it.each(parse(read('fixtures/engine/lies-within.yaml')) as readonly WithinRow[])('$name', row => {
    const gaps = (row.lines ?? []).map(line => ({ at: { path: 'a.md', ...(line && { start: { line, column: 1 } }) } }))
    const parts = (row.parts ?? []).map(part => ({ marks: [], ...part }))
    expect(liesWithin(row.within, gaps as unknown as readonly CitedGap[], parts)).toBe(row.lies)
  })
})
