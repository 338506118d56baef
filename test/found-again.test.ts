import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyed } from '../src/engine/subjects/keyed.ts'
import { folderOf, nearest } from '../src/engine/subjects/nearest.ts'
import { tried } from './support/property-runs.ts'

// What is found with little noted is what somebody finds who looks at everything. Words come from a few, so that things share them.

/** Each with another that has the same number. */
const words = ['costarring', 'liquid', 'declinate', 'macallums', 'altarage', 'zinke', 'Lumen', 'زنبق', '', '0']

describe('by keys', () => {
  test('finds all that have a key, and nothing else', () => {
    const keys = fc.array(fc.constantFrom(...words), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 12 }), lists => {
        const things = lists.map(list => new Set(list))
        const found = keyed(things, thing => thing)
        for (const word of words) expect(found(word)).toEqual(things.filter(thing => thing.has(word)))
      }),
      tried(300),
    )
  })

  test('tells names apart that have the same number', () => {
    const found = keyed(['costarring', 'declinate'], name => new Set([name]))
    expect([found('liquid'), found('costarring'), found('macallums')]).toEqual([[], ['costarring'], []])
  })
})

describe('by place', () => {
  const folders = fc.array(fc.constantFrom('a', 'b', 'a.b', 'a-', '..', 'é'), { maxLength: 3 })
  const path = folders.map(steps => [...steps, 'README.md'].join('/'))
  const things = fc.array(fc.uniqueArray(path, { minLength: 1, maxLength: 3 }), { maxLength: 8 })

  test('finds the only one in the smallest folder around that holds any', () => {
    fc.assert(
      fc.property(things, path, (given, from) => {
        expect(nearest(given, paths => paths)(from)).toBe(lookingAtAll(given, folderOf(from)))
      }),
      tried(500),
    )
  })

  const lookingAtAll = (given: readonly string[][], folder: string): string[] | undefined => {
    const below = given.filter(paths => paths.some(each => folder === '' || each.startsWith(`${folder}/`)))
    if (below.length > 0) return below.length === 1 ? below[0] : undefined
    return folder === '' ? undefined : lookingAtAll(given, folderOf(folder))
  }
})
