import { isAscii } from './normalise.ts'
import type { ProseWords } from './prose-words.ts'

/**
 * The language of a few words that no lexicon knows, told by letters that none of the languages with a lexicon writes; names
 * keep their letters in every language, so that words with a capital tell only where no name is asked for.
 */
export const languageByLetters = (text: string, { letters }: ProseWords, mayBeName: boolean): string | undefined => {
  const words = isAscii(text) ? [] : (text.normalize('NFC').match(/[\p{L}\p{M}'’]+/gu) ?? [])
  const foreign = words
    .filter(word => (!mayBeName && words.length <= few) || !/\p{Lu}/u.test(word))
    .flatMap(word => {
      const letter = [...word.toLowerCase()].find(one => letters.has(one))
      return letter === undefined ? [] : [letters.get(letter)]
    })
  return foreign.length * 3 >= words.length ? foreign[0] : undefined
}

/** In so few words a capital at the beginning is no name. */
const few = 3
