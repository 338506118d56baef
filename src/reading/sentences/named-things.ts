import { kept } from '../../model/once.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { isLeftBlank } from '../state/left-blank.ts'
import { normaliseText, plainDigits } from '../text/normalise.ts'
import { licensesWithPlaces } from '../values/licenses.ts'
import type { UnitNames } from '../values/units.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Where something stands in a sentence that is told by its form. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Nothing else is written so: a name of one word, such as that of a university, may be. */
  readonly isPlain: boolean
}

/** Names of licenses. */
export const licensesIn = (text: string, { licenses }: Vocabulary): readonly Place[] =>
  licensesWithPlaces(text, licenses).map(({ raw, start, end }) => ({
    start,
    end,
    isPlain: /\d|\p{L}\P{L}+\p{L}/u.test(raw),
  }))

/** Names of people and bodies, as far as capitals tell them: their first word. */
export const bodiesIn = (text: string, vocabulary: Vocabulary): readonly Place[] =>
  placesOf(text, capital).filter(
    ({ start, end }) =>
      !vocabulary.abbreviations.has(text.slice(start, end)) && namesBody(text.slice(start), vocabulary),
  )

/** "Made by TBD", "© 2025 Your Name", "by Somebody": what a name begins with is a blank, a field of a form, or anybody. */
export const namesBody = (from: string, vocabulary: Vocabulary): boolean => {
  const [name = ''] = capitals.exec(from) ?? []
  const normal = normaliseText(name)
  const { hollowWhole, fields, bracketed } = vocabulary.answers
  return !(
    isLeftBlank(name, vocabulary) ||
    hollowWhole.has(normal) ||
    bracketed.begin(normal) ||
    normal.split(' ').every(word => fields.has(word))
  )
}

/** Words in capitals, one after another. */
const capitals = /^\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+\p{Lu}[\p{L}\p{N}&.'’-]*)*/u

/** No figures: "GPT-4" and "COVID-19" are no makers. */
const capital = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}&.'’-]*\p{L}(?![\p{L}\p{N}-]|\s\d)/gu

/** Where the longest phrases of up to three words stand. */
export const phrasesOf = (text: string, phrases: Phrases): readonly Place[] => {
  if (!phrases.has(normaliseText(text))) return []
  const words = placesOf(text, /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)
  return words.flatMap(({ start, end }, at) => {
    const ends = [words[at + 2]?.end, words[at + 1]?.end, end]
    const last = ends.find(to => to !== undefined && isWhole(normaliseText(text.slice(start, to)), phrases))
    return last === undefined ? [] : [{ start, end: last, isPlain: true }]
  })
}

const isWhole = (normal: string, phrases: Phrases): boolean => phrases.has(normal) && phrases.without(normal) === ''

/** Names of models with their size: "Posta-7B", "posta-small", "Posta 3.1 8B", "Posta base"; others look like names of anything. */
export const sizedModelsIn = (text: string): readonly Place[] =>
  placesOf(text, sizedModel).filter(({ start, end }) => /^[^ ]*[\p{Lu}\d-]/u.test(text.slice(start, end)))

const sizedModel =
  /(?<![\p{L}\p{N}.])(?:[\p{L}\d.]{2,30}\/)?\p{L}[\p{L}\d.]{1,30}(?:[-_ ][vV]?\d+(?:\.\d+)*|-\p{L}[\p{L}\d]{0,20}){0,3}[-_ ](?:\d+(?:\.\d+)?[BM]|(?:tiny|mini|small|base|medium|large|xl|xxl)(?![\p{L}\p{N}]))(?:[-_.][\p{L}\d.]*[\p{L}\d])*/giu

/** Amounts of things: "5,900 photos", "12k headlines", "1.2 million pairs"; no steps, hours or parameters, and no year. */
export const amountsIn = (text: string, vocabulary: Vocabulary): readonly Place[] =>
  placesOf(plainDigits(text), amounts(vocabulary.units))
    .filter(({ start, end }) => !vocabulary.effort.has(normaliseText(text.slice(start, end))))
    .flatMap(place => [place, ...shorterBy(place, text)])

/** Where a verb comes last, its words stand right behind what is counted: "48.000 mektup üzerinde eğitildi". */
const shorterBy = ({ start, end, isPlain }: Place, text: string): readonly Place[] =>
  [...text.slice(start, end).matchAll(/(?<=\p{L})\s/gu)].map(({ index }) => ({ start, end: start + index, isPlain }))

/** With the word for what is counted, and up to two words around it. */
const amounts = kept(({ multiples }: UnitNames): RegExp => {
  const words = [...multiples.keys()].filter(word => word.length >= shortestMultiple).join('|')
  const number = String.raw`\d{1,3}(?:[.,\s]\d{3})+|\d{3,}|\d+(?:[.,]\d+)?(?:\s?[kKM]|\s(?:${words}))`
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{Sc}.,-])(?!(?:19|20)\d\d(?!\d|[.,]\d))(?:${number})(?:\s\p{L}[\p{L}-]{2,}){1,3}`,
    'gu',
  )
})

/** "Million" and its like; signs are written onto the number. */
const shortestMultiple = 4

/** All places of a form. */
export const placesOf = (text: string, form: RegExp): readonly Place[] =>
  [...text.matchAll(form)].map(({ 0: raw, index }) => ({ start: index, end: index + raw.length, isPlain: true }))
