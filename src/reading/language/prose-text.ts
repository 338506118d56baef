import { isAscii } from '../../model/ascii.ts'
import { once } from '../../model/once.ts'
import type { ProseWords } from '../vocabulary/prose-words.ts'

/** A text to be asked for its language, by itself and among others: what that takes is found out once. */
export interface ProseText {
  /** Without addresses, whose words are of no language. */
  readonly plain: string
  readonly tally: () => Tally
  readonly isSentence: () => boolean
}

/** How many words a text has, and by language, how many of them are among its commonest. */
export interface Tally {
  readonly words: number
  readonly counts: ReadonlyMap<string, number>
}

export const proseText = (text: string, words: ProseWords): ProseText => {
  const plain = withoutAddresses(text)
  return { plain, tally: once(() => tallyOf(plain, words)), isSentence: once(() => isSentence(plain)) }
}

export const tallyOf = (text: string, { languagesOf }: ProseWords): Tally => {
  const table = languagesOf()
  const counts = new Map<string, number>()
  const words = wordsOf(text)
  for (const word of words)
    for (const language of table.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  return { words: words.length, counts }
}

export const together = (tallies: readonly Tally[]): Tally => {
  const [only, ...more] = tallies
  if (only !== undefined && more.length === 0) return only
  const counts = new Map<string, number>()
  for (const tally of tallies)
    for (const [language, count] of tally.counts) counts.set(language, (counts.get(language) ?? 0) + count)
  return { words: tallies.reduce((sum, { words }) => sum + words, 0), counts }
}

/** Enough words, most of them in small letters: a list of names or of settings is no sentence. */
export const isSentence = (text: string): boolean => {
  if (!/[.!?]\s*$/.test(text)) return false
  const [anyWord, capital] = isAscii(text) ? [plainLetters, plainCapital] : [letters, /\p{Lu}/u]
  const all = text.match(anyWord) ?? []
  return all.length >= sentence && all.filter(word => !capital.test(word)).length * 4 >= all.length * 3
}

/** From so many words on a text is a sentence. */
const sentence = 8

const withoutAddresses = (text: string): string => {
  if (text.includes('@')) return text.replace(/https?:\/\/\S+|[^\s@]{1,64}@\S+/g, ' ')
  return text.includes('://') ? text.replace(/https?:\/\/\S+/g, ' ') : text
}

export const letters: RegExp = /[\p{L}\p{M}]+/gu
const plainLetters = /[A-Za-z]+/g
const plainCapital = /[A-Z]/

const wordsOf = (text: string): readonly string[] =>
  (isAscii(text) ? text.toLowerCase().match(/[a-z]+/g) : text.toLowerCase().normalize('NFC').match(letters)) ?? []
