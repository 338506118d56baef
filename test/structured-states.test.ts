import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sourceOf } from '../src/shell/read.ts'
import { readDocument } from './document-reading.ts'
import { read } from './project.ts'

interface Format {
  readonly path: string
  /** With `{value}` where the value stands. */
  readonly text: string
  readonly topic: string
}

const { formats, rows } = parse(read('fixtures/structured-states.yaml')) as {
  readonly formats: Readonly<Record<string, Format>>
  /** By format and state, values. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

const statesOf = ({ path, text, topic }: Format, value: string): readonly string[] => {
  const source = sourceOf(path, Buffer.from(text.replace('{value}', () => JSON.stringify(value))))
  const met = 'code' in source ? undefined : readDocument(source)
  if (met?.as !== 'document') throw new Error(`${path} was not read as a document`)
  return [...new Set(met.evidence.facts.filter(fact => fact.topic === topic).map(({ state }) => state))]
}

describe.each(Object.entries(rows))('at the key for %s', (name, byState) => {
  const cases = Object.entries(byState).flatMap(([state, values]) => values.map(value => ({ value, state })))
  test.each(cases)('"$value" is $state', ({ value, state }) => {
    const format = formats[name]
    expect(format && statesOf(format, value)).toEqual([state])
  })
})
