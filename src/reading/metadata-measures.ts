import { type Fact, isBlank } from '../model/fact.ts'
import type { Result } from '../model/value.ts'
import type { Entry } from '../syntax/tree.ts'
import { entryOf, textOf } from '../syntax/tree-walk.ts'
import { type Found, factOf } from './fact-maker.ts'
import { isLeftBlank } from './left-blank.ts'
import type { Piece } from './piece.ts'
import { quantityIn } from './values/units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Emissions in grams, as the hub has them, as the number alone or among what is told of it. */
export const emissions = (entry: Entry, piece: Piece, found: Found, vocabulary: Vocabulary): Fact => {
  const told = entryOf(entry.value, 'emissions')?.value ?? entry.value
  // The hub has a number here. A number in quotes without a unit is a text, of which nobody knows what it counts.
  if (told.kind === 'scalar' && typeof told.value === 'string' && /^[\s\d.,+-]*$/.test(told.text))
    return factOf(piece, found, vocabulary)
  const text = textOf(told) ?? ''
  const quantities = quantityIn(text, 'g CO2e', 'emissions', vocabulary.units)
  if (quantities.length === 0) return factOf(piece, found, vocabulary)
  const fact = factOf(piece, { ...found, value: { type: 'quantities', quantities } }, vocabulary)
  return { ...fact, shows: { includes: kind => kind === 'emissions' || fact.shows.includes(kind) } }
}

/** Results without a single measured number measure nothing; nor does a number beside a measure that was left as a blank. */
export const measured = (all: readonly Result[], piece: Piece, found: Found, vocabulary: Vocabulary): Fact => {
  const results = all.flatMap(result => withoutBlanks(result, vocabulary))
  const fact = factOf(piece, { ...found, value: { type: 'results', results } }, vocabulary)
  if (results.some(result => result.value !== undefined)) return { ...fact, state: 'answered', reason: 'measured' }
  return isBlank(fact.state) || fact.state === 'reference-only'
    ? fact
    : { ...fact, state: 'empty', reason: 'no-number', shows: [] }
}

const withoutBlanks = ({ dataset, ...result }: Result, vocabulary: Vocabulary): readonly Result[] => {
  if (isLeftBlank(result.metric, vocabulary)) return []
  return [dataset === undefined || isLeftBlank(dataset, vocabulary) ? result : { ...result, dataset }]
}
