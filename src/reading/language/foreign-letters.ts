import { isAscii } from '../../model/ascii.ts'
import { kept } from '../../model/once.ts'
import type { ProseWords } from '../vocabulary/prose-words.ts'

/**
 * The language of a few words that no lexicon knows, told by letters that none of the languages with a lexicon writes; names
 * keep their letters in every language, so that words with a capital tell only where no name is asked for.
 */
export const languageByLetters = (text: string, { letters }: ProseWords, mayBeName: boolean): string | undefined => {
  if (isAscii(text)) return undefined
  const composed = text.normalize('NFC')
  if (!anyOf(letters).test(composed.toLowerCase())) return undefined
  const words = composed.match(/[\p{L}\p{M}'’]+/gu) ?? []
  const foreign = words
    .filter(word => (!mayBeName && words.length <= few) || !/\p{Lu}/u.test(word))
    .flatMap(word => {
      const letter = [...word.toLowerCase()].find(one => letters.has(one))
      return letter === undefined ? [] : [letters.get(letter)]
    })
  return foreign.length * 3 >= words.length ? foreign[0] : undefined
}

/** Hardly any text has one of them. */
const anyOf = kept((letters: ProseWords['letters']): RegExp => new RegExp([...letters.keys()].join('|') || '(?!)', 'u'))

/** In so few words a capital at the beginning is no name. */
const few = 3
