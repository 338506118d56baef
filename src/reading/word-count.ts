import { once, remembered } from '../model/once.ts'
import { isAscii, isUnspaced } from './normalise.ts'

/** Words as a reader of any script counts them, so that Chinese and Thai are treated like English; nobody asks for more than `enough`. */
export const wordCount: (text: string) => number = remembered((text: string): number => {
  if (isAscii(text)) return plainCount(text)
  if (!isUnspaced(text)) return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  let count = 0
  for (const { isWordLike } of segmenter().segment(text.slice(0, enough * 20))) {
    if (isWordLike === true) count += 1
    if (count === enough) break
  }
  return count
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

const segmenter = once(() => new Intl.Segmenter('und', { granularity: 'word' }))
