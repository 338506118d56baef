import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { canonicalJson } from '../src/model/canonical-json.ts'
import { jsonDifference } from '../src/model/json-difference.ts'
import { read } from './support/project.ts'
import { tried } from './support/property-runs.ts'

interface Row {
  readonly name: string
  readonly json: string
  /** The canonical text as JSON writes it; `shows` where it is easier to read with the characters themselves. */
  readonly canonical?: string
  readonly shows?: string
}

// Written for this test; a mistake in it fails the test.
const rows = parse(read('fixtures/evidence/canonical-json.yaml')) as readonly Row[]

describe('canonical JSON (RFC 8785)', () => {
  test.each(rows)('$name', ({ json, canonical, shows }) => {
    expect(canonicalJson(JSON.parse(json))).toBe(canonical ?? shows)
  })

  test('says the same data, in one way', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const data: unknown = JSON.parse(JSON.stringify(value))
        const text = canonicalJson(data)
        if (text === undefined) return
        expect(jsonDifference(JSON.parse(text), data)).toBeUndefined()
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(canonicalJson(reversed(data))).toBe(text)
      }),
      tried(100),
    )
  })

  test('has no form for what is deeper than anything we write', () => {
    expect(canonicalJson(JSON.parse('['.repeat(5000) + ']'.repeat(5000)))).toBeUndefined()
  })
})

/** The same data with the members of each object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  )
}

describe('the first difference', () => {
  test.each([
    ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, undefined],
    ['a value', { a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, { pointer: '/a/1/b', one: 2, other: 3 }],
    ['a member that is gone', { a: 1, z: 1 }, { z: 1 }, { pointer: '/a', one: 1 }],
    ['an item more', [1], [1, 2], { pointer: '/1', other: 2 }],
    ['a name that has to be escaped', { 'a/b~': 1 }, { 'a/b~': 2 }, { pointer: '/a~1b~0', one: 1, other: 2 }],
    ['a list in place of an object', { a: [] }, { a: {} }, { pointer: '/a', one: [], other: {} }],
    ['a name that objects have anyhow', JSON.parse('{"__proto__":1}'), {}, { pointer: '/__proto__', one: 1 }],
  ])('%s', (_, one, other, difference) => expect(jsonDifference(one, other)).toEqual(difference))
})
