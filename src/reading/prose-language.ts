import { isAscii } from './normalise.ts'
import type { ProseWords } from './prose-words.ts'

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
export const unknownProse = (texts: readonly string[], words: ProseWords): UnknownProse | undefined => {
  const plain = texts.map(withoutAddresses)
  const whole = plain.join('\n').slice(0, most)
  const counts = hits(whole, words)
  const known = top(counts, words.known)
  const written = languageOfScript(whole, words)
  if (written !== undefined && written.letters > known.count * lettersToWord)
    return { language: written.language, byScript: true }
  if (isTold(whole)) return undefined
  const other = top(counts, words.others)
  if (other.count >= fewest && other.count > known.count * clearly) return { language: other.language }
  const sentences = plain.filter(isSentence).join('\n').slice(0, most)
  const length = wordsOf(sentences).length
  const least = length * rare
  const seen = hits(sentences, words)
  return length >= enough && top(seen, words.known).count < least && top(seen, words.others).count < least
    ? {}
    : undefined
}

/** Is a short text out of such prose in a language that has a lexicon, or in none at all, such as names and numbers? */
export const isKnownProse = (text: string, words: ProseWords, { byScript }: UnknownProse): boolean => {
  const plain = withoutAddresses(text)
  if (languageOfScript(plain, words) !== undefined) return false
  if (byScript || isTold(plain)) return true
  const all = plain.match(letters) ?? []
  if (all.length === 0 || (all.length >= 2 && all.every(word => /^\p{Lu}/u.test(word)))) return true
  const counts = hits(plain, words)
  const known = top(counts, words.known).count
  return known >= 2 && known > top(counts, words.others).count
}

/** Is a short text rather in this language, which the document has elsewhere, than in any with a lexicon? */
export const leansTo = (language: string, text: string, words: ProseWords): boolean => {
  const plain = withoutAddresses(text)
  if (languageOfScript(plain, words)?.language === language) return true
  const counts = hits(plain, words)
  const own = counts.get(language) ?? 0
  return own >= 2 && own > top(counts, words.known).count * clearly
}

/** As much of a text as tells its language. */
const most = 20_000
/** Fewer common words than this tell no language. */
const fewest = 5
/** Languages share words: this many times as many as a known one has. */
const clearly = 1.25
/** From so many words on a text is a sentence, and from so many words in sentences on, a text without common words is strange. */
const sentence = 8
/** So many letters of running text there are to one of the commonest words of its language. */
const lettersToWord = 12
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

const withoutAddresses = (text: string): string =>
  /[@:]/.test(text) ? text.replace(/https?:\/\/\S+|[^\s@]{1,64}@\S+/g, ' ') : text

const letters = /[\p{L}\p{M}]+/gu

const wordsOf = (text: string): readonly string[] =>
  (isAscii(text) ? text.toLowerCase().match(/[a-z]+/g) : text.toLowerCase().normalize('NFC').match(letters)) ?? []

const hits = (text: string, { languagesOf }: ProseWords): ReadonlyMap<string, number> => {
  const table = languagesOf()
  const counts = new Map<string, number>()
  for (const word of wordsOf(text))
    for (const language of table.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  return counts
}

/** The language of a list with most words in a text. */
const top = (
  counts: ReadonlyMap<string, number>,
  languages: ReadonlyMap<string, unknown>,
): { readonly language: string; readonly count: number } =>
  [...counts]
    .filter(([language]) => languages.has(language))
    .reduce((best, [language, count]) => (count > best.count ? { language, count } : best), { language: '', count: 0 })

/** Enough words, most of them in small letters: a list of names or of settings is no sentence. */
export const isSentence = (text: string): boolean => {
  if (!/[.!?]\s*$/.test(text)) return false
  const all = text.match(letters) ?? []
  return all.length >= sentence && all.filter(word => !/\p{Lu}/u.test(word)).length * 4 >= all.length * 3
}

/** Of scripts that no lexicon is written in, the one with most letters, if at least a third of all letters are its. */
const languageOfScript = (
  text: string,
  { scripts }: ProseWords,
): { readonly language: string; readonly letters: number } | undefined => {
  if (!beyond.test(text)) return undefined
  const all = text.match(/\p{L}/gu)?.length ?? 0
  const [best] = [...scripts]
    .map(([script, language]) => ({ language, letters: lettersIn(text, script) }))
    .toSorted((a, b) => b.letters - a.letters)
  return best !== undefined && best.letters * 3 >= all && best.letters > 0 ? best : undefined
}

/** Letters in words: a list of an alphabet or of symbols is no prose. */
const lettersIn = (text: string, script: string): number =>
  (text.match(new RegExp(`\\p{Script=${script}}{3,}`, 'gu')) ?? []).reduce((sum, { length }) => sum + length, 0)

/** A letter of any script but Latin. */
const beyond = /[^\P{L}\p{Script=Latin}]/u
