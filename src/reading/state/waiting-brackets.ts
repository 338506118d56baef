import type { Link } from '../../model/link.ts'
import { isUnspaced, normaliseText } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'
import { withoutWords } from './without-words.ts'

/**
 * "It is used in [industry, e.g. banking]", "Contact us at [e-mail address]", "<prénom>": a sentence with a bracket that is to be
 * filled in, and few words of its own beside it. One that says something beside a stray bracket is an answer, and so is one
 * that tells what names were replaced with.
 */
export const waitsForBracket = ({ text, links }: Unit, answers: AnswerPhrases): boolean => {
  if (!opens.test(text)) return false
  let waits = false
  const rest = text.replace(bracket, (whole, square: string | undefined, angle: string | undefined, at: number) => {
    const inside = square ?? angle ?? ''
    if (isInLink(inside, links)) return whole
    const isBlank = square === undefined ? namesSlot(inside, answers) : false
    if (!isBlank && !isOpen(inside, text.slice(0, at), answers)) return whole
    waits = true
    return ' '
  })
  return waits && !answers.masks.has(normaliseText(rest)) && !saysMuch(rest, answers)
}

const opens = /[[<‹［〔]/
const bracket = /[[［〔]([^[\]［］〔〕]{2,200})[\]］〕]|[<‹]([^<>‹›]{2,80})[>›]/gu

const isInLink = (inside: string, links: readonly Link[]): boolean => links.some(({ text }) => text.includes(inside))

/** `<prénom>`: no tag and no token has letters that are not ASCII. */
const namesSlot = (inside: string, { slots }: AnswerPhrases): boolean =>
  (/^\p{L}/u.test(inside) && /(?!\p{ASCII})\p{L}/u.test(inside) && inside.split(/\s+/).length <= mostWords) ||
  slots.has(normaliseText(inside))

/** What a template wrote in a bracket: an order ("insert …"), an example behind what it is one of, or the name of what belongs there. */
const isOpen = (inside: string, before: string, answers: AnswerPhrases): boolean => {
  if (isReference.test(inside) || /^\d/.test(inside)) return false
  const normal = normaliseText(inside)
  const [first = '', ...others] = inside.split(clauseEnd).map(normaliseText)
  if (others.some(part => answers.exampleLeads.begin(part))) return true
  if (answers.exampleLeads.begin(first)) return others.length > 0 || needsMore(before, answers)
  if (/\d/.test(normal) && !answers.instructions.begin(normal)) return false
  if (unfilled.test(inside) || answers.unfinishedMarks.some(mark => inside === mark)) return true
  const words = normal.split(/[ _-]/).length
  if (isOrder(normal, words, answers)) return true
  return words <= mostWords && hasSlot(normal, answers)
}

/** "[list]" alone may be a kind of value, and "[the nets]" stand for a word of what is quoted. */
const isOrder = (normal: string, words: number, { bracketed, instructions, described }: AnswerPhrases): boolean => {
  if (!bracketed.begin(normal) && !instructions.begin(normal)) return false
  if (words === 2) return !described.has(normal.split(' ', 1)[0] ?? '')
  return words > 1 || isUnspaced(normal)
}

const hasSlot = (normal: string, { slots }: AnswerPhrases): boolean =>
  slots.has(normal) || slots.has(normal.replace(/[_-]/g, ' '))

/** "[XX]", "[___]" */
const unfilled = /^(?:X{2,}|_{2,})$/

/** "[Smith et al., 2020]" */
const isReference = /\bet al\b|(?:19|20)\d\d[a-z]?$/
const clauseEnd = /[,;:：，、；(（]|\s[–—-]\s/
const mostWords = 4

/** A word that says nothing by itself, or nothing at all, stands before the bracket: the sentence goes on in it. */
const needsMore = (before: string, { described, hollowWords }: AnswerPhrases): boolean => {
  const last = normaliseText(before).split(' ').at(-1) ?? ''
  return last === '' || described.has(last) || hollowWords.has(last) || isUnspaced(last)
}

/** A figure, or some words that are about something. */
const saysMuch = (rest: string, { described, hollowWords, hollowMarks }: AnswerPhrases): boolean => {
  if (/\d|:\/\//.test(rest)) return true
  const words = normaliseText(rest).split(' ')
  const own = words.filter(word => !described.has(word) && !hollowWords.has(word) && !hollowMarks.has(word))
  const letters = own.reduce(
    (sum, word) => sum + (isUnspaced(word) ? withoutWords(word, described, hollowWords, hollowMarks).length : 0),
    0,
  )
  return own.length >= someWords || letters >= someLetters
}

const someWords = 6
const someLetters = 14
