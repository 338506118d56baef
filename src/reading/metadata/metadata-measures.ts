import { type Fact, isBlank } from '../../model/fact.ts'
import type { Result } from '../../model/value.ts'
import type { Entry } from '../../syntax/tree.ts'
import { entryOf, textOf } from '../../syntax/tree-walk.ts'
import { type Found, factOf } from '../facts/fact-maker.ts'
import { isLeftBlank } from '../state/left-blank.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Piece } from '../text/piece.ts'
import { quantityIn } from '../values/units.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

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
  if (isBlank(fact.state)) return factOf(piece, found, vocabulary)
  return { ...fact, shows: { includes: kind => kind === 'emissions' || fact.shows.includes(kind) } }
}

/** Results without a single measured number measure nothing; nor does a number beside a measure that was left as a blank. */
export const measured = (all: readonly Result[], piece: Piece, found: Found, vocabulary: Vocabulary): Fact => {
  const results = withoutBlanks(all, vocabulary)
  const fact = factOf(piece, { ...found, value: { type: 'results', results } }, vocabulary)
  if (results.some(result => result.value !== undefined)) return { ...fact, state: 'answered', reason: 'measured' }
  return isBlank(fact.state) || fact.state === 'reference-only'
    ? fact
    : { ...fact, state: 'empty', reason: 'no-number', shows: [] }
}

/** Those that were measured on a slice, which a blank is none. */
export const sliced = (all: readonly Result[], vocabulary: Vocabulary): readonly Result[] =>
  withoutBlanks(all, vocabulary).filter(({ slice }) => slice !== undefined)

const withoutBlanks = (all: readonly Result[], vocabulary: Vocabulary): readonly Result[] => {
  const isTold = (text: string | undefined): text is string => text !== undefined && !isLeftBlank(text, vocabulary)
  return all.flatMap(({ dataset, slice, ...result }) =>
    isTold(result.metric) && !isHead(result.metric, vocabulary)
      ? [{ ...result, ...(isTold(slice) && { slice }), ...(isTold(dataset) && { dataset }) }]
      : [],
  )
}

/** "metric" names none. */
const isHead = (metric: string, { resultHeads }: Vocabulary): boolean => resultHeads.metric.has(normaliseText(metric))
