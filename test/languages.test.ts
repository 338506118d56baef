import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { recognise } from '../src/engine/recognise.ts'
import { documentFormats } from '../src/formats/document-formats.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { Fact } from '../src/model/fact.ts'
import type { IsoDate, Judgement } from '../src/model/judgement.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { packIn, sourceOf, testVocabulary } from './support.ts'

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

describe.each(cards)('%s', file => {
  const source = sourceOf(`${folder}/${file}`)
  const draft = draftOf(source)
  const found = recognise(draft, formats)
  if (found?.as !== 'document') throw new TypeError(`${file} is not taken for a document`)
  const { path, sha256, bytes } = source
  const document = { path, kind: found.kind, format: found.format.id, sha256, bytes, because: found.because }
  const evidence = found.format.read(draft, document)

  it('answers the same topics', () => {
    expect(statesByTopic(evidence.facts.filter(({ sure, by }) => sure !== 'heuristic' && by !== 'metadata'))).toEqual(
      expected.topics,
    )
  })

  it('has the same findings', () => {
    // A day after the last one in the card: the cast is of a date that we wrote.
    const circumstances = { asOf: '2026-07-01' as IsoDate, declared: nothingDeclared }
    const findings = evaluate({ evidence, cite: citing(source, draft.lines) }, rules, circumstances)
    expect(Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]))).toEqual(
      Object.fromEntries(Object.entries(expected.outcomes).flatMap(([outcome, ids]) => ids.map(id => [id, outcome]))),
    )
  })
})

const statesByTopic = (facts: readonly Fact[]): Expected['topics'] => {
  const states = new Map<string, ReadonlySet<string>>()
  for (const { topic, state } of facts) states.set(topic, new Set([...(states.get(topic) ?? []), state]))
  return Object.fromEntries([...states].map(([topic, all]) => [topic, [...all].toSorted().join(' ')]))
}
