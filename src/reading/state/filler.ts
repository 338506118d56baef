import { notes } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import { normaliseName, normaliseText } from '../text/normalise.ts'
import { sentencesIn, type Unit } from '../text/unit.ts'
import { leadsNowhere } from '../values/addresses.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'
import { isBlankCode } from './blank-code.ts'
import {
  isBlankOf,
  isCircular,
  isDemand,
  isHollow,
  isMockLatin,
  isSetPhrase,
  leadsToPlace,
  putsOff,
  standsForText,
} from './hollow.ts'
import { describesKey, ordersBelow } from './key-descriptions.ts'
import { isAllInBrackets, isSample, isVariable } from './samples.ts'
import { waitsForBracket } from './waiting-brackets.ts'

/** What a sentence is that says nothing. */
export interface Filler {
  readonly state: 'placeholder' | 'boilerplate'
  readonly reason: string
}

/** `placeholder` and `boilerplate` sentences; `undefined` for everything that may be an author's own. Without `topic`, no words say that nothing is known of it. */
export const fillerOf = (
  unit: Unit,
  topic: TopicId | undefined,
  answers: AnswerPhrases,
  above: ReadonlySet<string>,
): Filler | undefined => {
  const { text, normal } = unit
  const { blank, instruction } = plainFillers(unit, answers)
  if (blank !== undefined) return blank
  if (topic !== undefined && answers.blankFor.in(normal).includes(topic))
    return { state: 'boilerplate', reason: 'says-that-nothing-is-known' }
  if (instruction !== undefined) return instruction
  if (unit.links.length === 0 && isBlankOf(normal, answers, above))
    return { state: 'placeholder', reason: 'says-only:that it is not known' }
  if (unit.links.length === 0 && putsOff(normal, answers, above))
    return { state: 'placeholder', reason: 'put-off:an answer is promised' }
  if (unit.links.length === 0 && isCircular(normal, answers, above) && !denies(normal, answers))
    return { state: 'boilerplate', reason: 'repeats-heading:says the heading over again' }
  if (isHollow(normal, answers, above) || isSetPhrase(text, normal, answers))
    return { state: 'boilerplate', reason: 'hollow:could be written of anything' }
  return undefined
}

/** "There is no personal information": says the heading over again, and that there is none of it. */
const denies = (normal: string, { noneBegins }: AnswerPhrases): boolean => noneBegins.begin(normal)

/** What a sentence is under whatever heading, for whatever topic. */
interface PlainFillers {
  readonly blank: Filler | undefined
  readonly instruction: Filler | undefined
}

/** A sentence is asked for each topic that it may answer; a run seldom has more than one list of answers. */
const plainFillers = (unit: Unit, answers: AnswerPhrases): PlainFillers => {
  const known = fillers.get(unit)
  if (known?.by === answers) return known
  const blank = blankOf(unit, answers)
  const made = { by: answers, blank, instruction: blank === undefined ? instructionOf(unit, answers) : undefined }
  fillers.set(unit, made)
  return made
}

const fillers = notes<Unit, PlainFillers & { readonly by: AnswerPhrases }>()

const blankOf = (unit: Unit, answers: AnswerPhrases): Filler | undefined => {
  const { text, normal, label } = unit
  if (isVariable(text)) return { state: 'placeholder', reason: 'template-variable' }
  if (!/[\p{L}\p{N}]/u.test(normal))
    return meaningful.test(text) ? undefined : { state: 'placeholder', reason: 'only-punctuation' }
  if (leadsNowhere(text)) return { state: 'placeholder', reason: 'leads-nowhere:an address that is kept for examples' }
  if (onlyShortcodes.test(text)) return { state: 'placeholder', reason: 'only-punctuation' }
  if (isOneLetter(normal)) return { state: 'placeholder', reason: 'one-letter' }
  if (answers.placeholders.has(normal) && !isLink(unit, answers))
    return { state: 'placeholder', reason: `says-only:${normal}` }
  const mark = answers.unfinishedMarks.find(word => startsWithWord(label ?? text, word) || startsWithWord(text, word))
  if (mark !== undefined) return { state: 'placeholder', reason: `begins-with:${mark}` }
  if (isKeywordList(text, answers)) return { state: 'placeholder', reason: 'only-keywords' }
  if (isAllInBrackets(unit, answers) || waitsForBracket(unit, answers))
    return { state: 'placeholder', reason: 'bracketed-blank' }
  if (standsForText(text, answers)) return { state: 'placeholder', reason: 'says-only:that something is to stand here' }
  if (isSample(unit, answers)) return { state: 'placeholder', reason: 'sample:fields of a form, or numbers for names' }
  const boiler = answers.boilerplate.in(normal)[0]
  if (boiler !== undefined) return { state: 'boilerplate', reason: `every-card-says:${boiler}` }
  if (answers.generated.begin(normal) && sentencesIn(text).length === 1)
    return { state: 'boilerplate', reason: 'every-card-says:who has written the file' }
  if (text.startsWith('@') && isBlankCode(text, answers)) return { state: 'placeholder', reason: 'template-variable' }
  return question.test(text) ? { state: 'placeholder', reason: 'a-question' } : undefined
}

const instructionOf = ({ text, normal, label, led }: Unit, answers: AnswerPhrases): Filler | undefined => {
  const labelled = label === undefined ? text : `${label}: ${text}`
  if (answers.instructions.begin(normal)) return { state: 'placeholder', reason: 'template-instruction' }
  if (leadsToPlace(labelled, label === undefined ? normal : normaliseText(labelled), answers))
    return { state: 'placeholder', reason: 'template-instruction' }
  if (led !== undefined && ordersBelow(led, answers)) return { state: 'placeholder', reason: 'template-instruction' }
  if (describesKey(text, normal, answers))
    return { state: 'placeholder', reason: 'describes-key:says what belongs here' }
  if (isDemand(text, normal, answers)) return { state: 'placeholder', reason: 'demand:tells the author what to write' }
  if (isMockLatin(normal, answers)) return { state: 'placeholder', reason: 'mock-latin:is mock Latin' }
  return undefined
}

/** "[Link](https://…)", "See [below](#limits)": the words are blank by themselves, and say where the link leads that is set in them. */
const isLink = ({ text, normal, links }: Unit, { referenceWords, defers }: AnswerPhrases): boolean =>
  (links.length > 0 && defers.begin(normal)) ||
  (referenceWords.has(normal) && links.some(link => link.text === text && /^https?:\/\//.test(link.href)))

const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length))

/** Three names of subjects or more, and nothing else. */
const isKeywordList = (text: string, { keywords, labels }: AnswerPhrases): boolean => {
  if (!mayBeList.test(text)) return false
  const parts = text.replace(/[.;]$/, '').split(/[,;、，；،؛·・|]/)
  return (
    parts.length >= 3 &&
    parts.every(part => {
      const name = normaliseName(part)
      return keywords.has(name) || labels.has(name)
    })
  )
}

const mayBeList = /[,;、，；،؛·・|][^,;、，；،؛·・|]*[,;、，；،؛·・|]/

/** A question is asked of the author; an answer does not end in one. */
const question = /[?？؟]["'”’」』）)\]]*$/u

/** `:construction:`, which is shown as a picture. */
const onlyShortcodes = /^(?:\s*:[a-z0-9_+-]{2,40}:)+\s*$/

/** A tick or a cross is an answer without words; other symbols, dashes, dots and question marks are none. */
const meaningful = /[✓✔✅☑❌✗✘]/u

/** One letter over and over is no word. */
const isOneLetter = (normal: string): boolean => normal.length > 3 && /^(\S)(?:\1| )*$/u.test(normal.slice(0, 1000))
