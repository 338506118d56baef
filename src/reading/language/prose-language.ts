import { isAscii } from '../../model/ascii.ts'
import { kept } from '../../model/once.ts'
import type { ProseWords } from '../vocabulary/prose-words.ts'
import { letters, type ProseText, type Tally, tallyOf, together } from './prose-text.ts'

/** Running text in a language that has no lexicon; without `language` where nobody here can name it. */
export interface UnknownProse {
  readonly language?: string
  /** Its script tells it; otherwise its words. */
  readonly byScript?: true
}

/**
 * The language of running text, where no lexicon knows it: its script tells it, or the commonest words of another language
 * outnumber those of every language with a lexicon. Text that shows too little of any language is taken for known, so that
 * numbers, names and settings never keep a document from being judged.
 */
export const unknownProse = (texts: readonly ProseText[], words: ProseWords): UnknownProse | undefined => {
  const { text, tally } = beginningOf(texts, words)
  const isPlain = isAscii(text)
  if (isPlain && tally.words < fewest) return undefined
  const known = top(tally, words.known)
  const written = isPlain ? undefined : languageOfScript(text, words)
  if (written !== undefined && written.letters > known.count * lettersToWord)
    return { language: written.language, byScript: true }
  if (!isPlain && isTold(text)) return undefined
  const other = top(tally, words.others)
  if (other.count >= fewest && other.count > known.count * clearly) return { language: other.language }
  if (texts.length === 1 && tally.words < enough) return undefined
  const { tally: seen } = beginningOf(
    texts.filter(({ isSentence }) => isSentence()),
    words,
  )
  const least = seen.words * rare
  return seen.words >= enough && top(seen, words.known).count < least && top(seen, words.others).count < least
    ? {}
    : undefined
}

/** The same of one text among others, most of which are too short to tell: cells of tables, items of lists. */
export const unknownPart = (text: ProseText, words: ProseWords): UnknownProse | undefined =>
  isAscii(text.plain) && !hasWords(text.plain) ? undefined : unknownProse([text], words)

/** As much of some texts as tells their language; the texts have been counted one by one already. */
const beginningOf = (
  texts: readonly ProseText[],
  words: ProseWords,
): { readonly text: string; readonly tally: Tally } => {
  const whole = texts.map(({ plain }) => plain).join('\n')
  if (whole.length <= most) return { text: whole, tally: together(texts.map(({ tally }) => tally())) }
  const text = whole.slice(0, most)
  return { text, tally: tallyOf(text, words) }
}

/** Is a short text out of such prose in a language that has a lexicon, or in none at all, such as names and numbers? */
export const isKnownProse = ({ plain, tally }: ProseText, words: ProseWords, { byScript }: UnknownProse): boolean => {
  if (languageOfScript(plain, words) !== undefined) return false
  if (byScript || isTold(plain)) return true
  const all = plain.match(letters) ?? []
  if (all.length === 0 || (all.length >= 2 && all.every(word => /^\p{Lu}/u.test(word)))) return true
  const known = top(tally(), words.known).count
  return known >= 2 && known > top(tally(), words.others).count
}

/** Is a short text rather in this language, which the document has elsewhere, than in any with a lexicon? */
export const leansTo = (language: string, { plain, tally }: ProseText, words: ProseWords): boolean => {
  if (languageOfScript(plain, words)?.language === language) return true
  const own = tally().counts.get(language) ?? 0
  return own >= 2 && own > top(tally(), words.known).count * clearly
}

/** As much of a text as tells its language. */
const most = 20_000
/** Fewer common words than this tell no language. */
const fewest = 5
const hasWords = (text: string): boolean => {
  // Word by word: one pattern for all of them tries a long word anew from each of its letters.
  const word = /[A-Za-z]+/g
  for (let seen = 0; seen < fewest; seen += 1) if (!word.test(text)) return false
  return true
}
/** Languages share words: this many times as many as a known one has. */
const clearly = 1.25
/** So many letters of running text there are to one of the commonest words of its language. */
const lettersToWord = 12
/** From so many words in sentences on, a text without common words is strange. */
const enough = 60
/** The share of common words that running text of any language exceeds by far. */
const rare = 0.05

/** Scripts of languages with a lexicon that no other language is written in: they tell it without any words. */
const tellingScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu

/** A third of the letters is enough, as with the scripts of other languages. */
const isTold = (text: string): boolean => {
  const told = text.match(tellingScript)?.length ?? 0
  return told > 0 && told * 3 >= (text.match(/\p{L}/gu)?.length ?? 0)
}

/** The language of a list with most words in a text. */
const top = (
  { counts }: Tally,
  languages: ReadonlyMap<string, unknown>,
): { readonly language: string; readonly count: number } => {
  let best = { language: '', count: 0 }
  for (const [language, count] of counts) if (count > best.count && languages.has(language)) best = { language, count }
  return best
}

/** Of scripts that no lexicon is written in, the one with most letters, if at least a third of all letters are its. */
const languageOfScript = (
  text: string,
  words: ProseWords,
): { readonly language: string; readonly letters: number } | undefined => {
  if (!beyond.test(text)) return undefined
  const { any, each } = scriptsOf(words)
  if (!any.test(text)) return undefined
  const all = text.match(/\p{L}/gu)?.length ?? 0
  const [best] = each
    .map(({ language, words }) => ({ language, letters: lettersIn(text, words) }))
    .toSorted((a, b) => b.letters - a.letters)
  return best !== undefined && best.letters * 3 >= all && best.letters > 0 ? best : undefined
}

/** Letters in words: a list of an alphabet or of symbols is no prose. */
const lettersIn = (text: string, words: RegExp): number =>
  (text.match(words) ?? []).reduce((sum, { length }) => sum + length, 0)

/** Words in each of the scripts; where there is none in `any`, they need not be looked for one script after the other. */
const scriptsOf = kept(({ scripts }: ProseWords) => {
  const classes = [...scripts].map(([script, language]) => ({ language, letter: `\\p{Script=${script}}` }))
  return {
    any: new RegExp(`[${classes.map(({ letter }) => letter).join('')}]{3}`, 'u'),
    each: classes.map(({ language, letter }) => ({ language, words: new RegExp(`${letter}{3,}`, 'gu') })),
  }
})

/** A letter of any script but Latin. */
const beyond = /[^\P{L}\p{Script=Latin}]/u
