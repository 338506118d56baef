import { isUnspaced, normaliseName, normaliseText } from '../text/normalise.ts'
import type { AnswerPhrases } from '../vocabulary/vocabulary.ts'
import { withoutWords } from './without-words.ts'

/**
 * "Describes a limitation of the model", "A list of the data sets used", "state who the authors are": what schemas and templates
 * say of a key. Begins in their manner, and has no word that is about anything in particular: "A list of 400 harbours" has.
 */
export const describesKey = (text: string, normal: string, answers: AnswerPhrases): boolean => {
  const { describes, described, exampleLeads, labels } = answers
  if (!describes.begin(normal)) return false
  const own = text.replace(longestAnswer, ' ')
  const words = describes.without(exampleLeads.before(own === text ? normal : normaliseText(own))).split(' ')
  return words.every(
    word =>
      described.has(word) ||
      labels.has(normaliseName(word)) ||
      word.length <= 1 ||
      (isUnspaced(word) && withoutWords(word, described) === ''),
  )
}

/** "(max. 200 words)" */
const longestAnswer = /[([]max(?:imum|\.)?\s[^()[\]]{0,40}[)\]]/i
