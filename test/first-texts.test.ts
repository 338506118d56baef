import { describe, expect, it } from 'vitest'
import type { measures } from '../src/model/measure.ts'
import { quantities } from '../src/reading/values/quantities.ts'
import { readQuantities, unitNames } from '../src/reading/values/units.ts'
import { testVocabulary } from './support/given.ts'

const { units } = testVocabulary()
const names = [...units.measureOf.keys()]
const unitsOf = (measure: (typeof measures)[number]): readonly string[] =>
  names.filter(name => units.measureOf.get(name) === measure)
const multiples = [...units.multiples].flatMap(([word, factor]) =>
  word.length > 1 ? [[word, String(factor)] as const] : [],
)

/** Patterns are made of what stands in a text for the first hundred texts, and of all words for those behind them. */
const asked = <T>(fresh: () => (text: string) => T, before: string, texts: readonly string[]): (readonly T[])[] => {
  const late = fresh()
  for (let count = 0; count < 100; count += 1) late(before)
  let [early, used] = [fresh(), 0]
  const first = texts.map(text => {
    if (used === 90) [early, used] = [fresh(), 0]
    used += 1
    return early(text)
  })
  return [first, texts.map(late)]
}

describe('the first texts are asked what later ones are', () => {
  it('for quantities', () => {
    // One in three, of all lengths and scripts.
    const texts = names
      .filter((_, at) => at % 3 === 0)
      .flatMap((name, at) => [
        `in all 12 ${name}, then 3.5${name} and 1,200-${name}`,
        `4 ${multiples[at % multiples.length]?.[0] ?? ''} ${name}; 3 M ${name}, 7k-${name}`,
        `the ${name} of 2024 ${name}x 5 and ${name}`,
      ])
    const fresh = () => {
      const own = unitNames(unitsOf, multiples)
      return (text: string) => readQuantities(text, own)
    }
    const [first, later] = asked(fresh, 'v2', texts)
    expect(first?.filter(found => found.length > 0).length).toBeGreaterThan(700)
    expect(first).toEqual(later)
  })

  it('for lengths of time in words', () => {
    const words = ['five', 'two', 'fünf', '三', 'سبعة']
    const texts = unitsOf('duration').flatMap(unit => [
      ...words.map(word => `within ${word} ${unit} of it`),
      `Five-${unit}`,
      `fives ${unit}`,
      `三${unit}以内`,
      `an ${unit}`,
    ])
    const fresh = () => quantities(unitsOf, [], () => words).timeInWords
    const [first, later] = asked(fresh, 'v2', texts)
    expect(new Set(first)).toEqual(new Set([true, false]))
    expect(first).toEqual(later)
  })

  it('as no unit begins with a digit', () => expect(names.filter(name => /^\d/.test(name))).toEqual([]))
})
