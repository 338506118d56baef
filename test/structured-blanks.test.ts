import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sourceOf } from '../src/shell/read.ts'
import { readDocument } from './document-reading.ts'
import { read } from './project.ts'

interface Group {
  readonly shows: string
  readonly path: string
  /** A document, with a mark where a value stands. */
  readonly frame: string
  readonly topic: string
  readonly blank: readonly string[]
  readonly answered: readonly string[]
}

// Written by hand; the interface says what a group holds.
const groups = parse(read('fixtures/structured-blanks.yaml')) as readonly Group[]

const isAnswered = ({ path, frame, topic }: Group, value: string): boolean => {
  const source = sourceOf(path, Buffer.from(frame.replace('HERE', () => value)))
  const met = 'code' in source ? undefined : readDocument(source)
  if (met?.as !== 'document') throw new Error(`${path} was not read as a document`)
  return met.evidence.facts.some(fact => fact.topic === topic && fact.state === 'answered')
}

describe.each(groups)('$shows', group => {
  test.each(group.blank)('nothing is said: %s', value => {
    expect(isAnswered(group, value)).toBe(false)
  })
  test.each(group.answered)('something is said: %s', value => {
    expect(isAnswered(group, value)).toBe(true)
  })
})
