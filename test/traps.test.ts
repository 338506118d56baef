import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { expectCase } from './support/format-cases.ts'
import { outlineOf, saysSomething, type TrapCase, wantedOf } from './support/trap-cases.ts'

const folder = 'fixtures/traps'
const ids = Array.from({ length: 39 }, (_, index) => `H${String(index + 1).padStart(2, '0')}`)

/** A face of a trap that is a case of a format already: its folder under `fixtures/formats/`. */
interface SharedCase {
  readonly case: string
}

test('every trap has its cases', () => {
  expect(readdirSync(folder).toSorted()).toEqual(ids.map(id => `${id}.yaml`))
})

describe.each(ids)('%s', id => {
  // Written by hand; the two interfaces say what a row holds.
  const rows = parse(readFileSync(`${folder}/${id}.yaml`, 'utf8')) as readonly (TrapCase | SharedCase)[]
  const shared = rows.flatMap(row => ('case' in row ? [row.case] : []))
  if (shared.length > 0) test.each(shared)('as in %s', expectCase)
  test.each(rows.flatMap(row => ('case' in row ? [] : [{ ...row }])))('$shows', row => {
    expect(saysSomething(row)).toBe(true)
    expect(outlineOf(row)).toEqual(wantedOf(row))
  })
})
