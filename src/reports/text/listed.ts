import { either as eitherIn, listed as listedIn } from '../words/listed.ts'
import { english } from '../words/say.ts'

/** `1 day`, `2 days`: for messages that are in English only. Reports count with the catalogue. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

export const listed = (words: readonly string[]): string => listedIn(words, english)

export const either = (words: readonly string[]): string => eitherIn(words, english)
