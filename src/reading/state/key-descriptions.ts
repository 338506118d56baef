import type { Phrases } from '../phrases/phrases.ts'
import { isUnspaced, normaliseName, normaliseText } from '../text/normalise.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'
import { withoutWords } from './without-words.ts'

/**
 * "Describes a limitation of the model", "A list of the data sets used", "state who the authors are": what schemas and templates
 * say of a key. Begins in their manner, and has no word that is about anything in particular: "A list of 400 harbours" has.
 */
export const describesKey = (text: string, normal: string, answers: AnswerPhrases): boolean =>
  isMadeOf(answers.describes, text, normal, answers)

/**
 * "Document:", "Complete the following before release:", "Before publication, confirm that:": an author is told what to write, and the
 * list below it says what of.
 */
export const ordersBelow = (lead: string, answers: AnswerPhrases): boolean => {
  if (!/[:：]\s*$/.test(lead)) return false
  const normal = normaliseText(lead)
  return isMadeOf(answers.orders, lead, normal, answers) || describesKey(lead, normal, answers)
}

/** Begins in that manner, and goes on in words that are about nothing in particular. */
const isMadeOf = (begins: Phrases, text: string, normal: string, answers: AnswerPhrases): boolean => {
  const { described, exampleLeads, labels } = answers
  if (!begins.begin(normal)) return false
  const own = text.replace(longestAnswer, ' ')
  const words = begins.without(exampleLeads.before(own === text ? normal : normaliseText(own))).split(' ')
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
