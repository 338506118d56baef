import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { documentFormats } from '../src/formats/document-formats.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { testVocabulary } from './support/given.ts'

interface Row {
  readonly name: string
  readonly metadata?: string
  readonly text?: string
  readonly claims: boolean
}

// The table is written for this runner; a mistake in it fails the test.
const rows = parse(readFileSync('fixtures/reading/claims.yaml', 'utf8')) as readonly Row[]
const format = documentFormats(testVocabulary()).find(({ id }) => id === 'hf-model-card')

test.each(rows)('$name: $claims', ({ metadata = 'license: mit', text = '', claims }) => {
  const source = { path: 'a.md', text: `---\n${metadata}\n---\n\n# Model card\n\n${text}\n`, sha256: '', bytes: 0 }
  const document = { path: 'a.md', kind: 'model-card' as const, sha256: '', bytes: 0, because: 'a test' }
  const facts = format?.read(draftOf(source), { ...document, format: format.id }).facts ?? []
  expect(facts.some(({ topic, state }) => topic === 'waco-claim' && state === 'answered')).toBe(claims)
})
