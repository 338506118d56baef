import { perThing, remembered } from '../../model/once.ts'
import { isUnspaced, normaliseName, normaliseText } from '../text/normalise.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'
import { withoutWords } from './without-words.ts'

/** Mock Latin: most of the words are those that typesetters fill a page with. */
export const isMockLatin = (normal: string, { mockLatin }: AnswerPhrases): boolean => {
  const words = wordsOf(normal)
  return words.length >= 4 && words.filter(word => mockLatin.has(word)).length >= words.length * mostly
}

/** A sentence that anybody could write of anything: no name, no figure, no word that is about something in particular. */
export const isHollow = (normal: string, answers: AnswerPhrases, heading: ReadonlySet<string>): boolean => {
  const words = wordsOf(normal)
  // Hardly any sentence has no word of its own, and in most it is among the first.
  return (
    words.every(word => saysNothing(word, answers) || heading.has(word) || isHollowRun(word, answers)) &&
    (words.length >= 4 || isLongRun(words)) &&
    words.some(word => answers.hollowMarks.has(word) || hasMark(word, answers))
  )
}

/** A script without spaces has no words to count: so many letters are a sentence. */
const isLongRun = (words: readonly string[]): boolean =>
  words.reduce((letters, word) => letters + (isUnspaced(word) ? word.length : 0), 0) >= 6

const hasMark = (run: string, { hollowMarks }: AnswerPhrases): boolean =>
  isUnspaced(run) && withoutWords(run, hollowMarks) !== run

const isHollowRun = (run: string, { hollowMarks, hollowWords }: AnswerPhrases): boolean =>
  isUnspaced(run) && withoutWords(run, hollowMarks, hollowWords) === ''

const saysNothing = (word: string, { hollowMarks, hollowWords }: AnswerPhrases): boolean =>
  hollowMarks.has(word) || hollowWords.has(word)

/** Every clause is a set phrase of the kind, and no figure stands beside them; scripts without spaces have no words to go through. */
export const isSetPhrase = (text: string, normal: string, { hollowPhrases }: AnswerPhrases): boolean => {
  if (!hollowPhrases.has(normal)) return false
  const clauses = text.split(/[,;:，、；：،؛]/).map(normaliseText)
  const set = clauses.map(clause => !/\d/.test(clause) && hollowPhrases.has(clause))
  return set.includes(true) && clauses.every((clause, at) => set[at] === true || wordsOf(clause).join('').length < 4)
}

/** Words of the heading, numbered perhaps, and words that say nothing in particular: "Limitations item one". */
export const onlyRepeats = (normal: string, answers: AnswerPhrases, heading: ReadonlySet<string>): boolean => {
  const words = wordsOf(normal)
  return (
    words.every(word => saysNothing(word, answers) || heading.has(word) || /^\d{0,2}[a-z]?$/.test(word)) &&
    words.some(word => heading.has(word))
  )
}

/** A sentence that goes round in its heading's own words: "The intended uses are those for which it is intended." */
export const isCircular = (normal: string, answers: AnswerPhrases, heading: ReadonlySet<string>): boolean => {
  if (heading.size > longestName) return false
  const words = wordsOf(normal)
  const stems = stemsOf(heading)
  return (
    words.every(word => saysNothing(word, answers) || stems.has(stemOf(word))) &&
    words.filter(word => stems.has(stemOf(word))).length >= 2
  )
}

/** The reason told of what the next function finds. */
export const onlyThereIs = 'repeats-heading:says no more than that there is such a thing'

/** "There are several limitations": below "Limitations" as good as the heading alone. */
export const onlySaysThatThereIs = (normal: string, answers: AnswerPhrases, heading: ReadonlySet<string>): boolean =>
  heading.size <= longestName &&
  hasWordOf(normal, heading) &&
  wordsOf(normal).every(
    word =>
      saysNothing(word, answers) ||
      answers.affirmations.has(word) ||
      /^(?:\d{1,2}|[a-z])$/.test(word) ||
      stemsOf(heading).has(stemOf(word)) ||
      isRunOf(word, answers, heading),
  )

const hasWordOf = (normal: string, heading: ReadonlySet<string>): boolean =>
  wordsOf(normal).some(word => stemsOf(heading).has(stemOf(word)) || withoutWords(word, heading) !== word)

const isRunOf = (run: string, { hollowMarks, hollowWords }: AnswerPhrases, heading: ReadonlySet<string>): boolean =>
  isUnspaced(run) && withoutWords(run, hollowMarks, hollowWords, heading) === ''

/** All sentences below a heading are held against its words. */
const stemsOf = perThing((heading: ReadonlySet<string>): ReadonlySet<string> => new Set([...heading].map(stemOf)))

/** "use", "uses", "user", "used" are one word to whoever says the heading over again. */
const stemOf = (word: string): string => word.replace(/(?<=\w{2})(?:e?rs?|e?d|e?s|ing|e)$/, '')

/** A longer heading is a question with its choices. */
const longestName = 4

/** A sentence that says no, and nothing about what but its heading's words: "This has not been looked into yet", "No limitations are known". */
export const isBareDenial = (
  normal: string,
  { negations, denialWords, hollowWords }: AnswerPhrases,
  heading: ReadonlySet<string>,
): boolean => {
  const words = wordsOf(normal)
  const stems = stemsOf(heading.size > longestName ? noWords : heading)
  return (
    words.every(
      word => negations.has(word) || denialWords.has(word) || hollowWords.has(word) || stems.has(stemOf(word)),
    ) && words.some(word => negations.has(word))
  )
}

const noWords: ReadonlySet<string> = new Set()

/** "Unknown trade-offs", "Limitations: TBD": a blank, and what it is a blank of. */
export const isBlankOf = (
  normal: string,
  { placeholders, denialWords, described }: AnswerPhrases,
  heading: ReadonlySet<string>,
): boolean => {
  const words = wordsOf(normal)
  if (words.length > longestBlank) return false
  const others = words.filter(word => !heading.has(word) && !denialWords.has(word))
  return (
    others.length > 0 &&
    others.length < words.length &&
    placeholders.has(others.join(' ')) &&
    !others.every(word => described.has(word))
  )
}

const longestBlank = 4

/** "BibTeX placeholder — to be released with the paper": the first words say what is to stand here, and that it does not. */
export const standsForText = (text: string, { standIns }: AnswerPhrases): boolean => {
  const words = wordsOf(normaliseText(text.split(firstBreak, 1)[0] ?? ''))
  const last = words.at(-1) ?? ''
  return (
    words.length <= longestBlank && (standIns.has(last) || (isUnspaced(last) && withoutWords(last, standIns) !== last))
  )
}

/** A colon, too, as behind a label. */
const firstBreak = /\s[–—-]+\s|[:：;；,，(（]/

/** "The limitations will be documented in a future release": an answer is promised, and nothing else is said. */
export const putsOff = (normal: string, answers: AnswerPhrases, heading: ReadonlySet<string>): boolean => {
  const { promises, denialWords, hollowMarks, hollowWords, labels } = answers
  if (!promises.has(normal)) return false
  return wordsOf(promises.without(normal)).every(
    word =>
      saysNothing(word, answers) ||
      denialWords.has(word) ||
      heading.has(word) ||
      isDay.test(word) ||
      labels.has(normaliseName(word)) ||
      (isUnspaced(word) && withoutWords(word, hollowMarks, hollowWords, denialWords, heading) === ''),
  )
}

/** "in Q3 2027", "in version 2" */
const isDay = /^[qv]?\d{1,4}$/

/** `A card MUST state …`: a demand in the capitals of standards, unless it is made of those who use the thing. */
export const isDemand = (text: string, normal: string, { demandsOfUsers }: AnswerPhrases): boolean =>
  demand.test(text) && /\p{Ll}/u.test(text) && !demandsOfUsers.has(normal)

/** `Under "Limitations" write …`, `Give an address under "Contact"`: the name of a place in quotation marks, after a word that leads there. */
export const leadsToPlace = (
  text: string,
  normal: string,
  { placeLeads, commands, commandPlaces }: AnswerPhrases,
): boolean =>
  quotes.test(text) && (quotesAfter(text, placeLeads) || (commands.begin(normal) && quotesAfter(text, commandPlaces)))

const quotes = /["“`]/

const quotesAfter = (text: string, leads: readonly string[]): boolean =>
  leads.some(lead => ['"', '“', '`'].some(mark => text.includes(`${lead} ${mark}`)))

const mostly = 0.6
const demand = /\b(?:MUST|SHALL|SHOULD)\b(?!\s+NOT\b)/

/** The words of a sentence are gone through by each of these tests. */
const wordsOf = remembered((normal: string): readonly string[] => (normal === '' ? [] : normal.split(' ')))
