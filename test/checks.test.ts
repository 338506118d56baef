import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkKinds } from '../src/checks/index.ts'
import type { Evidence } from '../src/model/evidence.ts'
import type { Fact } from '../src/model/fact.ts'
import type { IsoDate, Judgement, Switch } from '../src/model/judgement.ts'
import { declaredAt } from '../src/policy/settings/declarations.ts'
import { type DocumentRow, evidenceOfRow } from './support/evidence-rows.ts'
import { bindCheck } from './support/given.ts'

/** A row of `fixtures/checks/<kind>.yaml`: an outcome with what it shows, and `at` where it is given. */
interface Row {
  readonly name: string
  /** What the document says, by topic. */
  readonly given: NonNullable<DocumentRow['says']>
  /** A part of the document could not be read. */
  readonly unread?: boolean
  /** Topics whose answers are found too seldom in such documents. */
  readonly unsure?: readonly string[]
  readonly 'as-of'?: IsoDate
  /** What the settings declare. */
  readonly declared?: Readonly<Record<string, boolean>>
  readonly params: unknown
  readonly outcome: Judgement['outcome']
  /** Topics of the facts that make it pass, with the place among the topic's facts: `country`, `country 2`. */
  readonly by?: readonly string[]
  /** One entry per gap: what was seen, or its name alone. */
  readonly saw?: readonly (string | Readonly<Record<string, unknown>>)[]
  /** Where the gaps or the question are, written like `by`; `missing country` for a place where nothing stands. */
  readonly at?: readonly string[]
  /** What switched the rule off, written like `at`; `declared agentic` where the settings did. */
  readonly because?: string
  /** The code of what kept it from being judged. */
  readonly problem?: string
  /** Words of the question a person is asked. */
  readonly asks?: string
  /** They are all that is asked. */
  readonly exactly?: true
  /** Words of what kept it from being judged. */
  readonly says?: string
  /** Topics that the question is about, which an answer to it is held against. */
  readonly about?: readonly string[]
  /** What the first gap does not tell of what was seen. */
  readonly without?: readonly string[]
  /** What the first gap wanted to see. */
  readonly wanted?: object
  /** Where something comes close to a topic that is missing, and topics for which the format has no place. */
  readonly near?: DocumentRow['near']
  readonly 'no-place'?: readonly string[]
  /** Under which names a topic was looked for. */
  readonly searched?: DocumentRow['searched']
  /** Gaps that are other ways to mend the same, by their place in the list. */
  readonly or?: readonly number[]
}

/** What a row must say, by its outcome: an outcome alone could come about in the wrong way. */
const shows = {
  pass: 'by',
  fail: 'saw',
  'not-applicable': 'because',
  'needs-review': 'asks',
  'not-judged': 'problem',
} as const satisfies Record<Judgement['outcome'], keyof Row>

const tables = new URL('../fixtures/checks/', import.meta.url)

test('every check kind has a table', () => {
  expect(readdirSync(tables).sort()).toEqual(checkKinds.map(({ kind }) => `${kind}.yaml`))
})

test('a check without a topic is a bug, since its schema forbids it', () => {
  for (const kind of ['answered', 'attested', 'matches'])
    expect(() => bindCheck.document({ [kind]: { question: '?', each: [] } })).toThrow('without a topic')
})

/** What a pack may write is published; a check that asks for less than its schema says would be met by a pack that leaves it out. */
test.each(checkKinds)('what $kind takes is what the published schema of packs says', ({ kind, summary, params }) => {
  // Ours, and held against its source by what generates it.
  const published = JSON.parse(readFileSync(new URL('../../standards/schemas/pack.schema.json', tables), 'utf8'))
  expect(published.$defs.check.properties[kind]).toEqual({ description: summary, ...params })
})

describe.each(readdirSync(tables).map(file => file.replace('.yaml', '')))('%s', kind => {
  // The rows are ours; a wrong one makes its test fail.
  const rows = parse(readFileSync(new URL(`${kind}.yaml`, tables), 'utf8')) as readonly Row[]
  test.each(rows.map(row => ({ ...row })))('$name', row => {
    const evidence = evidenceOfRow('MODEL_CARD.md', {
      says: row.given,
      ...(row.unread && { unread: true }),
      ...(row.unsure && { unsure: row.unsure }),
      ...(row.near && { near: row.near }),
      ...(row['no-place'] && { noPlace: row['no-place'] }),
      ...(row.searched && { searched: row.searched }),
    })
    const judgement = bindCheck.document({ [kind]: row.params })(evidence, {
      asOf: row['as-of'] ?? ('2025-07-26' as IsoDate),
      declared: declaredAt(row.declared ?? {}, { path: 'waco.yaml', start: { line: 3, column: 3 } }),
    })
    expect(judgement.outcome).toBe(row.outcome)
    expect(row).toHaveProperty(shows[row.outcome])
    const seen = shown(judgement, evidence)
    if (row.by) expect(seen.by).toEqual(row.by)
    if (row.at) expect(seen.at).toEqual(row.at)
    if (row.because) expect(seen.because).toBe(row.because)
    if (row.problem) expect(seen.problem).toBe(row.problem)
    if (row.asks) expect(seen.asks).toContain(row.asks)
    if (row.exactly) expect(seen.asks).toBe(row.asks)
    if (row.says) expect(judgement.outcome === 'not-judged' && judgement.problem.what).toContain(row.says)
    for (const key of row.without ?? []) expect(seen.saw[0]).not.toHaveProperty(key)
    if (row.wanted) expect(seen.wanted).toEqual(row.wanted)
    if (judgement.outcome === 'not-judged' && !row.unread)
      expect(judgement.problem.at).toEqual({ path: 'MODEL_CARD.md' })
    if (row.about) expect(seen.about).toEqual(row.about)
    if (row.or) expect(seen.or).toEqual(row.or)
    if (row.saw) {
      const wanted = row.saw.map(saw => expect.objectContaining(typeof saw === 'string' ? { is: saw } : saw))
      expect(seen.saw).toEqual(wanted)
    }
  })
})

const switchedBy = (because: Switch, named: (fact: Fact) => string): string => {
  if (because.is === 'declared') return `declared ${because.topic}`
  return because.is === 'fact' ? named(because.fact) : `missing ${because.missing.topic}`
}

const shown = (judgement: Judgement, { facts }: Evidence) => {
  const named = (fact: Fact | undefined): string => {
    if (!fact) return 'missing'
    const nth = facts.filter(({ topic }) => topic === fact.topic).indexOf(fact) + 1
    return nth === 1 ? fact.topic : `${fact.topic} ${nth}`
  }
  const because = judgement.outcome === 'not-applicable' ? judgement.because : undefined
  const gaps = judgement.outcome === 'fail' ? judgement.gaps : []
  const asked = judgement.outcome === 'needs-review' ? [judgement] : []
  return {
    by: judgement.outcome === 'pass' ? judgement.by.map(named) : [],
    saw: gaps.map(({ saw }) => saw),
    wanted: gaps[0]?.wanted,
    at: [...gaps, ...asked].map(({ at }) => named(facts.find(({ span }) => span === at))),
    because: because && switchedBy(because, named),
    problem: judgement.outcome === 'not-judged' ? judgement.problem.code : undefined,
    asks: judgement.outcome === 'needs-review' ? judgement.question : undefined,
    about: judgement.outcome === 'needs-review' ? judgement.about : undefined,
    or: gaps.flatMap(({ or }, index) => (or ? [index] : [])),
  }
}
