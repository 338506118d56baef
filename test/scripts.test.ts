import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { documentFormats } from '../src/formats/document-formats.ts'
import { type Information, shownKinds } from '../src/model/fact.ts'
import { phrases } from '../src/reading/phrases/phrases.ts'
import { normaliseName, normaliseText } from '../src/reading/text/normalise.ts'
import { readDates } from '../src/reading/values/dates.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom, testVocabulary } from './support/given.ts'

/** `fixtures/reading/scripts.yaml`: what is read alike in whatever script it is written. */
interface Table {
  readonly names: readonly (readonly [string, string])[]
  readonly phrases: readonly { readonly text: string; readonly phrase: string }[]
  readonly dates: readonly { readonly text: string; readonly is: readonly string[] }[]
  readonly answers: readonly {
    readonly text: string
    readonly topic: string
    readonly state: string
    readonly shows?: readonly Information[]
    readonly hides?: readonly Information[]
  }[]
}

// Written by hand; the interface above says what the table holds.
const table = parse(readFileSync('fixtures/reading/scripts.yaml', 'utf8')) as Table
const vocabulary = testVocabulary()
const format = documentFormats(vocabulary).find(({ id }) => String(id) === 'hf-model-card')

describe('scripts', () => {
  it.each(table.names)('%s is named like %s', (one, other) => expect(normaliseName(one)).toBe(normaliseName(other)))

  it.each(table.phrases)('$phrase is in $text', ({ text, phrase }) =>
    expect(phrases([[phrase, 'found']]).in(normaliseText(text))).toEqual(['found']),
  )

  it.each(table.dates)('$text', ({ text, is }) =>
    expect(readDates(text, vocabulary.dates).map(({ iso }) => iso)).toEqual(is),
  )

  it.each(table.answers)('$text', ({ text, topic, state, shows = [], hides = [] }) => {
    const source = sourceFrom('README.md', `# Nyota\n\n${text}\n`)
    const about = { path: 'README.md', kind: 'model-card' as const, sha256: '', bytes: 0, because: '' }
    const facts = format?.read(draftOf(source), { ...about, format: format.id }).facts ?? []
    const fact = facts.find(each => each.topic === topic && each.by === 'heading')
    expect(fact?.state).toBe(state)
    expect(fact && shownKinds(fact.shows)).toEqual(expect.arrayContaining([...shows]))
    expect(hides.filter(kind => fact?.shows.includes(kind))).toEqual([])
  })
})
