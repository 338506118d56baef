import { once } from '../model/once.ts'
import { isUnspaced, normaliseText } from './normalise.ts'

/** A set of phrases that can be looked for in running text, all at once. */
export interface Phrases {
  /** All phrases found in an already normalised text, in the order of the list. */
  readonly found: (normalised: string) => readonly PhraseMatch[]
  /** The keys of all phrases found in an already normalised text, in the order of the list. */
  readonly in: (normalised: string) => readonly string[]
  /** Is any of them in it? */
  readonly has: (normalised: string) => boolean
  /** The keys of the phrases that the text begins with. */
  readonly at: (normalised: string) => readonly string[]
  /** The words that stand before the first phrase; all of them where there is none. */
  readonly before: (normalised: string) => string
  /** The text with none of the phrases in it. */
  readonly without: (normalised: string) => string
}

/** A phrase of the list, as it is written there, with its key. */
export interface PhraseMatch {
  readonly key: string
  readonly phrase: string
}

interface Entry extends PhraseMatch {
  readonly rank: number
  /** The words of the phrase, in parts between which other words may stand. */
  readonly parts: readonly (readonly string[])[]
  /** A trailing `*` in the list: the last word may go on. */
  readonly open: boolean
}

/** A phrase of a script without spaces. */
interface Unspaced extends PhraseMatch {
  /** Its longest part, which every text with the phrase has in it. */
  readonly sign: string
  readonly pattern: () => RegExp
  readonly start: () => RegExp
}

/** `pairs` are [phrase, key]; phrases are kept by their first word, so that a long list costs no more than a short one, and one that is not asked nothing. */
export const phrases = (pairs: readonly (readonly [string, string])[]): Phrases => phrasesOf(() => pairs)

/** The same of pairs that are asked for when the first text comes. */
export const phrasesOf = (pairs: () => readonly (readonly [string, string])[]): Phrases => {
  const tables = once(() => tablesOf(pairs()))
  const startingAt = (words: readonly string[], at: number): readonly Entry[] => {
    const { byFirst, openFirst } = tables()
    const closed = byFirst.get(words[at] ?? '')?.filter(entry => endOf(words, at, entry) !== undefined) ?? nothing
    const open =
      openFirst.get(signOfWord(words[at] ?? ''))?.filter(entry => endOf(words, at, entry) !== undefined) ?? nothing
    return open.length === 0 ? closed : [...closed, ...open]
  }
  /** The phrases without spaces whose longest part is there; most texts have no character of theirs. */
  const likely = (normalised: string): readonly Unspaced[] =>
    isUnspaced(normalised) ? tables().unspaced.filter(({ sign }) => normalised.includes(sign)) : []
  const found = (normalised: string): readonly PhraseMatch[] => {
    const words = normalised.split(' ')
    const spaced = words.flatMap((_, at) => startingAt(words, at)).sort((a, b) => a.rank - b.rank)
    const others = likely(normalised).filter(({ pattern }) => pattern().test(normalised))
    return others.length === 0 ? spaced : [...spaced, ...others]
  }
  return {
    found,
    in: normalised => unique(found(normalised).map(({ key }) => key)),
    has: normalised => {
      const words = normalised.split(' ')
      return (
        words.some((_, at) => startingAt(words, at).length > 0) ||
        likely(normalised).some(({ pattern }) => pattern().test(normalised))
      )
    },
    at: normalised => {
      const found = startingAt(normalised.split(' '), 0).map(entry => entry.key)
      return unique([
        ...found,
        ...likely(normalised)
          .filter(({ start }) => start().test(normalised))
          .map(({ key }) => key),
      ])
    },
    before: normalised => {
      const words = normalised.split(' ')
      const first = words.findIndex((_, at) => startingAt(words, at).length > 0)
      const text = first < 0 ? normalised : words.slice(0, first).join(' ')
      const found = likely(text)
        .map(({ pattern }) => text.search(pattern()))
        .filter(at => at >= 0)
      return found.length === 0 ? text : text.slice(0, Math.min(...found))
    },
    without: normalised => {
      const words = normalised.split(' ')
      const kept: string[] = []
      for (let at = 0; at < words.length; ) {
        const end = Math.max(...startingAt(words, at).map(entry => endOf(words, at, entry) ?? at), at)
        if (end === at) kept.push(words[at] ?? '')
        at = Math.max(end, at + 1)
      }
      const text = kept.join(' ')
      return likely(text).reduce((left, { pattern }) => left.replace(new RegExp(pattern(), 'gu'), ''), text)
    },
  }
}

interface Tables {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
  /** Phrases whose first word is open, by its first letter. */
  readonly openFirst: ReadonlyMap<string, readonly Entry[]>
  readonly unspaced: readonly Unspaced[]
}

const tablesOf = (pairs: readonly (readonly [string, string])[]): Tables => {
  const byFirst = new Map<string, Entry[]>()
  const openFirst = new Map<string, Entry[]>()
  const unspaced: Unspaced[] = []
  pairs.forEach(([phrase, key], rank) => {
    if (isUnspaced(phrase))
      unspaced.push({
        key,
        phrase,
        sign: signOf(phrase),
        pattern: once(() => unspacedPattern(phrase, '')),
        start: once(() => unspacedPattern(phrase, '^')),
      })
    else {
      const parts = phrase.split('…').map(part => normaliseText(part.replaceAll('#', numberWord)).split(' '))
      const first = parts[0]?.[0] ?? ''
      const entry = { key, phrase, rank, parts, open: phrase.endsWith('*') }
      const anyFirst = first === numberWord || (entry.open && parts.length === 1 && parts[0]?.length === 1)
      if (anyFirst) add(openFirst, signOfWord(first), entry)
      else add(byFirst, first, entry)
    }
  })
  return { byFirst, openFirst, unspaced }
}

/** Scripts without spaces have no words to count: `…` is a few characters, `#` a number. Each gap is bounded, so the pattern is linear. */
const unspacedPattern = (phrase: string, from: '' | '^'): RegExp =>
  new RegExp(
    from +
      phrase
        .split(/([…#])/)
        .map(part => (part === '…' ? '.{0,20}?' : part === '#' ? ' ?\\d[\\d ]{0,12}' : normaliseText(part)))
        .join(''),
    'u',
  )

const signOf = (phrase: string): string =>
  phrase
    .split(/[…#]/)
    .map(normaliseText)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')

/** Words that may go on are kept by their first letter, all numbers together. */
const signOfWord = (word: string): string => (word === numberWord || /^v?\d/.test(word) ? numberWord : word.slice(0, 1))

const add = (entries: Map<string, Entry[]>, word: string, entry: Entry): void => {
  const before = entries.get(word)
  if (before === undefined) entries.set(word, [entry])
  else before.push(entry)
}

const nothing: readonly Entry[] = []

/** Where a phrase that begins with the word `at` ends: each further part stands within a few words after the one before it. */
const endOf = (words: readonly string[], at: number, { parts, open }: Entry): number | undefined => {
  let from = at
  for (const [index, part] of parts.entries()) {
    const reach = index === 0 ? from : Math.min(from + gap, words.length)
    let found = from
    while (found <= reach && !partAt(words, found, part, open && index === parts.length - 1)) found += 1
    if (found > reach) return undefined
    from = found + part.length
  }
  return from
}

const partAt = (words: readonly string[], at: number, part: readonly string[], open: boolean): boolean =>
  part.every((word, index) => {
    const seen = words[at + index]
    if (word === numberWord) return seen !== undefined && /^v?\d/.test(seen)
    return open && index === part.length - 1 ? seen?.startsWith(word) === true : seen === word
  })

/** Words that may stand where a phrase has `…`. */
const gap = 16
const numberWord = 'anynumber'

const unique = (keys: readonly string[]): string[] => [...new Set(keys)]
