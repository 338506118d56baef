import { type Measure, measures } from '../../model/measure.ts'
import { once } from '../../model/once.ts'
import { matchesIn } from '../text/matches-in.ts'
import { oneOf } from '../text/one-of.ts'

/** Which quantities a text shows. */
export interface Shown {
  /** A number with a unit of whatever dimension, a share such as "3 of 400", an amount of money. */
  readonly any: boolean
  readonly measures: ReadonlySet<Measure>
}

/** Quantities as all languages write them, ready to be looked for. */
export interface Quantities {
  readonly units: UnitTable
  readonly before: () => UnitsBefore
  /** A length of time written out, "five working days": the short ones are; other quantities are not. */
  readonly timeInWords: (text: string) => boolean
}

/** `others` are units that show a quantity and no dimension. */
export const quantities = (
  unitsOf: (measure: Measure) => readonly string[],
  others: readonly string[],
  numberWords: () => readonly string[],
): Quantities => {
  const units = once(() => unitTable(unitsOf, others))
  const before = once(() => unitsBefore(unitsOf, others))
  return {
    get units() {
      return units()
    },
    before,
    timeInWords: timeInWords(
      once(() => numberWords().flatMap(inEitherCase)),
      once(() => unitsOf('duration')),
    ),
  }
}

/** Quantities written with digits. */
export const quantitiesShown = (text: string, { units, before }: Quantities): Shown => {
  const found = new Set<Measure | undefined>()
  for (const { index, 0: digits } of matchesIn(text, number))
    if (begins(digits)) lookBehind(text, index, digits, units, found)
  if (/[\s%]\d/.test(text) && before().all.test(text))
    for (const { measure, pattern } of before().each()) if (pattern.test(text)) found.add(measure)
  if (isoDuration.test(text)) found.add('duration')
  const share = oneOfMany.test(text)
  if (share) found.add('share')
  const any = found.has(undefined) || share || /[€$£¥]\s?\d/.test(text)
  return { any, measures: new Set(measures.filter(measure => found.has(measure))) }
}

/** Units by their first sign, each with what it measures; `undefined` for every unit that shows some quantity. */
type UnitTable = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Measure | undefined>>>

const unitTable = (unitsOf: (measure: Measure) => readonly string[], others: readonly string[]): UnitTable => {
  const table = new Map<string, Map<string, Set<Measure | undefined>>>()
  const add = (unit: string, measure: Measure | undefined): void => {
    const first = unit.charAt(0)
    const same = table.get(first) ?? new Map<string, Set<Measure | undefined>>()
    same.set(unit, (same.get(unit) ?? new Set([undefined])).add(measure))
    table.set(first, same)
  }
  for (const unit of others) add(unit, undefined)
  for (const measure of measures) for (const unit of unitsOf(measure)) add(unit, measure)
  return table
}

/** Digits with the marks among them, as far as they go: the unit stands behind the last one. */
const number = /(?<![\w.])\d[\d.,]*/g

/** Nobody writes a number so long; of a list without spaces the last one counts. */
const begins = (digits: string): boolean => digits.length <= longest || /,\d/.test(digits.slice(-longest - 1))
const longest = 41

/** `120 GB`, `5k-token`, `3 M words`: a sign that multiplies, and one that parts, may stand between number and unit. */
const lookBehind = (
  text: string,
  at: number,
  digits: string,
  units: UnitTable,
  found: Set<Measure | undefined>,
): void => {
  const end = at + digits.length
  const multiplied = multiples.test(text.charAt(end)) && parts(text, end + 1) ? end + 1 : end
  unitAt(text, multiplied, units, measure => found.add(measure))
  if (multiplied !== end) unitAt(text, end, units, measure => found.add(measure))
  if (isYear.test(digits) && /\s/.test(text.charAt(end))) return
  described.lastIndex = multiplied
  const word = described.exec(text)?.[0]
  if (word === undefined) return
  for (let length = shortestWord; length <= word.length; length += 1)
    unitAt(text, multiplied + length, units, measure => {
      if (measure === 'size') found.add(measure)
    })
}

/** The units that stand at a place or behind the sign at it. */
const unitAt = (text: string, at: number, units: UnitTable, tell: (measure: Measure | undefined) => void): void => {
  for (const from of parts(text, at) ? [at, at + 1] : [at])
    for (const [unit, own] of units.get(text.charAt(from)) ?? [])
      if (text.startsWith(unit, from) && !goesOn(text, from + unit.length)) own.forEach(tell)
}

const multiples = /^[kKMBT]$/
const parts = (text: string, at: number): boolean => /[\s-]/.test(text.charAt(at))

/** `3 hives` has no `h`. */
const goesOn = (text: string, at: number): boolean => {
  const next = text.codePointAt(at)
  return next !== undefined && /[\p{Script=Latin}\d]/u.test(String.fromCodePoint(next))
}

/** "2,909,551 news articles": one word may describe what is counted, unless the number is a year. */
const described = /\s\p{Ll}[\p{Ll}-]{1,15}/uy
const shortestWord = 3
const isYear = /^(?:19|20)\d\d$/

const oneOfMany = /\b\d{1,12} (?:out of|of|in) (?:the )?\d/

/** ISO 8601. */
const isoDuration = /\bP(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T\d+[HMS])?\b/

/** A unit listed as `siku #` stands before its number, as in Swahili; `%#`, as in Turkish, on it, where neither is part of an address or a format. */
const unitsBefore = (unitsOf: (measure: Measure) => readonly string[], others: readonly string[]): UnitsBefore => {
  const endingIn = (units: readonly string[], mark: string): string =>
    oneOf(units.filter(unit => unit.endsWith(mark)).map(unit => unit.slice(0, -mark.length)))
  const patternOf = (units: readonly string[]): RegExp => {
    const apart = endingIn(units, ' #')
    const joined = endingIn(
      units.filter(unit => !unit.endsWith(' #')),
      '#',
    )
    return new RegExp(
      `(?<!\\p{L})(?:${apart})\\s\\d|(?<![^\\s([~≈])(?:${joined})\\d{1,3}(?:[.,]\\d{1,4})?(?![\\p{L}\\d%])`,
      'u',
    )
  }
  const all = patternOf([...others, ...measures.flatMap(unitsOf)])
  return {
    all,
    each: once(() => [
      { measure: undefined, pattern: all },
      ...measures.map(measure => ({ measure, pattern: patternOf(unitsOf(measure)) })),
    ]),
  }
}

interface UnitsBefore {
  readonly all: RegExp
  readonly each: () => readonly { readonly measure: Measure | undefined; readonly pattern: RegExp }[]
}

/** For the first texts the pattern is made of those words alone that stand in the text: most of them have none. */
const timeInWords = (numbers: () => readonly string[], units: () => readonly string[]): Quantities['timeInWords'] => {
  const whole = once(() => new RegExp(wordWith(numbers(), units()), 'u'))
  let asked = 0
  return text => {
    if (asked >= few) return whole().test(text)
    asked += 1
    const isIn = (word: string): boolean => text.includes(word)
    const [some, own] = [numbers().filter(isIn), units().filter(isIn)]
    return some.length > 0 && own.length > 0 && new RegExp(wordWith(some, own), 'u').test(text)
  }
}

const few = 100

/** Latin words stand apart ("an" and "d" are no "and"); Chinese ones do not. */
const wordWith = (words: readonly string[], units: readonly string[]): string =>
  `(?<!\\p{Script=Latin})(?:${oneOf(words)})(?:[\\s-]|(?!\\p{Script=Latin}))(?:${oneOf(units)})(?!\\p{Script=Latin})`

/** `five`, and `Five` at the beginning of a sentence. */
const inEitherCase = (word: string): readonly string[] => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]
