import { isAscii } from '../../model/ascii.ts'
import { once } from '../../model/once.ts'
import { isUnspaced } from '../text/normalise.ts'

/** What parts two names, by the text they stand in: one in ASCII needs no words that it cannot have. */
export const joinsIn = (words: readonly string[]): ((text: string) => RegExp) => {
  const [all, plain] = [once(() => joinPattern(words)), once(() => joinPattern(words.filter(inAscii)))]
  return text => (isAscii(text) ? plain() : all())
}

/** In either case: the long s and the sign of Kelvin are letters of ASCII to a pattern that takes no notice of case. */
const inAscii = (word: string): boolean => isAscii(word.replace(/[\u017f\u212a]/g, ''))

/**
 * Words between two names: `and`. With a `*` behind it a word is written onto the next (Arabic), with one before it onto the last
 * (Korean); in a script without spaces it stands anywhere.
 */
const joinPattern = (words: readonly string[]): RegExp => {
  const apart = words.filter(word => !word.includes('*') && !isUnspaced(word))
  const within = words.filter(isUnspaced)
  const before = words.filter(word => word.endsWith('*')).map(word => word.slice(0, -1))
  const behind = words.filter(word => word.startsWith('*')).map(word => word.slice(1))
  const forms: readonly (readonly [readonly string[], string, string])[] = [
    [apart, '\\s', '\\s'],
    [within, '', ''],
    [before, '\\s', '(?=\\p{L}{2})'],
    [behind, '(?<=\\p{L})', '\\s'],
  ]
  const parts = forms
    .filter(([some]) => some.length > 0)
    .map(([some, left, right]) => `${left}(?:${some.join('|')})${right}`)
  return new RegExp(parts.join('|') || '(?!)', 'iu')
}
