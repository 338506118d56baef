import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { alikeAmong } from '../src/engine/alike.ts'
import { countCards } from '../src/engine/census/count-cards.ts'
import { seenTexts } from '../src/engine/census/seen-texts.ts'
import { contradictions } from '../src/engine/contradictions.ts'
import { coverageOf } from '../src/engine/coverage.ts'
import { type Judging, judgedTexts } from '../src/engine/judged-texts.ts'
import { shardOf } from '../src/engine/shard.ts'
import type { CensusCard, CensusDocument, CensusGroup, CensusHead } from '../src/model/census.ts'
import type { Counterpart, Crosswalk, RequirementId } from '../src/model/crosswalk.ts'
import { documentName } from '../src/model/document.ts'
import type { Judged } from '../src/model/finding.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import { lineIndex } from '../src/model/line-index.ts'
import type { Rule, RuleId, SubjectRule } from '../src/model/rule.ts'
import type { SubjectCircumstances } from '../src/model/subject-check.ts'
import { declaredAt } from '../src/policy/settings/declarations.ts'
import { type DocumentRow, evidenceOfRow } from './support/evidence-rows.ts'
import { read } from './support/project.ts'

// The tables are ours; a wrong row makes its test fail. What the engine does not look at is left out of their values; hence the casts.
const table = <Row>(name: string): readonly Row[] => parse(read(`fixtures/engine/${name}.yaml`)) as readonly Row[]

interface ContradictionRow {
  readonly name: string
  readonly declared: Readonly<Record<string, boolean>>
  readonly says: NonNullable<DocumentRow['says']>
  readonly told?: readonly string[]
}

describe('what a document says otherwise than it is declared', () => {
  it.each(table<ContradictionRow>('contradictions'))('$name', ({ declared, says, told = [] }) => {
    const known = declaredAt(declared, { path: 'waco.yaml', start: { line: 3, column: 3 } })
    const problems = contradictions(evidenceOfRow('README.md', { says }), known, lineIndex('\n'.repeat(1000)))
    expect(
      problems.map(({ at: { path, start, end }, what }) => `${path} ${start?.line} to ${end?.line}: ${what}`),
    ).toEqual(told)
    expect(problems.filter(({ notice }) => !notice)).toEqual([])
  })
})

interface CoverageRow {
  readonly name: string
  /** By requirement, its clauses. */
  readonly counterparts?: Readonly<Record<string, readonly string[]>>
  readonly 'none-known'?: readonly string[]
  readonly rules: readonly string[]
  /** `RULE outcome`, and its standing where it is not in force. */
  readonly findings?: readonly string[]
  readonly clauses: Readonly<Record<string, readonly string[]>>
  readonly 'none-known-rules'?: readonly string[]
  readonly 'not-sought'?: readonly string[]
}

describe('what a run says of the clauses of a framework', () => {
  it.each(table<CoverageRow>('coverage'))('$name', row => {
    const how = { strength: 'partial', certainty: 'certain' } as const
    const counterparts = Object.entries(row.counterparts ?? {}).map(([id, clauses]): [RequirementId, Counterpart[]] => [
      id as RequirementId,
      clauses.map(clause => ({ clause, ...how })),
    ])
    const framework = { id: 'some-act' }
    const crosswalk = {
      ...{ framework, packs: ['waco'], parts: ['Article', 'Annex'], counterparts: new Map(counterparts) },
      noneKnown: new Set(row['none-known']),
    } as unknown as Crosswalk
    const findings = (row.findings ?? []).map(text => {
      const [rule, outcome, standing = 'in-force'] = text.split(' ')
      return { rule, outcome, standing, because: {} } as unknown as Judged
    })
    const covered = coverageOf(crosswalk, row.rules as readonly RuleId[], alikeAmong(findings))
    expect(covered.framework).toBe(framework)
    expect(covered.clauses.map(({ clause }) => clause)).toEqual(Object.keys(row.clauses))
    expect(
      covered.clauses.map(({ rules }) =>
        rules.map(({ rule, outcomes, notInForce }) =>
          [rule, ...Object.entries(outcomes).flat(), ...(notInForce > 0 ? [`not in force ${notInForce}`] : [])].join(
            ' ',
          ),
        ),
      ),
    ).toEqual(Object.values(row.clauses))
    for (const { rules } of covered.clauses) for (const rule of rules) expect(rule).toMatchObject(how)
    expect([covered.noneKnown, covered.notSought]).toEqual([row['none-known-rules'] ?? [], row['not-sought'] ?? []])
  })
})

interface ShardRow {
  readonly path: string
  readonly of: number
  readonly shard: number
}

describe('which shard a file belongs to', () => {
  it.each(table<ShardRow>('shards'))('"$path" of $of', ({ path, of, shard }) => expect(shardOf(path, of)).toBe(shard))
})

interface CensusRow {
  readonly name: string
  readonly cards: readonly (Partial<Omit<CensusCard, 'documents'>> & {
    readonly documents?: readonly Partial<CensusDocument>[]
  })[]
  readonly counts: object
  /** `name count`, only what is not nought. */
  readonly verdicts?: readonly string[]
  readonly problems?: readonly string[]
  readonly rules?: readonly string[]
  /** `name documents +passes -failures` */
  readonly themes?: readonly string[]
  readonly kinds?: readonly string[]
  readonly formats?: readonly string[]
  readonly languages?: readonly string[]
}

const head = {
  rules: [
    ...['A-1', 'A-2'].map(id => ({ id, theme: 'safety', title: `Title of ${id}`, level: 'must' })),
    { id: 'B-1', theme: 'openness', title: 'Title of B-1', level: 'may' },
  ],
  themes: ['safety', 'openness'].map(id => ({ id, title: id })),
} as unknown as CensusHead

const censusOf = ({ cards }: CensusRow) => {
  const counting = countCards(head)
  for (const card of cards) {
    const documents = (card.documents ?? []).map(own => ({ kind: 'model-card', format: 'hf-model-card', ...own }))
    counting.add({ duplicate: false, verdict: 'conformant', problems: [], ...card, documents } as unknown as CensusCard)
  }
  return counting.summary({ problems: [] })
}

const numbered = (counts: object): readonly string[] =>
  Object.entries(counts).flatMap(([name, count]) => (count === 0 ? [] : [`${name} ${count}`]))

describe('a census counts', () => {
  it.each(table<CensusRow>('census'))('$name', row => {
    const { rules, themes, kinds, formats, languages, verdicts, problems, ...rest } = censusOf(row)
    const groups = (list: readonly CensusGroup[]) =>
      list.map(({ name, documents, pass, fail }) => `${name} ${documents} +${pass} -${fail}`)
    expect(rest).toMatchObject({ ...row.counts, head, cut: [] })
    expect(numbered(verdicts)).toEqual(row.verdicts ?? [])
    expect(problems.map(({ code, cards }) => `${code} ${cards}`)).toEqual(row.problems ?? [])
    expect(rules.map(({ outcomes: _, ...rule }) => rule)).toEqual(head.rules)
    expect(
      rules.map(({ id, outcomes }) => [id, ...numbered(outcomes)].join(' ')).filter(text => text.includes(' ')),
    ).toEqual(row.rules ?? [])
    expect([themes, kinds, formats, languages].map(groups)).toEqual([
      ...[row.themes ?? [], row.kinds ?? []],
      ...[row.formats ?? [], row.languages ?? []],
    ])
  })
})

interface SeenRow {
  readonly name: string
  readonly digests: readonly string[]
  readonly again: readonly boolean[]
}

describe('a text is known again', () => {
  it.each(table<SeenRow>('seen-texts'))('$name', ({ digests, again }) => {
    const seen = seenTexts()
    expect(digests.map(seen.meet)).toEqual(again)
  })

  it('among so many that the table has to grow, again and again', () => {
    const seen = seenTexts()
    // Every third, so that some stand side by side and some do not.
    const digests = Array.from({ length: 5000 }, (_, at) => (at + (at % 3) * 0x1000).toString(16).padStart(13, '0'))
    const different = new Set(digests).size
    expect(digests.filter(seen.meet)).toHaveLength(digests.length - different)
    expect(digests.filter(seen.meet)).toHaveLength(digests.length)
  })
})

interface JudgedRow {
  readonly name: string
  /** By document, the rules that found something. */
  readonly documents: Readonly<Record<string, readonly string[]>>
  /** Documents that are not kept. */
  readonly without?: readonly string[]
  /** By subject, the rules that found something; of all documents, or of those that are named. */
  readonly subjects?: Readonly<Record<string, readonly string[]>>
  readonly only?: Readonly<Record<string, readonly string[]>>
  readonly packs: readonly (readonly string[])[]
  readonly ask: string
  /** Which rule was asked of what, and under whose circumstances where those are not of the first pack. */
  readonly asked?: string
  /** Documents on whose text it was judged. */
  readonly text?: string
}

const judgingOf = (row: JudgedRow, asked: string[]): Judging => {
  const evidences = Object.keys(row.documents).map(name =>
    evidenceOfRow(name, { kind: 'model-card', says: { limitations: `What ${name} says.` } }),
  )
  const found = (rules: readonly string[], about: string) => rules.map(rule => ({ id: `${rule}@${about}`, rule }))
  const under = (asOf: IsoDate): string => (asOf === '2026-01-01' ? '' : `, pack ${Number(asOf.slice(-2))}`)
  const question = { outcome: 'needs-review', question: '?', about: ['limitations'] }
  const documentRule = (id: string) => ({
    ...{ id, appliesTo: ['model-card'] },
    check: ({ document }: (typeof evidences)[number], { asOf }: { asOf: IsoDate }) => {
      asked.push(`${id} of ${documentName(document)}${under(asOf)}`)
      return { ...question, at: { start: 9000, end: 9000 } }
    },
  })
  const subjectRule = (id: string) => ({
    ...{ id, appliesTo: ['subject'] },
    check: ({ own }: { own: typeof evidences }, { asOf, exists }: SubjectCircumstances) => {
      const names = own.map(({ document }) => documentName(document))
      const there = [...names, 'LICENSE', 'x.md'].filter(exists).slice(names.length)
      asked.push(`${id} of ${names.join(', ')}${under(asOf)}, which are there besides ${there.join(', ')}`)
      return { ...question, at: { in: own[0], span: { start: 9000, end: 9000 } } }
    },
  })
  const circumstancesOf = (at: number) => ({
    asOf: `2026-01-0${at + 1}`,
    exists: (path: string) => path === 'LICENSE',
  })
  return {
    documents: evidences.map(({ document }) => ({
      document,
      findings: found(row.documents[documentName(document)] ?? [], documentName(document)),
    })),
    subjects: Object.entries(row.subjects ?? {}).map(([id, rules]) => ({
      ...{ id, findings: found(rules, id) },
      documents: (row.only?.[id] ?? Object.keys(row.documents)).map(path => ({ path, describes: 'it' })),
    })),
    kept: evidences
      .filter(({ document }) => !row.without?.includes(documentName(document)))
      .map(evidence => ({ evidence })),
    asked: row.packs.map((ids, at) => ({
      rules: ids.map(id => (id.startsWith('S') ? subjectRule(id) : documentRule(id)) as unknown as Rule),
      circumstances: circumstancesOf(at),
    })),
    askedOfSubjects: row.packs.map((ids, at) => ({
      rules: ids.filter(id => id.startsWith('S')).map(id => subjectRule(id) as unknown as SubjectRule),
      circumstances: circumstancesOf(at),
    })),
  } as unknown as Judging
}

/** Other documents that say the same are judged on the same text. */
const textOf = (documents: string): string | undefined => {
  const [first = '', ...more] = documents.split(', ')
  const row = {
    ...{ name: '', documents: { 'all.md': ['A-1'] }, packs: [['A-1']], ask: 'A-1@all.md' },
  }
  const judging = judgingOf(row, [])
  const [document] = judging.kept
  if (document === undefined) return undefined
  const [fact] = document.evidence.facts
  if (fact === undefined) return undefined
  const facts = [first, ...more].map(name => ({ ...fact, text: `What ${name} says.` }))
  const kept = [{ ...document, evidence: { ...document.evidence, facts } }]
  return judgedTexts({ ...judging, kept })('A-1@all.md')?.text
}

describe('the text that a finding was judged on', () => {
  it.each(table<JudgedRow>('judged-texts'))('$name', row => {
    const asked: string[] = []
    const text = judgedTexts(judgingOf(row, asked))(row.ask)?.text
    expect(asked).toEqual(row.asked === undefined ? [] : [row.asked])
    expect(text).toBe(row.text === undefined ? undefined : textOf(row.text))
  })
})
