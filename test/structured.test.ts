import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sourceOf } from '../src/shell/read.ts'
import { readDocument } from './support/document-reading.ts'
import { read, root } from './support/project.ts'

interface Group {
  readonly shows: string
  readonly path: string
  /** A document, with HERE where a value stands. */
  readonly frame: string
  readonly topic: string
  /** The values are texts, and the frame wants them in quotes. */
  readonly quoted?: true
  /** Values that leave the topic without an answer, in whatever state. */
  readonly blank?: readonly string[]
  readonly answered?: readonly string[]
  /** By state, values of which each is in that one and in no other. */
  readonly states?: Readonly<Record<string, readonly string[]>>
}

const statesOf = ({ path, frame, topic, quoted }: Group, value: string): readonly string[] => {
  const source = sourceOf(path, Buffer.from(frame.replace('HERE', () => (quoted ? JSON.stringify(value) : value))))
  const met = 'code' in source ? undefined : readDocument(source)
  if (met?.as !== 'document') throw new Error(`${path} was not read as a document`)
  return [...new Set(met.evidence.facts.filter(fact => fact.topic === topic).map(({ state }) => state))]
}

// Written by hand; the interface says what a group holds.
const groups = readdirSync(join(root, 'fixtures/structured')).flatMap(
  name => parse(read(`fixtures/structured/${name}`)) as readonly Group[],
)

describe.each(groups)('$shows', group => {
  const { blank = [], answered = [], states = {} } = group
  test.each(blank)('nothing is said: %s', value => {
    expect(statesOf(group, value)).not.toContain('answered')
  })
  test.each(answered)('something is said: %s', value => {
    expect(statesOf(group, value)).toContain('answered')
  })
  const cases = Object.entries(states).flatMap(([state, values]) => values.map(value => ({ value, state })))
  test.each(cases)('"$value" is $state', ({ value, state }) => {
    expect(statesOf(group, value)).toEqual([state])
  })
})
