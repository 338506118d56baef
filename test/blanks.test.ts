import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sourceOf } from '../src/shell/read.ts'
import { readDocument } from './support/document-reading.ts'
import { read } from './support/project.ts'

/** By language and state, whole answers. */
const table = parse(read('fixtures/blanks.yaml')) as Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>

const stateOf = (answer: string): readonly string[] => {
  const text = `ai-disclosure: 1\nsystem:\n  name: Kasuku\nlimitations: ${JSON.stringify(answer)}\n`
  const source = sourceOf('ai-disclosure.yaml', Buffer.from(text))
  const met = 'code' in source ? undefined : readDocument(source)
  if (met?.as !== 'document') throw new Error('a disclosure was not read as one')
  return met.evidence.facts.filter(({ topic }) => topic === 'limitations').map(({ state }) => state)
}

describe.each(Object.entries(table))('written for an answer: %s', (_, answers) => {
  const rows = Object.entries(answers).flatMap(([state, texts]) => texts.map(text => ({ text, state })))
  test.each(rows)('"$text" is $state', ({ text, state }) => {
    expect(stateOf(text)).toEqual([state])
  })
})
