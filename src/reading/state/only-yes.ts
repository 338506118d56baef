import { normaliseName, normaliseText } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'
import { onlyRepeats } from './hollow.ts'
import { withoutWords } from './without-words.ts'

/**
 * "Yes", "OK", "Done", a tick, and nothing else: a form of which every field says so says nothing. It answers what is asked
 * so that yes is an answer ("Were crawlers used?"), and below a label of its own it says that of what the label names.
 */
export const onlyYes = (said: readonly Unit[], heading: string, answers: AnswerPhrases): boolean => {
  const own = said.filter(({ head }) => head !== true)
  return (
    own.length > 0 &&
    own.every(unit => isYes(unit, answers) && !tells(unit, heading, answers)) &&
    !asks(heading, answers)
  )
}

const isYes = ({ text, normal, links }: Unit, answers: AnswerPhrases): boolean => {
  if (links.length > 0) return false
  if (onlyTicks.test(text)) return true
  const { affirmations, denialWords, hollowWords } = answers
  let affirms = false
  for (const run of normal.split(' ')) {
    const word = withoutWords(run, affirmations)
    if (word === '' || affirmations.has(word)) affirms = true
    else if (!denialWords.has(word) && !hollowWords.has(word)) return false
  }
  return affirms
}

/** A label that is the name of a topic asks for more than yes; another may be all there is to tell: "Tested by others: yes". */
const tells = ({ label }: Unit, heading: string, answers: AnswerPhrases): boolean =>
  label !== undefined &&
  !answers.labels.has(normaliseName(label)) &&
  !onlyRepeats(normaliseText(label), answers, new Set(normaliseText(heading).split(' ')))

/** Numbers before a question are no part of it. */
const asks = (heading: string, { asksWhether, asksWhetherWith, whetherNames }: AnswerPhrases): boolean => {
  if (heading === '') return false
  const normal = normaliseText(heading.replace(/^[^\p{L}]+/u, ''))
  return asksWhether.begin(normal) || asksWhetherWith.has(normal) || whetherNames.has(normaliseName(heading))
}

/** Ticks and crosses, as a picture or not. */
const onlyTicks = /^(?:[✓✔✅☑❌✗✘]\uFE0F?\s*)+$/u
