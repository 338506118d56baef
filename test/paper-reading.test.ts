import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { documentFormats } from '../src/formats/document-formats.ts'
import type { State } from '../src/model/fact.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom, testVocabulary } from './support/given.ts'

/** A row of `fixtures/reading/paper.yaml`: a text on limitations, and what is made of it. */
interface Row {
  readonly name: string
  readonly heading?: string
  readonly text: string
  readonly state: State | 'missing'
  /** What is wrong with the outcome, where we know it. */
  readonly known?: string
  /** The reason's name, where it has one. */
  readonly reason?: string
  /** Whether it shows a list. */
  readonly list?: boolean
}

// Written by hand; the interface above says what a row holds.
const rows = parse(readFileSync('fixtures/reading/paper.yaml', 'utf8')) as readonly Row[]
const format = documentFormats(testVocabulary()).find(({ id }) => String(id) === 'plain-markdown')

test.each(rows.map(row => ({ ...row })))('$name', ({ heading = 'Limitations', text, state, reason, list }) => {
  const source = sourceFrom('MODEL_CARD.md', `# Nyota\n\n## ${heading}\n\n${text}\n`)
  if (format === undefined) throw new TypeError('the format of plain Markdown is gone')
  const { facts } = format.read(draftOf(source), {
    path: source.path,
    kind: 'model-card',
    format: format.id,
    sha256: '',
    bytes: 0,
    because: '',
  })
  const fact = facts.find(({ topic, by }) => String(topic) === 'limitations' && by === 'heading')
  expect(fact?.state ?? 'missing').toBe(state)
  if (list !== undefined) expect(fact?.shows.includes('list')).toBe(list)
  if (reason !== undefined) expect(fact?.reason).toMatch(new RegExp(`^${reason}(:|$)`))
})
