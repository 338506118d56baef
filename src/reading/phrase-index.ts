import { type Remembered, remembered } from '../model/once.ts'
import { isUnspaced } from './normalise.ts'

/** A text, gone through once for all lists together. */
export interface Scan {
  readonly words: readonly string[]
  /** It has characters of a script without spaces. */
  readonly runsOn: boolean
  /** By list, the places of the words with which a phrase of that list may begin; a list that is not here has no phrase in the text. */
  readonly places: ReadonlyMap<object, readonly number[]>
}

/** In phrases, any number. */
export const numberWord = 'anynumber'

/** Words that may go on are kept by their first letter, all numbers together. */
export const signOfWord = (word: string): string =>
  word === numberWord || startsWithNumber(word) ? numberWord : word.charAt(0)

/** `3`, `v3`: asked of every word, so letters are compared by their codes. */
export const startsWithNumber = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return isDigit(first === codeOfV ? word.charCodeAt(1) : first)
}

const codeOfV = 118
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** One index for all lists, of the words and signs that phrases begin with: looking each word up once costs the same for a hundred lists as for one. */
const byWord = new Map<string, object[]>()
const bySign = new Map<string, object[]>()

/** A list that is asked for the first time enters the index, and what was scanned before is forgotten. */
export const enter = (list: object, words: Iterable<string>, signs: Iterable<string>): void => {
  for (const word of words) add(byWord, word, list)
  for (const sign of signs) add(bySign, sign, list)
  scanOf.forget()
}

const add = (index: Map<string, object[]>, key: string, list: object): void => {
  const lists = index.get(key)
  if (lists === undefined) index.set(key, [list])
  else lists.push(list)
}

const noPlaces: ReadonlyMap<object, readonly number[]> = new Map()

/** A sentence is held against many lists in a row, and again by each step of reading. */
export const scanOf: Remembered<Scan> = remembered((normalised: string): Scan => {
  const words = normalised.split(' ')
  let places: Map<object, number[]> | undefined
  const mark = (lists: readonly object[] | undefined, at: number): void => {
    if (lists === undefined) return
    for (const list of lists) {
      places ??= new Map()
      const known = places.get(list)
      if (known === undefined) places.set(list, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    mark(byWord.get(word), at)
    mark(bySign.get(signOfWord(word)), at)
  }
  return { words, runsOn: isUnspaced(normalised), places: places ?? noPlaces }
})
