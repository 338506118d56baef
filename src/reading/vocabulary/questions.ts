import { remembered } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import { knownTopic, listedTopic } from '../phrases/known-topic.ts'
import type { PhraseMatch } from '../phrases/phrases.ts'
import { isUnspaced, normaliseText } from '../text/normalise.ts'
import { wordCount } from '../text/word-count.ts'
import type { AnswerPhrases } from './answer-phrases.ts'
import type { About, Vocabulary } from './vocabulary.ts'

/** A topic that a question asks for. */
export interface Asked {
  readonly topic: TopicId
  /** As the lexicon lists it. */
  readonly entry: string
  readonly about?: About
}

/**
 * What a heading or label asks. The long questions of data sheets are told by words anywhere in them. A short one asks of the thing
 * itself: "Who made the logo?" does not, and "What is it not for?" asks for the opposite. It needs no question mark where it begins as questions do.
 */
export const askedIn = (text: string, vocabulary: Vocabulary): readonly Asked[] => {
  const hasMark = questionMark.test(text)
  if (!hasMark && (wordCount(text) > mostWords || !vocabulary.interrogatives.has(normaliseText(text)))) return none
  const found = text
    .replace(numbering, '')
    .split(questionMark)
    .flatMap(one => (wordCount(one) > mostWords ? askedAtLength(one, vocabulary) : halvesOf(one, hasMark, vocabulary)))
  return found.length === 0 ? none : found
}

/** In a long question, whatever asks briefly asks something else, or is said by the way. */
const askedAtLength = (text: string, { asks, interrogatives }: Vocabulary): readonly Asked[] =>
  asks
    .found(normaliseText(text))
    .filter(
      ({ key, phrase }) => key.endsWith(open) || !phrase.includes(open) || !interrogatives.has(normaliseText(phrase)),
    )
    .map(asked)

const questionMark = /[?？؟]/
const mostWords = 12
const none: readonly Asked[] = []

/** "4.2.7 -", "Q3:": says that a question follows, and nothing of it. */
const numbering = /^[^\p{L}]*(?:Q\s?\d{0,3}\s*[:.)：]\s*)?/u

/** "What is it for and what is it not for?" asks twice. */
const halvesOf = (text: string, hasMark: boolean, vocabulary: Vocabulary): readonly Asked[] => {
  const halves = text.split(vocabulary.joins(text))
  const asksTwice = halves.length > 1 && halves.every(half => vocabulary.interrogatives.has(normaliseText(half)))
  return (asksTwice ? halves : [text]).flatMap(half => askedBy(half, hasMark, vocabulary))
}

const askedBy = (text: string, hasMark: boolean, vocabulary: Vocabulary): readonly Asked[] =>
  vocabulary.asks.found(normaliseText(text)).flatMap(found => {
    const around = wordsAround(text, found.phrase)
    if (around === undefined) return []
    const left = vocabulary.interrogatives.has(normaliseText(found.phrase))
      ? leftOfQuestion(around, found, vocabulary)
      : hasMark && !(opposed.has(topicOf(found)) && saysNo(`${around.before} ${around.behind}`, vocabulary.answers))
        ? around.among
        : undefined
    if (left === undefined) return []
    const words = left.map(part => vocabulary.asked.without(part).trim()).filter(part => part !== '')
    // What is asked about stands in one place.
    if (words.length > 1) return []
    return words.length === 0 ? [asked(found)] : aboutIn(text, words[0] ?? '', vocabulary, asked(found))
  })

/** What stands where only the thing itself may stand; behind that a phrase may follow: "How do I use it with other tools?", and not "What is in the logo?" */
const leftOfQuestion = (
  { before, among, behind }: Around,
  { key, phrase }: PhraseMatch,
  { asked: small, afterNames, answers }: Vocabulary,
): readonly string[] | undefined => {
  const begins = ([first = '', second]: readonly string[]): boolean => afterNames.has(first) && second !== undefined
  const isWhole = phrase.includes(open) || !begins(behind.split(' '))
  const goesOn = isWhole && begins(small.without(behind).trim().split(' '))
  if (!key.endsWith(open) && !goesOn) return [before, ...among, behind]
  return saysNo(behind, answers) ? undefined : [before, ...among]
}

const open = '…'

const topicOf = ({ key }: PhraseMatch): TopicId => listedTopic(key.endsWith(open) ? key.slice(0, -open.length) : key)

const asked = (found: PhraseMatch): Asked => ({
  topic: topicOf(found),
  entry: found.key.endsWith(open) ? `${found.phrase} ${open}` : found.phrase,
})

/** What asks for one of these, and says no, asks for something else. */
const opposed: ReadonlySet<TopicId> = new Set((['intended-use'] as const).map(knownTopic))

const saysNo = (normal: string, { negations }: AnswerPhrases): boolean =>
  normal.split(' ').some(word => negations.has(word))

/** What stands before the words of an ask, at its gaps, and behind them. */
interface Around {
  readonly before: string
  readonly among: readonly string[]
  readonly behind: string
}

const wordsAround = (text: string, phrase: string): Around | undefined => {
  const [whole, ...parts] = patternOf(phrase).exec(normaliseText(text)) ?? []
  if (whole === undefined) return undefined
  const [before = '', ...rest] = parts.map(part => part.trim())
  return { before, among: rest.slice(0, -1), behind: rest.at(-1) ?? '' }
}

/** Of a dozen words: what is tried again and again is short. */
const patternOf: (phrase: string) => RegExp = remembered((phrase: string): RegExp => {
  const spaced = !isUnspaced(phrase)
  const parts = phrase.split('…').map((part, at, all) => {
    const goesOn = at === all.length - 1 && part.endsWith('*')
    const words = part.split('#').map(normaliseText).join(' ?\\d+ ?')
    return spaced ? `(?<![^ ])${words}${goesOn ? '[^ ]*' : ''}(?![^ ])` : words
  })
  return new RegExp(`^(.*?)${parts.join('(.*?)')}(.*)$`, 'u')
})

/** Words that are left may be a name: written as one, or, where the document says so, of the thing itself. */
const aboutIn = (text: string, words: string, vocabulary: Vocabulary, found: Asked): readonly Asked[] => {
  if (saysNo(words, vocabulary.answers)) return []
  const capital = new Set(text.trim().split(/\s+/).slice(1).filter(isCapital).flatMap(wordsOf))
  const common = vocabulary.prose.languagesOf()
  // "Who Made the Logo": where all words are written as names are, none tells a name.
  const isName =
    words.split(' ').every(word => capital.has(word) && !common.has(word)) &&
    !wordsOf(found.entry).some(word => capital.has(word))
  return [{ ...found, about: { words, isName } }]
}

const wordsOf = (text: string): readonly string[] => normaliseText(text).split(' ')

const isCapital = (word: string): boolean => /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})|\p{Ll}\p{Lu}/u.test(word)
