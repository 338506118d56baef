import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { outlineOf, saysSomething, type TrapCase, wantedOf } from './trap-cases.ts'

const folder = 'fixtures/traps'
const ids = Array.from({ length: 39 }, (_, index) => `H${String(index + 1).padStart(2, '0')}`)

test('every trap has its cases', () => {
  expect(readdirSync(folder).toSorted()).toEqual(ids.map(id => `${id}.yaml`))
})

describe.each(ids)('%s', id => {
  // Written by hand; the interface above says what a row holds.
  const cases = parse(readFileSync(`${folder}/${id}.yaml`, 'utf8')) as readonly TrapCase[]
  test.each(cases.map(row => ({ ...row })))('$shows', row => {
    expect(saysSomething(row)).toBe(true)
    expect(outlineOf(row)).toEqual(wantedOf(row))
  })
})
