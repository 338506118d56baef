import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readDocument } from './support/document-reading.ts'
import { sourceFrom } from './support/given.ts'

/** A row of `fixtures/reading/values.yaml`. */
interface Row {
  readonly name: string
  readonly topic: string
  readonly metadata?: string
  readonly text?: string
  /** The values of all facts on the topic: `none` for one without. */
  readonly value: readonly unknown[]
}

// Written by hand; the interface above says what a row holds.
const rows = parse(readFileSync('fixtures/reading/values.yaml', 'utf8')) as readonly Row[]

test.each(rows.map(row => ({ ...row })))('$name', ({ topic, metadata, text = '', value }) => {
  const head = metadata === undefined ? 'pipeline_tag: translation' : `pipeline_tag: translation\n${metadata}`
  const read = readDocument(sourceFrom('README.md', `---\n${head}\n---\n\n# Nyota\n\n${text}\n`))
  if (read.as !== 'document') throw new TypeError('a row holds no card')
  const found = read.evidence.facts.filter(fact => fact.topic === topic).map(fact => fact.value ?? 'none')
  expect(found).toEqual(value)
})
