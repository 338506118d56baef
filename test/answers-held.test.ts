import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { samePerson, waive } from '../src/engine/waive.ts'
import { withoutAnswers } from '../src/engine/without-answers.ts'
import type { Finding, Judged, SubjectFinding } from '../src/model/finding.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { DocumentResult, SubjectResult } from '../src/model/report.ts'
import type { Place } from '../src/model/span.ts'
import type { StatedWaiver, WaiverLimits, WaiverResult } from '../src/model/waiver.ts'
import { read } from './support/project.ts'

// What waiving does not look at is left out of the values made here; hence the casts. No word list is read for this table, so that it can be run
// for every mutant of what it is about.

interface Row {
  readonly name: string
  /** `RULE@document outcome` */
  readonly findings?: readonly string[]
  /** They are of a subject. */
  readonly together?: boolean
  readonly unjudged?: boolean
  readonly limits?: Readonly<Record<string, readonly (Partial<WaiverLimits> & { readonly differs?: boolean })[]>>
  readonly waivers: readonly (Partial<
    Record<'rule' | 'document' | 'created' | 'expires' | 'text' | 'owner' | 'approver' | 'at', string>
  > & {
    readonly lines?: readonly [number, number]
  })[]
  readonly became: readonly string[]
  readonly places?: readonly string[]
  readonly outcomes: readonly string[]
}

const rows = parse(read('fixtures/engine/answers-held.yaml')) as readonly Row[]
const today = '2026-06-01' as IsoDate

const findingOf = (text: string): Finding => {
  const [id = '', outcome] = text.split(' ')
  const [rule, name = ''] = id.split('@')
  const [path, part] = name.split('#')
  const gaps = [
    { at: { path, start: { line: 7, column: 1 } }, lines: [], saw: { is: 'absent' }, wanted: { is: 'answer' } },
  ]
  return { id, rule, path, ...(part && { part }), outcome, gaps } as unknown as Finding
}

const placeOf = (text: string): Place => {
  const [path = '', line, column = '1'] = text.split(':')
  return { path, ...(line && { start: { line: Number(line), column: Number(column) } }) }
}

const textOf = ({ path, start }: Place): string => (start ? `${path}:${start.line}:${start.column}` : path)

const waiverOf = ({
  lines,
  at = 'waco.waivers.yaml:1:1',
  text = 'as judged',
  ...given
}: Row['waivers'][number]): StatedWaiver =>
  ({
    ...{ rule: 'A-1', document: 'a.md', reason: 'Under review.', owner: 'Ann', approver: 'Bo' },
    ...{ created: '2026-05-01', expires: '2026-12-31', ...given, text: `sha256:${text}`, at: placeOf(at) },
    within: lines ? { is: 'lines', from: lines[0], to: lines[1], name: '' } : { is: 'pointer', name: '/' },
  }) as StatedWaiver

const resultsOf = ({ findings = ['A-1@a.md fail'], together = false }: Row) => {
  const all = findings.map(findingOf)
  const documents = [...new Set(all.map(({ path, part }) => JSON.stringify({ path, part })))].map(text => {
    const document = JSON.parse(text) as DocumentResult['document']
    return {
      document,
      findings: all.filter(each => !together && each.path === document.path && each.part === document.part),
    }
  })
  const subject = { id: 'a.md', documents: [], findings: together ? (all as unknown as SubjectFinding[]) : [] }
  return { documents, subjects: [subject as unknown as SubjectResult] }
}

const heldOf = (row: Row) => {
  const { limits = {}, unjudged = false, waivers } = row
  return waive(resultsOf(row), waivers.map(waiverOf), {
    ...{
      asOf: today,
      soonDays: 30,
      isKnown: rule => !rule.startsWith('X'),
      lookedAt: name => !name.startsWith('far/'),
    },
    judged: () => (unjudged ? undefined : { text: 'sha256:as judged', parts: [] }),
    limitsOf: rule =>
      rule.startsWith('N')
        ? undefined
        : (limits[rule] ?? []).map(({ differs = false, ...own }) => ({
            by: '',
            never: [],
            approverDiffers: differs,
            ...own,
          })),
  })
}

/** Days that are left are told of a waiver that is used, and of no other. */
const told = ({ became, daysLeft }: WaiverResult): string =>
  `${fateOf(became)}${daysLeft === undefined ? '' : ` ${daysLeft} days`}`

const fateOf = (became: WaiverResult['became']): string => {
  switch (became.is) {
    case 'used':
    case 'lapsed':
      return `${became.is} ${became.finding}`
    case 'expired':
      return became.finding === undefined ? 'expired' : `expired ${became.finding}`
    case 'refused': {
      const { because, pack, finding } = became
      return `refused ${because.is}${because.is === 'too-many' ? ` ${because.most}` : ''} ${pack} ${finding}`
    }
    case 'not-yet':
      return 'not-yet'
    case 'unused':
      return `unused ${became.because}`
  }
}

const findingsIn = ({ documents, subjects }: ReturnType<typeof heldOf>): readonly Judged[] =>
  [...documents, ...subjects].flatMap(({ findings }): readonly Judged[] => findings)

const outcomesIn = (held: ReturnType<typeof heldOf>) => findingsIn(held).map(({ outcome }) => outcome as string)

describe('a waiver', () => {
  it.each(rows)('$name', row => {
    const held = heldOf(row)
    expect(held.waivers.map(told)).toEqual(row.became)
    expect(outcomesIn(held).toSorted()).toEqual(row.outcomes.toSorted())
    if (row.places) expect(held.waivers.map(({ at }) => textOf(at))).toEqual(row.places)
  })

  it('is told in the finding, and taken back leaves it as it was', () => {
    for (const row of rows.filter(
      ({ outcomes, findings = [] }) => outcomes.includes('waived') && !findings.join().includes('waived'),
    )) {
      const held = heldOf(row)
      for (const finding of findingsIn(held))
        if (finding.outcome === 'waived')
          expect(finding.waiver).toEqual({
            ...{ reason: 'Under review.', owner: expect.any(String), approver: expect.any(String) },
            ...{ created: expect.any(String), expires: expect.any(String) },
          })
      const back = JSON.parse(
        JSON.stringify(withoutAnswers(held), (key, value) => (key === 'waiver' ? undefined : value)),
      )
      expect(back).toEqual(JSON.parse(JSON.stringify(resultsOf(row))))
    }
  })

  it('is of one person in whatever width and case the names are written', () => {
    const same = (owner: string, approver: string) => samePerson({ owner, approver })
    expect([same('Ann Bo', ' ANN\t\nBO '), same('Ａnn', 'ann'), same('Ann B', 'AnnB'), same('Weiß', 'Weiss')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('without answers', () => {
  const gap = (wanted: unknown) => [{ at: { path: 'a.md' }, lines: [{ number: 1, text: 'x' }], saw: {}, wanted }]
  const back = (finding: object) => {
    const run = {
      documents: [{ document: { path: 'a.md' }, findings: [finding] }],
      subjects: [{ id: 's', findings: [finding] }],
    }
    // Two findings of the same kind, one of them of a subject.
    const { documents, subjects } = withoutAnswers(run as unknown as Parameters<typeof withoutAnswers>[0])
    expect(subjects[0]?.findings[0]).toEqual(documents[0]?.findings[0])
    expect([documents[0]?.document.path, subjects[0]?.id]).toEqual(['a.md', 's'])
    return documents[0]?.findings[0]
  }

  it('a yes leaves the question open', () =>
    expect(back({ outcome: 'attested' })).toMatchObject({ outcome: 'needs-review' }))
  it('so does a no', () =>
    expect(back({ outcome: 'fail', gaps: gap({ is: 'attestation', question: 'Who?' }) })).toMatchObject({
      ...{ outcome: 'needs-review', question: 'Who?' },
      at: { at: { path: 'a.md' }, lines: [{ number: 1, text: 'x' }] },
    }))
  it('and a no that is waived', () =>
    expect(back({ outcome: 'waived', gaps: gap({ is: 'attestation', question: 'Who?' }) })).toMatchObject({
      outcome: 'needs-review',
    }))
  it('what is waived fails', () =>
    expect(back({ outcome: 'waived', gaps: gap({ is: 'answer' }) })).toMatchObject({ outcome: 'fail' }))
  it('what fails fails', () =>
    expect(back({ outcome: 'fail', gaps: gap({ is: 'answer' }) })).toMatchObject({ outcome: 'fail' }))
  it.each(['pass', 'not-applicable', 'needs-review', 'not-judged'])('%s is what it was', outcome =>
    expect(back({ outcome, mark: 1 })).toEqual({ outcome, mark: 1 }),
  )
})
