import { type Measure, measures } from '../../model/measure.ts'
import { once } from '../../model/once.ts'
import type { Quantity } from '../../model/value.ts'
import { matchesIn } from '../text/matches-in.ts'
import { oneOf } from '../text/one-of.ts'
import { readNumber } from './numbers.ts'

/** Units of all languages, ready to be looked for behind numbers. */
export interface UnitNames {
  /** What finds the quantities of a text; nothing where it has none. */
  readonly patternFor: (text: string) => RegExp | undefined
  readonly measureOf: ReadonlyMap<string, Measure>
  /** Signs and words that multiply the number before them. */
  readonly multiples: ReadonlyMap<string, number>
}

/** `words` are [word, factor]. */
export const unitNames = (
  unitsOf: (measure: Measure) => readonly string[],
  words: readonly (readonly [string, string])[],
): UnitNames => {
  const multiples = new Map([...words.map(([word, factor]) => [word, Number(factor)] as const), ...signs])
  const measureOf = new Map<string, Measure>()
  for (const measure of measures)
    for (const unit of unitsOf(measure)) if (!multiples.has(unit) && !measureOf.has(unit)) measureOf.set(unit, measure)
  return { patternFor: patternFor(measureOf, words), measureOf, multiples }
}

type Words = readonly (readonly [string, string])[]

/**
 * To make one pattern of all units takes longer than to read most documents: for the first texts it is made of those alone that
 * stand in the text, in the same order, which comes to the same.
 */
const patternFor = (measureOf: ReadonlyMap<string, unknown>, words: Words): UnitNames['patternFor'] => {
  const whole = once(() => patternOf([...measureOf.keys()], words))
  const mayStand = once(() =>
    mayStandBehindNumber([...measureOf.keys(), ...signs.keys(), ...words.map(([word]) => word)]),
  )
  let asked = 0
  return text => {
    if (!mayStand()(text)) return undefined
    if (asked >= few) return whole()
    asked += 1
    const isIn = (word: string): boolean => text.includes(word)
    return patternOf(
      [...measureOf.keys()].filter(isIn),
      words.filter(([word]) => isIn(word)),
    )
  }
}

const few = 100

/** Does any of the words stand behind a digit, with one mark between them at most? None of them begins with a digit. */
const mayStandBehindNumber = (all: readonly string[]): ((text: string) => boolean) => {
  const byFirst = new Map<string, string[]>()
  for (const word of all) {
    const first = word.charAt(0)
    const same = byFirst.get(first)
    if (same === undefined) byFirst.set(first, [word])
    else same.push(word)
  }
  const standsAt = (text: string, at: number): boolean =>
    byFirst.get(text.charAt(at))?.some(word => text.startsWith(word, at)) === true
  return text => {
    for (let at = 0; at < text.length; at += 1)
      if (isDigit(text, at) && !isDigit(text, at + 1) && (standsAt(text, at + 1) || standsAt(text, at + 2))) return true
    return false
  }
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

const patternOf = (units: readonly string[], words: Words): RegExp => {
  const unit = `(?:${oneOf(units)})(?![\\p{Script=Latin}\\d])`
  const sign = `(?<sign>${oneOf(signs.keys())})(?:[\\s-](?<signed>${unit})|(?![\\p{Script=Latin}\\d]))`
  const word = `(?<word>${oneOf(words.map(([word]) => word))})(?![\\p{Script=Latin}\\d])(?:[\\s-]?(?<worded>${unit}))?`
  const behind = `[\\s-]?(?<unit>${unit})|\\s?${sign}|[\\s-]?${word}`
  // No unit begins with a digit: where more of them follow, none of the hundreds has to be tried.
  return new RegExp(`(?<![\\w.,])(?<number>\\d{1,15}(?:[.,]\\d{1,15}){0,6})(?!\\d)(?:${behind})`, 'gu')
}

/** Numbers with their units. A number alone is none: nobody knows what it counts. */
export const readQuantities = (text: string, { patternFor, measureOf, multiples }: UnitNames): readonly Quantity[] => {
  const pattern = /\d/.test(text) ? patternFor(text) : undefined
  return (pattern === undefined ? [] : matchesIn(text, pattern)).flatMap(
    ({ 0: raw, groups = {} }): readonly Quantity[] => {
      const { number = '', sign, word } = groups
      const unit = groups.unit ?? groups.signed ?? groups.worded
      const written = readNumber(number)
      if (written === undefined) return []
      const value = precise(written * (multiples.get(sign ?? word ?? '') ?? 1))
      const measure = measureOf.get(unit ?? '') ?? 'size'
      const factor = inBase(measure, unit ?? '')
      return [
        {
          raw: raw.trim(),
          value,
          ...(unit === undefined ? {} : { unit }),
          measure,
          ...(factor === undefined ? {} : { amount: precise(value * factor) }),
        },
      ]
    },
  )
}

/** What a format says in a unit of its own, such as grams: a bare number, which is also that of another unit when one stands behind it. */
export const quantityIn = (text: string, unit: string, measure: Measure, names: UnitNames): readonly Quantity[] => {
  const value = /^[-+]?[\d.,]+(?:e[-+]?\d+)?$/i.test(text.trim()) ? readNumber(text.trim()) : undefined
  if (value === undefined) return readQuantities(text, names).filter(quantity => quantity.measure === measure)
  const factor = inBase(measure, unit)
  return [
    { raw: text.trim(), value, unit, measure, ...(factor === undefined ? {} : { amount: precise(value * factor) }) },
  ]
}

const signs: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  ['T', 1e12],
])

/** How many of the base unit (Wh, g, h) one unit is; only signs of the SI, which need no language, can be told. */
const inBase = (measure: Measure, unit: string): number | undefined => {
  const sign = measure === 'emissions' ? unit.split(/\s|CO/)[0] : unit
  return bases[measure]?.get(sign ?? '')
}

const bases: Readonly<Partial<Record<Measure, ReadonlyMap<string, number>>>> = {
  energy: new Map([
    ['Wh', 1],
    ['kWh', 1e3],
    ['MWh', 1e6],
    ['GWh', 1e9],
    ['TWh', 1e12],
    ['J', 1 / 3600],
    ['kJ', 1 / 3.6],
    ['MJ', 1e3 / 3.6],
    ['GJ', 1e6 / 3.6],
  ]),
  emissions: new Map([
    ['g', 1],
    ['kg', 1e3],
    ['t', 1e6],
  ]),
  duration: new Map([
    ['s', 1 / 3600],
    ['min', 1 / 60],
    ['h', 1],
    ['d', 24],
  ]),
}

/** Without what binary fractions add. */
const precise = (value: number): number => Number(value.toPrecision(12))
