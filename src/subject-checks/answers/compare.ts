import { nonEmpty } from '../../checks/answers/non-empty.ts'
import type { Fact } from '../../model/fact.ts'
import { firstOfEach } from '../../model/first-of-each.ts'
import { nameKeys, plainName, speaksOf } from '../../model/plain-name.ts'
import type { Told } from '../../model/subject-judgement.ts'
import type { Quantity, Value } from '../../model/value.ts'
import { figureIn, sameFigure } from './figures.ts'
import { comparable, isOneMeasure, measureInWords, measuresIn, sameMeasure, sameQuantity } from './measures.ts'
import { type Teller, toldBy } from './tellers.ts'

/** How what two documents say on one topic compares. */
export type Likeness =
  | { readonly is: 'same' }
  | { readonly is: 'different'; readonly pairs: readonly [Difference, ...Difference[]] }
  /** Two accounts in sentences: other words are not yet another answer. */
  | { readonly is: 'unsure' }
  /** Nothing in them can be held against each other: other metrics, other units. */
  | { readonly is: 'apart' }

/** Two places that contradict each other, and the words in which they do. */
export interface Difference {
  readonly one: Told
  readonly other: Told
  readonly says: { readonly one: string; readonly other: string }
}

/** How answers in words are read: as what they say, or as a list of which every thing counts. */
export type Reading = 'text' | 'list'

export const compare = (one: Teller, other: Teller, as: Reading): Likeness => {
  const [a, b] = [toldBy([one]), toldBy([other])]
  return compareMeasures(a, b) ?? compareQuantities(a, b) ?? compareAnswers(a, b, as)
}

/** Measured results, one by one; `undefined` where only one of the two gives any. */
const compareMeasures = (one: readonly Told[], other: readonly Told[]): Likeness | undefined => {
  const [known, claimed] = [one.flatMap(measuresIn), other.flatMap(measuresIn)]
  if (known.length === 0 || claimed.length === 0) return undefined
  const met = claimed.map(claim => ({ claim, alike: known.filter(({ result }) => isOneMeasure(result, claim.result)) }))
  const pairs = met.flatMap(({ claim, alike: [first, ...more] }): readonly Difference[] => {
    if (first === undefined || [first, ...more].some(({ result }) => sameMeasure(result, claim.result))) return []
    const says = { one: measureInWords(first.result), other: measureInWords(claim.result) }
    return [{ one: first.told, other: claim.told, says }]
  })
  return concluded(
    pairs,
    met.some(({ alike }) => alike.length > 0),
  )
}

/** Quantities of one dimension: one that stands in both is enough, since a document may tell a whole and its parts. */
const compareQuantities = (one: readonly Told[], other: readonly Told[]): Likeness | undefined => {
  const [known, claimed] = [one.flatMap(quantitiesIn), other.flatMap(quantitiesIn)]
  if (known.length === 0 || claimed.length === 0) return undefined
  const met = claimed.flatMap(claim =>
    known.filter(({ quantity }) => comparable(quantity, claim.quantity)).map(found => ({ found, claim })),
  )
  const same = met.filter(({ found, claim }) => sameQuantity(found.quantity, claim.quantity))
  const differing = met.filter(
    ({ claim }) => !same.some(({ claim: other }) => other.quantity.measure === claim.quantity.measure),
  )
  const pairs = firstOfEach(differing, ({ claim }) => claim.quantity.measure).map(({ found, claim }) => ({
    one: found.told,
    other: claim.told,
    says: { one: found.quantity.raw, other: claim.quantity.raw },
  }))
  return concluded(pairs, same.length > 0)
}

const quantitiesIn = (told: Told): readonly { readonly told: Told; readonly quantity: Quantity }[] =>
  told.fact.value?.type === 'quantities' ? told.fact.value.quantities.map(quantity => ({ told, quantity })) : []

const concluded = (pairs: readonly Difference[], same: boolean): Likeness => {
  const found = nonEmpty(pairs)
  if (found) return { is: 'different', pairs: found }
  return { is: same ? 'same' : 'apart' }
}

/** One fact of each that says the same is enough: a card may give its name as a title and as an identifier. */
const compareAnswers = (one: readonly Told[], other: readonly Told[], as: Reading): Likeness => {
  const pairs = one.flatMap(a => other.map(b => ({ one: a, other: b, likeness: alike(a.fact, b.fact, as) })))
  if (pairs.some(({ likeness }) => likeness === 'same')) return { is: 'same' }
  const different = pairs.find(({ likeness }) => likeness === 'different')
  if (different === undefined) return { is: pairs.some(({ likeness }) => likeness === 'unsure') ? 'unsure' : 'apart' }
  const says = { one: different.one.fact.text, other: different.other.fact.text }
  return { is: 'different', pairs: [{ one: different.one, other: different.other, says }] }
}

/** Whether two facts on one topic say the same, whatever authors may vary without meaning anything by it. */
const alike = (one: Fact, other: Fact, as: Reading): 'same' | 'different' | 'unsure' | 'apart' => {
  if (isNumeric(one) !== isNumeric(other)) return 'apart'
  const [a, b] = [itemsIn(one.value), itemsIn(other.value)]
  if (a !== undefined && b !== undefined && one.value?.type === other.value?.type)
    return sameItems[one.value?.type ?? 'version'](a, b) ? 'same' : 'different'
  if (as === 'list') return sameList(listIn(one), listIn(other))
  if (sameText(one, other)) return 'same'
  return isRunning(one) && isRunning(other) ? 'unsure' : 'different'
}

/** A table of numbers does not contradict a sentence in which there is none. */
const isNumeric = ({ value }: Fact): boolean => value?.type === 'results' || value?.type === 'quantities'

/** The typed items of an answer, each in one way of writing; `undefined` where a text has to speak for itself. */
const itemsIn = (value: Value | undefined): readonly string[] | undefined => {
  switch (value?.type) {
    case 'license':
      return value.licenses.map(({ spdx, name, raw }) => spdx?.toLowerCase() ?? plainName(name ?? raw))
    case 'languages':
      return value.languages.map(({ tag, raw }) => (tag ?? raw).toLowerCase())
    case 'date':
      return value.dates.map(({ iso }) => iso)
    case 'version':
      return [
        value.version
          .toLowerCase()
          .replace(/^v/, '')
          .replace(/(?:\.0)+$/, ''),
      ]
    case 'contact':
      return value.channels.map(channel => channel.value.toLowerCase())
    case 'datasets':
    case 'models':
      return value.names
    case 'identifiers':
      return value.identifiers.map(({ value }) => value)
    case 'results':
    case 'quantities':
    case 'fields':
    case undefined:
      return undefined
  }
}

type SameItems = (a: readonly string[], b: readonly string[]) => boolean

const shareOne: SameItems = (a, b) => a.some(item => b.includes(item))

/** A list may be told in part: what stands in the shorter one has to stand in the longer one. */
const oneHoldsTheOther =
  (same: (one: string, other: string) => boolean): SameItems =>
  (a, b) => {
    const holds: SameItems = (long, short) => short.every(item => long.some(other => same(item, other)))
    return holds(a, b) || holds(b, a)
  }

/** A month does not contradict a day in it. */
const sameDay = (day: string, other: string): boolean => day.startsWith(other) || other.startsWith(day)

/** `en` takes in `en-KE`, and "multilingual" whatever is listed. */
const sameLanguage = (one: string, other: string): boolean =>
  one === other ||
  one.startsWith(`${other}-`) ||
  other.startsWith(`${one}-`) ||
  [one, other].some(tag => several.has(tag))

const several: ReadonlySet<string> = new Set(['mul', 'multilingual'])

/** `institut-lumen/kasuku` is also called `kasuku`; that of another owner is another one. */
const sameName = (one: string, other: string): boolean => {
  const [a, b] = [nameKeys(one), nameKeys(other)]
  return a.length > 1 && b.length > 1 ? a[0] === b[0] : a.some(key => b.includes(key))
}

const sameItems: Readonly<Record<Value['type'], SameItems>> = {
  license: shareOne,
  languages: oneHoldsTheOther(sameLanguage),
  date: (a, b) => a.some(day => b.some(other => sameDay(day, other))),
  version: shareOne,
  contact: shareOne,
  datasets: oneHoldsTheOther(sameName),
  models: oneHoldsTheOther(sameName),
  results: shareOne,
  quantities: shareOne,
  identifiers: shareOne,
  fields: shareOne,
}

const sameText = (one: Fact, other: Fact): boolean => {
  const [a, b] = [one.text, other.text]
  const [figure, otherFigure] = [figureIn(a), figureIn(b)]
  if (figure && otherFigure) return sameFigure(figure, otherFigure)
  const keys = nameKeys(b)
  if (nameKeys(a).some(key => keys.includes(key)) || sameHead(a, b)) return true
  if (withoutVersion(a, b) === withoutVersion(b, a)) return true
  return (isRunning(one) && speaksOf(a, head(b))) || (isRunning(other) && speaksOf(b, head(a)))
}

/** "Institut Lumen, speech group" begins with the name of the body. */
const head = (text: string): string => text.split(/[,;:(，；：（]|\s[–—-]\s/u, 1)[0] ?? ''

const sameHead = (a: string, b: string): boolean => {
  const name = plainName(head(a))
  return name !== '' && name === plainName(head(b))
}

type List = readonly string[] | undefined

/** "text, image" and "images and text": in any order, one or many of each, told in part or whole. */
const sameList = (one: List, other: List): 'same' | 'different' | 'unsure' => {
  if (one === undefined || other === undefined) return 'unsure'
  return oneHoldsTheOther((item, wanted) => item === wanted)(one, other) ? 'same' : 'different'
}

/** The things of a list; none where it is a sentence. Values of a key stand side by side. */
const listIn = ({ text, by }: Fact): List => {
  const parted = text.split(separators)
  const items = (parted.length === 1 && by === 'metadata' ? text.split(/\s+/) : parted).map(itemOf)
  return items.some(item => item === '' || item.length > longestItem) ? undefined : items
}

const separators = /[,;+&|，、；]|\s(?:and|et|und|y|e|en|и|و)\s|[和与及]/iu

const itemOf = (text: string): string => plainName(text).replace(/s$/, '')

const longestItem = 24

/** A name may carry its version, where the other carries none; whether versions agree is another question. */
const withoutVersion = (text: string, beside: string): string =>
  version.test(beside) ? plainName(text) : plainName(text.replace(version, ''))

const version = /[\s-]v?\d+(?:\.\d+)+$/i

/** Text in which a name stands among other words. */
const isRunning = ({ by }: Fact): boolean => by === 'heading' || by === 'prose'
