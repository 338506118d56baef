import type { Fact } from '../../model/fact.ts'
import type { Entry } from '../../syntax/tree.ts'
import { normaliseText } from '../text/normalise.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** `true`, `yes` and any text say yes; `false`, and `no` in any of our languages, say that it is not so. */
export const yesOrNo = (entry: Entry, fact: Fact, { answers }: Vocabulary): Fact => {
  const text = entry.value.kind === 'scalar' ? normaliseText(entry.value.text) : ''
  return isWord(text) && answers.saysNo.begin(text) ? { ...fact, state: 'none', reason: 'says-no' } : fact
}

const isWord = (text: string): boolean => text !== '' && !text.includes(' ')

/**
 * "Yes", "b) Training Established", "Yes – by a board of the agency": what a form offers to tick is in every record of the kind, and
 * tells nobody how. What somebody wrote in its place has a figure, a name or a second sentence.
 */
export const choice = (fact: Fact, { answers }: Vocabulary): Fact => {
  if (fact.state !== 'answered') return fact
  const text = fact.text.replace(optionMark, '')
  const normal = normaliseText(text)
  if (isOption(text) && denies(normal, answers)) return { ...fact, state: 'none', reason: 'says-no', shows: [] }
  if (promisesOnly(text, answers))
    return { ...fact, state: 'placeholder', reason: 'put-off:an answer is promised', shows: [] }
  const offered = text !== fact.text || answers.affirmations.has(normal.split(' ')[0] ?? '')
  const size = text.split(/\s+/).length
  return size <= fewWords || (isOption(text) && (offered || size <= someWords))
    ? { ...fact, state: 'boilerplate', reason: 'only-a-choice:an answer that the form offers', shows: [] }
    : fact
}

/** `a) `, `(2) ` */
const optionMark = /^\s*\(?[a-z\d]\)\s*/i

const denies = (normal: string, { saysNo, none, noneBegins }: AnswerPhrases): boolean =>
  saysNo.begin(normal) || none.has(normal) || noneBegins.begin(normal)

/** One sentence without a figure or the name of anybody; those in capitals alone are the form's own. */
const isOption = (text: string): boolean =>
  !/\d|[.!?;]\s+\p{L}|\s\p{Lu}\p{Ll}/u.test(text) && text.split(/\s+/).length <= longestOption

/** "Establishment of fail-safes is in progress": its first clause puts the answer off, and no figure stands before that. */
const promisesOnly = (text: string, { promises }: AnswerPhrases): boolean => {
  const clause = normaliseText(text.split(/[,;:.]\s/)[0] ?? '')
  return promises.has(clause) && !/\d/.test(promises.before(clause))
}

const fewWords = 5
const someWords = 8
const longestOption = 30
