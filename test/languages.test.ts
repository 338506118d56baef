import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { documentsIn, recognise } from '../src/engine/recognise.ts'
import { documentFormats } from '../src/formats/document-formats.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { Evidence } from '../src/model/evidence.ts'
import type { Fact } from '../src/model/fact.ts'
import type { Finding } from '../src/model/finding.ts'
import type { IsoDate, Judgement } from '../src/model/judgement.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { packIn, sourceOf, testVocabulary } from './support/given.ts'

/** `fixtures/languages/expected.yaml`: what is found in the one card, in whatever language it is written. */
interface Expected {
  /** Topic → its states, as headings, labels and cells answer it; running text is worded too freely to be compared. */
  readonly topics: Readonly<Record<string, string>>
  /** Outcome → rules of the pack. */
  readonly outcomes: Readonly<Record<Judgement['outcome'], readonly string[]>>
}

const folder = 'fixtures/languages'
// Written by hand beside the cards; the interface above says what it holds.
const expected = parse(readFileSync(`${folder}/expected.yaml`, 'utf8')) as Expected
const formats = documentFormats(testVocabulary())
const { rules } = packIn('standards/waco/2026.07')
const cards = readdirSync(folder).filter(file => /^card\..+\.md$/.test(file))

/** What is read from a file of the folder, and what every rule says of it. */
const judge = (file: string): { readonly evidence: Evidence; readonly findings: readonly Finding[] } => {
  const source = sourceOf(`${folder}/${file}`)
  const draft = draftOf(source)
  const found = recognise(draft, formats)
  if (found?.as !== 'documents') throw new TypeError(`${file} is not taken for a document`)
  const [document] = documentsIn(source, found)
  if (document === undefined) throw new TypeError(`${file} has no document`)
  const evidence = found.format.read(draft, document)
  // A day after the last one in the card: the cast is of a date that we wrote.
  const circumstances = { asOf: '2026-07-01' as IsoDate, declared: nothingDeclared }
  return { evidence, findings: evaluate({ evidence, cite: citing(source, draft.lines) }, rules, circumstances) }
}

const outcomesOf = (findings: readonly Finding[]): Readonly<Record<string, string>> =>
  Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]))

it('has the card in at least eight languages', () => expect(cards.length).toBeGreaterThanOrEqual(8))

describe.each(cards)('%s', file => {
  const { evidence, findings } = judge(file)

  it('answers the same topics', () => {
    expect(statesByTopic(evidence.facts.filter(({ sure, by }) => sure !== 'heuristic' && by !== 'metadata'))).toEqual(
      expected.topics,
    )
  })

  it('has the same findings', () => {
    expect(outcomesOf(findings)).toEqual(
      Object.fromEntries(Object.entries(expected.outcomes).flatMap(([outcome, ids]) => ids.map(id => [id, outcome]))),
    )
  })
})

/** Cards in languages without a lexicon: only what their metadata and addresses say can be judged. */
describe.each(readdirSync(folder).filter(file => file.startsWith('unknown.')))('%s', file => {
  const { evidence, findings } = judge(file)

  it('passes or fails by nothing but its metadata and its addresses', () => {
    const judged = findings.filter(({ outcome }) => outcome !== 'not-judged')
    expect(judged.filter(({ outcome }) => outcome === 'pass').map(({ rule }) => rule)).toEqual(
      judged.map(({ rule }) => rule),
    )
    expect(judged.map(({ rule }) => rule).filter(rule => !byMetadata.includes(rule))).toEqual([])
  })

  it('says why, and in which language it is', () => {
    const causes = findings.flatMap(finding => (finding.outcome === 'not-judged' ? [finding.problem] : []))
    expect([...new Set(causes.map(({ code }) => code))]).toEqual(['document/language'])
    expect(causes[0]?.what).toContain(names[file])
  })

  it('takes no words for an answer', () => {
    const taken = evidence.facts.filter(({ by, state, value }) => by === 'heading' && state === 'answered' && !value)
    expect(taken.map(({ topic, text }) => [topic, text])).toEqual([])
  })
})

const byMetadata = ['WACO-IDA-02', 'WACO-INC-01', 'WACO-INC-02', 'WACO-INT-03', 'WACO-OPN-01']
const names: Readonly<Record<string, string>> = {
  'unknown.pl.md': 'Polish',
  'unknown.el.md': 'Modern Greek',
  'unknown.he.md': 'Hebrew',
  'unknown.bn.md': 'Bengali',
}

describe('a text in two languages', () => {
  it('is judged where its headings are known, and its answers are not where they are not', () => {
    const { evidence, findings } = judge('mixed.pl.md')
    expect(evidence.unread).toBeUndefined()
    expect(outcomesOf(findings)).toMatchObject({
      // Its heading is English, its answer Polish.
      'WACO-SAF-09': 'not-judged',
      // No heading of it is there.
      'WACO-SAF-03': 'fail',
      // Answered in English.
      'WACO-SAF-06': 'pass',
    })
  })

  it('is told by its prose, not by the language that its metadata name', () => {
    const { evidence } = judge('english.pl.md')
    expect(evidence.unread).toBeUndefined()
    expect(evidence.facts.filter(({ state }) => state === 'unreadable')).toEqual([])
  })
})

describe('a misspelt heading', () => {
  const { findings } = judge('english.pl.md')

  it('is a hint where its topic is missing, and never an answer', () => {
    const finding = findings.find(({ rule }) => rule === 'WACO-SAF-09')
    expect(finding?.outcome === 'fail' && finding.gaps[0].saw).toMatchObject({
      is: 'missing',
      near: { name: 'Limtations', line: 15 },
    })
  })
})

const statesByTopic = (facts: readonly Fact[]): Expected['topics'] => {
  const states = new Map<string, ReadonlySet<string>>()
  for (const { topic, state } of facts) states.set(topic, new Set([...(states.get(topic) ?? []), state]))
  return Object.fromEntries([...states].map(([topic, all]) => [topic, [...all].toSorted().join(' ')]))
}
