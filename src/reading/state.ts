import type { State } from '../model/fact.ts'
import type { TopicId } from '../model/topic.ts'
import {
  isBareDenial,
  isCircular,
  isDemand,
  isHollow,
  isMockLatin,
  isSetPhrase,
  leadsToPlace,
  onlyRepeats,
} from './hollow.ts'
import { isUnspaced, normaliseName, normaliseText } from './normalise.ts'
import type { Phrases } from './phrases.ts'
import type { Piece } from './piece.ts'
import { ticksBoth } from './ticks-both.ts'
import type { Unit } from './unit.ts'
import type { AnswerPhrases, Vocabulary } from './vocabulary.ts'
import { wordCount } from './word-count.ts'

/** What a piece amounts to, and the sentences of it that say something. */
export interface Reading {
  readonly state: State
  readonly reason: string
  /** Without placeholders, instructions and boilerplate. */
  readonly said: readonly Unit[]
}

/** Judges a piece as an answer on a topic. `heading` is what stands above it: repeating it is no answer. */
export const readState = (piece: Piece, topic: TopicId, vocabulary: Vocabulary, heading = ''): Reading => {
  const above = new Set(normaliseText(heading).split(' '))
  const fillers = withExamples(
    piece.units.map(unit => ({ unit, filler: fillerOf(unit, topic, vocabulary, above) })),
    vocabulary.answers,
  )
  const said = fillers.filter(({ filler }) => filler === undefined).map(({ unit }) => unit)
  const code = piece.codes.some(({ text }) => text.trim() !== '')
  if (ticksBoth(piece.units, vocabulary.answers)) return { state: 'unreadable', reason: 'yes-and-no-ticked', said }
  if (piece.units.some(unit => vocabulary.answers.options.has(unit.normal)))
    return { state: 'placeholder', reason: 'options-left-whole', said: [] }
  if (said.length === 0) {
    if (code && vocabulary.codeTopics.has(topic)) return { state: 'answered', reason: 'code', said }
    const filler = fillers.map(({ filler }) => filler).sort(worstFirst)[0]
    if (filler !== undefined) return { state: filler.state, reason: filler.reason, said }
    return { state: 'empty', reason: code ? 'only-code' : 'nothing-visible', said }
  }
  const repeated = normaliseName(heading)
  if (repeated !== '' && !code && said.every(unit => isBareName(unit, repeated)))
    return { state: 'empty', reason: 'repeats-heading', said }
  const heads = new Set(piece.units.filter(unit => unit.head).map(({ normal }) => normal))
  const own = said.filter(unit => isOwn(unit) && !heads.has(unit.normal))
  if (own.length === 0) return { state: 'empty', reason: 'heads:only the heads of columns', said }
  if (own.length >= 2 && own.every(unit => repeatsOrPasses(unit, vocabulary.answers, above)))
    return { state: 'empty', reason: 'repeats-heading', said }
  return { ...withoutAnswer(piece, own, topic, vocabulary), said }
}

/** The heading over again, and no link that leads on from it. */
const isBareName = ({ text, links }: Unit, name: string): boolean => links.length === 0 && normaliseName(text) === name

/** In a list or table: the heading over again, or `n/a`; a table of nothing else answers nothing. */
const repeatsOrPasses = (unit: Unit, answers: AnswerPhrases, above: ReadonlySet<string>): boolean =>
  onlyRepeats(unit.normal, answers, above) ||
  answers.notApplicable.has(unit.normal) ||
  answers.notApplicableBegins.at(unit.normal).length > 0 ||
  answers.withheldBegins.at(unit.normal).length > 0 ||
  (unit.links.length === 0 && onlyRefers(unit, answers))

/** What is not merely the head of a column. */
const isOwn = (unit: Unit): boolean => unit.head !== true

/** An instruction often ends in an example; what the template says by way of example, the author does not. */
const withExamples = (judged: readonly Judged[], { exampleLeads }: AnswerPhrases): readonly Judged[] => {
  const first = judged.findIndex(({ filler }) => filler?.state === 'placeholder')
  const from =
    first < 0 ? -1 : judged.findIndex(({ unit }, at) => at > first && exampleLeads.at(unit.normal).length > 0)
  if (from < 0) return judged
  return judged.map((entry, at) =>
    at < from || entry.filler !== undefined
      ? entry
      : { ...entry, filler: { state: 'placeholder', reason: 'example:the example that came with the instruction' } },
  )
}

interface Judged {
  readonly unit: Unit
  readonly filler: Filler | undefined
}

/** `placeholder` and `boilerplate` sentences; `undefined` for everything that may be an author's own. */
const fillerOf = (
  unit: Unit,
  topic: TopicId,
  vocabulary: Vocabulary,
  above: ReadonlySet<string>,
): Filler | undefined => {
  const { text, normal } = unit
  const answers = vocabulary.answers
  const labelled = unit.label === undefined ? text : `${unit.label}: ${text}`
  if (templateVariable.test(text)) return { state: 'placeholder', reason: 'template-variable' }
  if (!/[\p{L}\p{N}]/u.test(normal))
    return meaningful.test(text) ? undefined : { state: 'placeholder', reason: 'only-punctuation' }
  if (isOneLetter(normal)) return { state: 'placeholder', reason: 'one-letter' }
  if (answers.placeholders.has(normal)) return { state: 'placeholder', reason: `says-only:${normal}` }
  const mark = answers.unfinishedMarks.find(word => unit.label === word || startsWithWord(text, word))
  if (mark !== undefined) return { state: 'placeholder', reason: `begins-with:${mark}` }
  if (isKeywordList(text, answers)) return { state: 'placeholder', reason: 'only-keywords' }
  const bracketed = /^[[<(](.*)[\])>]\.?$/su.exec(text)
  if (bracketed?.[1] !== undefined && answers.bracketed.at(normal).length > 0 && !/^[[(]?\d/.test(text))
    return { state: 'placeholder', reason: 'bracketed-blank' }
  const boiler = answers.boilerplate.in(normal)[0]
  if (boiler !== undefined) return { state: 'boilerplate', reason: `every-card-says:${boiler}` }
  if (question.test(text)) return { state: 'placeholder', reason: 'a-question' }
  if (answers.blankFor.in(normal).includes(topic)) return { state: 'boilerplate', reason: 'says-that-nothing-is-known' }
  if (answers.instructions.at(normal).length > 0) return { state: 'placeholder', reason: 'template-instruction' }
  if (leadsToPlace(labelled, unit.label === undefined ? normal : normaliseText(labelled), answers))
    return { state: 'placeholder', reason: 'template-instruction' }
  if (isDemand(text, normal, answers)) return { state: 'placeholder', reason: 'demand:tells the author what to write' }
  if (isMockLatin(normal, answers)) return { state: 'placeholder', reason: 'mock-latin:is mock Latin' }
  if (unit.links.length === 0 && isCircular(normal, answers, above))
    return { state: 'boilerplate', reason: 'repeats-heading:says the heading over again' }
  if (isHollow(normal, answers, above) || isSetPhrase(text, answers))
    return { state: 'boilerplate', reason: 'hollow:could be written of anything' }
  return undefined
}

interface Filler {
  readonly state: 'placeholder' | 'boilerplate'
  readonly reason: string
}

const worstFirst = (a: Filler | undefined, b: Filler | undefined): number => rank(a) - rank(b)
const rank = (filler: Filler | undefined): number => (filler === undefined ? 2 : filler.state === 'placeholder' ? 0 : 1)

/** `{{ x }}`, `{% x %}`, `${x}`, `<your …>`, `INSERT_X_HERE`, `/path/to/x`: a variable nobody has filled. */
const templateVariable =
  /\{\{|\{%|\$\{\w{1,60}\}|INSERT_[A-Z]|<(?:your|insert|add)\b[^>]{0,80}>|^\{\w+\}$|@@\w{1,60}@@|%[A-Z_]{3,60}%|^__[A-Z_]{2,60}__$|\b(?:MM\/|MMM )YYYY\b|^\.{0,2}\/?path\/to\/\S*$/iu

const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length))

/** Three names of subjects or more, and nothing else. */
const isKeywordList = (text: string, { keywords, labels }: AnswerPhrases): boolean => {
  const parts = text.replace(/[.;]$/, '').split(/[,;、，；،؛·・|]/)
  return parts.length >= 3 && parts.map(normaliseName).every(part => keywords.has(part) || labels.has(part))
}

/** A question is asked of the author; an answer does not end in one. */
const question = /[?？؟]["'”’」』）)\]]*$/u

/** A tick or a cross is an answer without words; other symbols, dashes, dots and question marks are none. */
const meaningful = /[✓✔✅☑❌✗✘]/u

/** One letter over and over is no word. */
const isOneLetter = (normal: string): boolean => normal.length > 3 && new Set(normal.replaceAll(' ', '')).size === 1

/** An answer, unless all of it is a denial, a refusal, or a pointer elsewhere. */
const withoutAnswer = (
  piece: Piece,
  said: readonly Unit[],
  topic: TopicId,
  { answers, referenceTopics, reasons }: Vocabulary,
): { readonly state: State; readonly reason: string } => {
  const first = said[0]
  const short = said.length <= 2
  const lead = first?.label === undefined ? (first?.normal ?? '') : normaliseText(`${first.label} ${first.text}`)
  if (first !== undefined && short) {
    if (answers.notApplicable.has(lead) || answers.notApplicableBegins.at(lead).length > 0)
      return {
        state: 'not-applicable',
        reason: said.length > 1 || first.text.length > 20 ? 'says-so-with-reason' : 'says-so',
      }
    if (answers.withheldBegins.at(lead).length > 0) return { state: 'withheld', reason: 'says-so' }
    // "None, because it only counts cars": what follows the reason belongs to the reason.
    const adds = said.some(unit => answers.noneExcept.has(reasons.before(unit.normal)))
    if (answers.none.has(lead) || (!adds && answers.noneBegins.at(lead).length > 0))
      return { state: 'none', reason: 'says-so' }
  }
  if (onlyDenies(said, answers)) return { state: 'none', reason: 'says-so' }
  const linkAnswers = referenceTopics.has(topic) && !onlyWithin(piece, said, answers.referenceParts)
  const refers = said.every(unit => onlyRefers(unit, answers)) || leadsAway(said, piece, answers.referenceLeads)
  if (!linkAnswers && piece.codes.length === 0 && refers)
    return { state: 'reference-only', reason: piece.links.length > 0 ? 'only-a-link' : 'only-a-pointer' }
  return { state: 'answered', reason: 'own-words' }
}

/** However often it is said, below one heading or behind many labels, "None. None. None." is no answer; several different denials are a list of what is lacking. */
const onlyDenies = (said: readonly Unit[], answers: AnswerPhrases): boolean => {
  const long = said.map(({ normal }) => normal).filter(normal => !deniesShortly(normal, answers))
  const [first] = long
  return first === undefined || (said.length > 2 && new Set(long).size === 1 && answers.noneBegins.at(first).length > 0)
}

/** "Not done.", "Nothing was.": two or three words that begin as a denial, or a denial of nothing in particular. */
const deniesShortly = (normal: string, answers: AnswerPhrases): boolean =>
  answers.none.has(normal) ||
  isBareDenial(normal, answers) ||
  (wordCount(normal) <= 3 && answers.noneBegins.at(normal).length > 0)

/** Points to a part of the document itself: nobody takes that for the paper or page that was asked for. */
const onlyWithin = ({ links }: Piece, said: readonly Unit[], parts: Phrases): boolean =>
  links.length > 0 ? links.every(({ href }) => href.startsWith('#')) : said.every(unit => parts.has(unit.normal))

/** One sentence that sends the reader to a link, and has no figure of its own. */
const leadsAway = ([unit, ...others]: readonly Unit[], piece: Piece, leads: Phrases): boolean => {
  if (
    unit === undefined ||
    others.length > 0 ||
    unit.links.length === 0 ||
    unit.links.length > 20 ||
    piece.tables.length > 0
  )
    return false
  const own = unit.links.reduce((text, link) => text.replace(link.text, ' '), unit.text)
  return leads.has(unit.normal) && !/\d/.test(own)
}

/** True when a sentence has nothing beside links and words that lead to them. */
const onlyRefers = (unit: Unit, { referenceWords: words, referencePlaces, referenceParts }: AnswerPhrases): boolean => {
  const inside = unit.links
  let rest = ` ${unit.text} `
  for (const link of inside.slice(0, 20)) rest = rest.replace(link.text, ' ')
  rest = rest.replace(/https?:\/\/\S+/g, ' ')
  const own = normaliseText(rest)
    .split(' ')
    .map(word => withoutWords(word, words))
    .filter(word => word.length > 1 && !words.has(word) && !/^\d{1,2}$/.test(word))
  const places = [referencePlaces, referenceParts].some(phrases => phrases.has(unit.normal))
  const pointed = inside.length > 0 || /https?:\/\//.test(unit.text) || places
  return pointed && own.length === 0
}

/** A run of a script without spaces is many words: those that say nothing are taken out of it, the longest first. */
const withoutWords = (run: string, words: ReadonlySet<string>): string => {
  if (!isUnspaced(run) || run.length > longestPointer) return run
  let rest = run
  for (let size = Math.min(rest.length, longestWord); size >= 1; size -= 1)
    for (let at = 0; at + size <= rest.length; at += 1)
      if (words.has(rest.slice(at, at + size))) rest = rest.slice(0, at) + rest.slice(at + size)
  return rest
}

const longestPointer = 40
const longestWord = 12
