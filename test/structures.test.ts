import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sourceOf } from '../src/shell/read.ts'
import { type DocumentReading, factPlace, readDocument } from './support/document-reading.ts'
import { read } from './support/project.ts'

interface Said {
  readonly body: string
  readonly says: Readonly<Record<string, readonly string[]>>
}

interface Recognised {
  readonly path: string
  readonly text: string
  /** A kind of document, `look-alike` or `none`. */
  readonly kind: string
}

interface Structures {
  readonly said: Readonly<Record<string, readonly Said[]>>
  readonly kinds: readonly Recognised[]
}

// Written by hand; the interfaces say what a row holds.
const { said, kinds } = parse(read('fixtures/structures.yaml')) as Structures

const reading = (path: string, text: string): DocumentReading => {
  const source = sourceOf(path, Buffer.from(text))
  if ('code' in source) throw new Error(source.code)
  return readDocument(source)
}

describe.each(Object.entries(said))('%s', (_, rows) => {
  test.each(rows)('$body', ({ body, says }) => {
    const found = reading('MODEL_CARD.md', `# Ndege\n\n${body}\n`)
    if (found.as !== 'document') throw new Error('a model card was not read as one')
    const { draft, evidence } = found
    const of = (topic: string): readonly string[] =>
      evidence.facts.filter(fact => fact.topic === topic).map(fact => `${factPlace(fact, draft)} ${fact.text}`.trim())
    expect(Object.fromEntries(Object.keys(says).map(topic => [topic, of(topic)]))).toEqual(says)
  })
})

test.each(kinds)('$path: $kind, $text', ({ path, text, kind }) => {
  const found = reading(path, text)
  const is = found.as === 'document' ? found.evidence.document.kind : found.as === 'nothing' ? 'none' : found.as
  expect(is).toBe(kind)
})
