import { type Measure, measures } from '../../model/fact.ts'

/** A number with its unit, by the units of all languages; a share such as "3 of 400" is one too. */
export const quantityPattern = (units: readonly string[]): RegExp =>
  new RegExp(`${numberWith(units)}|${numberBehind(units)}|[€$£¥]\\s?\\d|${oneOfMany}`, 'u')

/** The pattern of each dimension, by its units. A dimension without units in any language is never shown. */
export const measurePatterns = (
  unitsOf: (measure: Measure) => readonly string[],
  numberWords: readonly string[],
): Readonly<Record<Measure, RegExp>> =>
  // `fromEntries` forgets which keys it was given; they are exactly `measures`.
  Object.fromEntries(
    measures.map(measure => [
      measure,
      measurePattern(measure, unitsOf(measure), measure === 'duration' ? numberWords : []),
    ]),
  ) as Readonly<Record<Measure, RegExp>>

/** Short lengths of time are written out ("five working days"); other quantities are not. */
const measurePattern = (measure: Measure, units: readonly string[], numberWords: readonly string[]): RegExp => {
  const other = otherForms[measure]
  const forms = [
    numberWith(units),
    numberBehind(units),
    ...(measure === 'size' ? [numberWith(units, described)] : []),
    wordWith(numberWords, units),
    ...(other === undefined ? [] : [other]),
  ]
  return new RegExp(forms.join('|'), 'u')
}

const oneOfMany = '\\b\\d{1,12} (?:out of|of|in) (?:the )?\\d'

/** "2,909,551 news articles": one word may describe what is counted, unless the number is a year. */
const described = { not: '(?!(?:19|20)\\d\\d\\s)', between: '\\s\\p{Ll}[\\p{Ll}-]{1,15}' }

/** Forms that are no number with a unit: an ISO 8601 duration, "3 of 400". */
const otherForms: Readonly<Partial<Record<Measure, string>>> = {
  duration: '\\bP(?=\\d|T\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T\\d+[HMS])?\\b',
  share: oneOfMany,
}

const numberWith = (units: readonly string[], { not, between } = { not: '', between: '' }): string =>
  `(?<![\\w.])${not}\\d[\\d.,]{0,40}${between}[\\s-]?(?:${oneOf(units)})(?![\\p{Script=Latin}\\d])`

/** A unit listed as `siku #` stands before its number, as in Swahili. */
const numberBehind = (units: readonly string[]): string => {
  const before = units.filter(unit => unit.endsWith(' #')).map(unit => unit.slice(0, -2))
  return before.length === 0 ? nothing : `(?<![\\p{L}])(?:${oneOf(before)})\\s\\d`
}

/** Latin words stand apart ("an" and "d" are no "and"); Chinese ones do not. */
const wordWith = (words: readonly string[], units: readonly string[]): string =>
  `(?<!\\p{Script=Latin})(?:${oneOf(words.flatMap(inEitherCase))})(?:[\\s-]|(?!\\p{Script=Latin}))(?:${oneOf(units)})(?!\\p{Script=Latin})`

/** `five`, and `Five` at the beginning of a sentence. */
const inEitherCase = (word: string): readonly string[] => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]

/** Longest first, so that a word is not taken for the one it begins with. */
const oneOf = (words: readonly string[]): string =>
  words.length === 0
    ? nothing
    : words
        .toSorted((a, b) => b.length - a.length)
        .map(literal)
        .join('|')

/** A pattern that no text fits. */
const nothing = '(?!)'

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
