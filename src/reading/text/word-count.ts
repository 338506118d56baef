import { isAscii } from '../../model/ascii.ts'
import { once, remembered } from '../../model/once.ts'
import { matchesIn } from './matches-in.ts'
import { isUnspaced } from './normalise.ts'

/** Words as a reader of any script counts them, so that Chinese and Thai are treated like English; nobody asks for more than `enough`. */
export const wordCount: (text: string) => number = remembered((text: string): number => {
  if (isAscii(text)) return plainCount(text)
  if (!isUnspaced(text)) return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  return Math.min(unspacedCount(text.slice(0, enough * 20)), enough)
})

/** The same for the common case, several times faster: what spaces part, if it has a letter or a digit. */
const plainCount = (text: string): number => {
  let count = 0
  let counted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13)) counted = false
    else if (!counted && isLetterOrDigit(code)) {
      count += 1
      counted = true
    }
  }
  return count
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

const enough = 40

/**
 * Where spaces part no words, so many letters make one, as they do on average. Dictionaries that know better come with the engine, and
 * no two versions of it need have the same: an outcome would depend on who judges.
 */
const unspacedCount = (text: string): number => {
  let count = 0
  for (const { groups } of matchesIn(text, runs()))
    count +=
      groups?.word === undefined
        ? Math.ceil(lettersIn(groups?.han) / (hiragana.test(groups?.han ?? '') ? 1.7 : 2)) +
          Math.ceil(lettersIn(groups?.katakana) / 5) +
          Math.ceil(lettersIn(groups?.thai) / 4)
        : 1
  return count
}

/** What is written on in one script. Signs for vowels and tones of Thai and its neighbours stand on letters, and are none. */
const lettersIn = (run = ''): number => run.match(/[\p{L}\p{N}]/gu)?.length ?? 0

const [han, katakana, thai] = [
  '\\p{Script=Han}\\p{Script=Hiragana}',
  '\\p{Script=Katakana}',
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}',
]
/** Particles and endings make words of Japanese shorter than those of Chinese. */
const hiragana = /\p{Script=Hiragana}/u

const other = `(?![${han}${katakana}${thai}])`

/** A run of each script, as far as the next; the long sound of kana belongs to both. */
const runs = once(
  () =>
    new RegExp(
      `(?<han>[${han}][${han}ー]*)|(?<katakana>[${katakana}][${katakana}ー]*)|(?<thai>[${thai}]+)|` +
        `(?<word>${other}[\\p{L}\\p{N}](?:${other}(?:[\\p{L}\\p{M}\\p{N}]|[_'’.,](?=${other}[\\p{L}\\p{N}])))*)`,
      'gu',
    ),
)
