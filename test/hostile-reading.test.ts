import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { documentFormats } from '../src/formats/document-formats.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom, testVocabulary } from './support/given.ts'

interface Row {
  readonly name: string
  readonly unit: string
  readonly times: number
}

// Written by hand; the interface above says what a row holds.
const rows = parse(readFileSync('fixtures/reading/hostile.yaml', 'utf8')) as readonly Row[]
const format = documentFormats(testVocabulary()).find(({ id }) => String(id) === 'hf-model-card')

describe.each(rows)('$name', ({ unit, times }) => {
  const text = unit.repeat(times)
  it.each([
    ['a paragraph', `## Limitations\n\n${text}\n`],
    ['a line before the last words of a paragraph', `## Limitations\n\n${text}\nand so on:\n`],
    ['a heading', `## ${text}\n\nWords.\n`],
    ['the value of a label', `**Developed by:** ${text}\n`],
  ])('as %s is read to its end', (_, body) => {
    const source = sourceFrom('README.md', `# Nyota\n\n${body}`)
    const document = {
      path: 'README.md',
      kind: 'model-card' as const,
      format: 'hf-model-card',
      sha256: '',
      bytes: 0,
      because: '',
    }
    const evidence = format?.read(draftOf(source), { ...document, format: format.id })
    expect(evidence?.facts.length).toBeGreaterThan(0)
  })
})

test('a description that is too long to be read is told, and what may stand in it is not called missing', {
  timeout: 60_000,
}, () => {
  const text = JSON.stringify({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: 'Nyota',
    license: 'https://spdx.org/licenses/MIT',
    description: 'a'.repeat(1_000_001),
  })
  const source = sourceFrom('dataset.jsonld', text)
  const draft = draftOf(source)
  const known = documentFormats(testVocabulary()).find(({ id }) => String(id) === 'schema-org-dataset')
  const evidence = known?.read(draft, {
    path: source.path,
    kind: 'data-sheet',
    format: known.id,
    sha256: '',
    bytes: 0,
    because: '',
  })
  expect(evidence?.problems.map(({ code }) => code)).toEqual(['document/text-too-long'])
  expect(evidence?.unread?.code).toBe('document/text-too-long')
})
