import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { changeOf } from '../src/engine/comparison/change-of.ts'
import { compare } from '../src/engine/comparison/compare.ts'
import { differencesOf } from '../src/engine/comparison/differences.ts'
import { pairAlike } from '../src/engine/comparison/pair-alike.ts'
import { pairSubjects } from '../src/engine/comparison/pair-subjects.ts'
import { traitsOf } from '../src/engine/comparison/traits-of.ts'
import type { DocumentChange } from '../src/model/comparison.ts'
import type { Judged } from '../src/model/finding.ts'
import type { DocumentResult, Report, SubjectResult } from '../src/model/report.ts'
import type { Gate } from '../src/model/rule.ts'
import { read } from './support/project.ts'

// The tables are ours; a wrong row makes its test fail. What comparing does not look at is left out of their values; hence the casts.
const table = <Row>(name: string): readonly Row[] =>
  parse(read(`fixtures/engine/comparison/${name}.yaml`)) as readonly Row[]

interface ChangeRow {
  readonly name: string
  readonly before?: object
  readonly after?: object
  readonly 'fail-on'?: Gate
  /** Nothing where the finding is as it was. */
  readonly change?: string
  readonly aspects?: readonly string[]
  readonly marks?: readonly string[]
  readonly gates?: boolean
}

const findingOf = (row: object | undefined): Judged | undefined =>
  row &&
  ({ rule: 'A-1', level: 'must', standing: 'in-force', marks: [], gaps: [], by: [], ...row } as unknown as Judged)

describe('one finding in two results', () => {
  it.each(table<ChangeRow>('change-of'))('$name', row => {
    const [before, after] = [findingOf(row.before), findingOf(row.after)]
    const change = changeOf(before, after, 'a.md', row['fail-on'] ?? 'must')
    expect(change).toEqual(
      row.change === undefined
        ? undefined
        : {
            ...{ change: row.change, about: 'a.md', aspects: row.aspects ?? [], marks: row.marks ?? [] },
            ...{ gates: row.gates ?? false, ...(before && { before }), ...(after && { after }) },
          },
    )
  })
})

interface PairRow {
  readonly name: string
  /** By name: bytes, then what it says. */
  readonly before: Readonly<Record<string, readonly string[]>>
  readonly after: Readonly<Record<string, readonly string[]>>
  /** `before after how`; one that is left over alone, with a sign for the side where it is. */
  readonly pairs: readonly string[]
}

const traitsIn = (side: PairRow['before']) =>
  Object.entries(side).map(([name, [bytes = '', ...says]]) => ({ name, bytes, says: new Set(says) }))

describe('what of one list is what of another', () => {
  it.each(table<PairRow>('pair-alike'))('$name', row => {
    const { pairs, before, after } = pairAlike(traitsIn(row.before), traitsIn(row.after))
    expect([
      ...pairs.map(pair => `${pair.before.name} ${pair.after.name} ${pair.by}`),
      ...before.map(({ name }) => `-${name}`),
      ...after.map(({ name }) => `+${name}`),
    ]).toEqual(row.pairs)
  })

  it('is told by what few say: a sentence of a template is no sign', () => {
    const side = (letter: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...{ name: `${letter}${at}`, bytes: `${letter}${at}`, says: new Set(['the template']) },
      }))
    expect(pairAlike(side('a', 1), side('b', 20)).pairs).toHaveLength(1)
    expect(pairAlike(side('a', 1), side('b', 21)).pairs).toHaveLength(0)
  })
})

interface SubjectsRow {
  readonly name: string
  /** By id, its documents; `part:` before one that it is made from. */
  readonly before: Readonly<Record<string, readonly string[]>>
  readonly after: Readonly<Record<string, readonly string[]>>
  readonly renamed?: Readonly<Record<string, string>>
  readonly pairs: readonly string[]
}

const subjectsIn = (side: SubjectsRow['before']) =>
  Object.entries(side).map(([id, documents]) => ({
    id,
    documents: documents.map(text =>
      text.startsWith('part:') ? { path: text.slice(5), describes: 'part' } : { path: text, describes: 'it' },
    ),
  })) as unknown as readonly SubjectResult[]

describe('which subject is which', () => {
  it.each(table<SubjectsRow>('pair-subjects'))('$name', ({ before, after, renamed = {}, pairs }) => {
    const paired = pairSubjects(subjectsIn(before), subjectsIn(after), name => renamed[name] ?? name)
    expect(paired.map(pair => `${pair.before?.id ?? ''} > ${pair.after?.id ?? ''}`.trim())).toEqual(pairs)
  })
})

interface DifferenceRow {
  readonly name: string
  readonly before: object
  readonly after: object
  readonly differences: readonly object[]
}

describe('what two runs did not have in common', () => {
  it.each(table<DifferenceRow>('differences'))('$name', ({ before, after, differences }) => {
    const report = (side: object): Report =>
      ({
        ...{ tool: { name: 'waco', version: '1' }, asOf: '2026-01-01', packs: [], declared: [], ...side },
      }) as unknown as Report
    expect(differencesOf(report(before), report(after))).toEqual(differences)
  })
})

interface CompareRow {
  readonly name: string
  /** By document, its bytes and its findings: `RULE outcome marks…`; `subject:` before the id of a subject. */
  readonly before: Readonly<Record<string, readonly string[]>>
  readonly after: Readonly<Record<string, readonly string[]>>
  /** `how name`, and what it is called by now. */
  readonly documents?: readonly string[]
  /** `change RULE@about`, with a sign where it gates. */
  readonly findings?: readonly string[]
  readonly counts: Readonly<Record<string, number>>
}

const compareOf = ({ before, after }: CompareRow) => {
  const findingsIn = (words: readonly string[]) =>
    words.map(text => {
      const [rule, outcome, ...marks] = text.split(' ')
      return findingOf({ rule, outcome, marks })
    })
  const report = (side: CompareRow['before']): Report => {
    const all = Object.entries(side)
    return {
      ...{ tool: { name: 'waco', version: '1' }, asOf: '2026-01-01', packs: [], declared: [] },
      documents: all
        .filter(([name]) => !name.startsWith('subject:'))
        .map(([path, [sha256, ...words]]) => ({
          document: { path, sha256, kind: 'model-card' },
          findings: findingsIn(words),
        })),
      subjects: all
        .filter(([name]) => name.startsWith('subject:'))
        .map(([name, words]) => {
          const id = name.slice('subject:'.length)
          return { id, documents: [{ path: id, describes: 'it' }], findings: findingsIn(words) }
        }),
    } as unknown as Report
  }
  return compare(report(before), report(after), 'must')
}

const told = (change: DocumentChange): string => {
  switch (change.is) {
    case 'renamed':
      return `${change.by} ${change.before.path} ${change.after.path}`
    case 'gone':
      return `gone ${change.before.path}`
    case 'added':
      return `added ${change.after.path}`
  }
}

describe('two results', () => {
  it.each(table<CompareRow>('compare'))('$name', row => {
    const { documents, findings, counts } = compareOf(row)
    expect(documents.map(told)).toEqual(row.documents ?? [])
    expect(
      findings.map(
        ({ change, about, gates, before, after }) => `${change} ${(after ?? before)?.rule}@${about}${gates ? '!' : ''}`,
      ),
    ).toEqual(row.findings ?? [])
    expect(counts).toEqual({ new: 0, fixed: 0, changed: 0, gone: 0, added: 0, unchanged: 0, ...row.counts })
  })
})

interface TraitsRow {
  readonly name: string
  readonly findings: readonly object[]
  readonly says: readonly string[]
}

describe('by what a document is known again', () => {
  it.each(table<TraitsRow>('traits'))('$name', ({ findings, says }) => {
    const document = { path: 'cards.json', part: 'one', sha256: 'abc', kind: 'model-card' }
    const traits = traitsOf({ document, findings } as unknown as DocumentResult)
    expect([traits.name, traits.bytes, [...traits.says]]).toEqual([
      'cards.json#one',
      'abc\nmodel-card\none',
      says.map(saying => `model-card\n${saying}`),
    ])
  })
})
