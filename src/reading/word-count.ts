import { once, remembered } from '../model/once.ts'
import { isUnspaced } from './normalise.ts'

/** Words as a reader of any script counts them, so that Chinese and Thai are treated like English; nobody asks for more than `enough`. */
export const wordCount: (text: string) => number = remembered((text: string): number => {
  if (!isUnspaced(text)) return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  let count = 0
  for (const { isWordLike } of segmenter().segment(text.slice(0, enough * 20))) {
    if (isWordLike === true) count += 1
    if (count === enough) break
  }
  return count
})

const enough = 40

const segmenter = once(() => new Intl.Segmenter('und', { granularity: 'word' }))
