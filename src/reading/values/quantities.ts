import { type Measure, measures } from '../../model/fact.ts'

/** A number with its unit, by the units of all languages; a share such as "3 of 400" is one too. */
export const quantityPattern = (units: readonly string[]): RegExp =>
  new RegExp(`${numberWith(units)}|[€$£¥]\\s?\\d|${oneOfMany}`, 'u')

/** The pattern of each dimension, by its units. A dimension without units in any language is never shown. */
export const measurePatterns = (unitsOf: (measure: Measure) => readonly string[]): Readonly<Record<Measure, RegExp>> =>
  // `fromEntries` forgets which keys it was given; they are exactly `measures`.
  Object.fromEntries(measures.map(measure => [measure, measurePattern(measure, unitsOf(measure))])) as Readonly<
    Record<Measure, RegExp>
  >

const measurePattern = (measure: Measure, units: readonly string[]): RegExp => {
  const other = otherForms[measure]
  const forms = [...(units.length === 0 ? [] : [numberWith(units)]), ...(other === undefined ? [] : [other])]
  return forms.length === 0 ? /(?!)/u : new RegExp(forms.join('|'), 'u')
}

const oneOfMany = '\\b\\d{1,12} (?:out of|of|in) (?:the )?\\d'

/** Forms that are no number with a unit: an ISO 8601 duration, "3 of 400". */
const otherForms: Readonly<Partial<Record<Measure, string>>> = {
  duration: '\\bP(?=\\d|T\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T\\d+[HMS])?\\b',
  share: oneOfMany,
}

const numberWith = (units: readonly string[]): string => {
  const literal = (unit: string): string => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const either = units.toSorted((a, b) => b.length - a.length).map(literal)
  return `(?<![\\w.])\\d[\\d.,]{0,40}[\\s-]?(?:${either.join('|')})(?![\\p{Script=Latin}\\d])`
}
