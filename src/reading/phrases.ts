import { once } from '../model/once.ts'
import { isUnspaced, normaliseText } from './normalise.ts'
import { enter, numberWord, type Scan, scanOf, signOfWord, startsWithNumber } from './phrase-index.ts'

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
  const tables = once(() => {
    const made = tablesOf(pairs())
    enter(made, made.byFirst.keys(), made.openFirst.keys())
    return made
  })
  /** Where a phrase may begin. */
  const placesIn = ({ places }: Scan): readonly number[] => places.get(tables()) ?? nowhere
  const startingAt = (words: readonly string[], at: number): readonly Entry[] => {
    const { byFirst, openFirst } = tables()
    const word = words[at] ?? ''
    const closed = standing(words, at, byFirst.get(word))
    const open = openFirst.size === 0 ? nothing : standing(words, at, openFirst.get(signOfWord(word)))
    return open.length === 0 ? closed : closed.length === 0 ? open : [...closed, ...open]
  }
  /** The phrases without spaces whose longest part is there; most texts have no character of theirs. */
  const likely = (normalised: string, runsOn: boolean): readonly Unspaced[] =>
    runsOn ? tables().unspaced.filter(({ sign }) => normalised.includes(sign)) : noneUnspaced
  const scanned = (normalised: string): Scan => {
    tables()
    return scanOf(normalised)
  }
  const found = (normalised: string): readonly PhraseMatch[] => {
    const scan = scanned(normalised)
    const places = placesIn(scan)
    const spaced = places.flatMap(at => startingAt(scan.words, at)).sort((a, b) => a.rank - b.rank)
    const others = likely(normalised, scan.runsOn).filter(({ pattern }) => pattern().test(normalised))
    return others.length === 0 ? spaced : [...spaced, ...others]
  }
  return {
    found,
    in: normalised => unique(found(normalised).map(({ key }) => key)),
    has: normalised => {
      const scan = scanned(normalised)
      return (
        placesIn(scan).some(at => startingAt(scan.words, at).length > 0) ||
        likely(normalised, scan.runsOn).some(({ pattern }) => pattern().test(normalised))
      )
    },
    at: normalised => {
      const scan = scanned(normalised)
      const begun = placesIn(scan)[0] === 0 ? startingAt(scan.words, 0) : nothing
      const others = likely(normalised, scan.runsOn).filter(({ start }) => start().test(normalised))
      return begun.length + others.length === 0 ? noKeys : unique([...begun, ...others].map(({ key }) => key))
    },
    before: normalised => {
      const scan = scanned(normalised)
      const first = placesIn(scan).find(at => startingAt(scan.words, at).length > 0)
      const text = first === undefined ? normalised : scan.words.slice(0, first).join(' ')
      const found = likely(text, scan.runsOn && isUnspaced(text))
        .map(({ pattern }) => text.search(pattern()))
        .filter(at => at >= 0)
      return found.length === 0 ? text : text.slice(0, Math.min(...found))
    },
    without: normalised => {
      const scan = scanned(normalised)
      const text = placesIn(scan).length === 0 ? normalised : withoutSpaced(scan.words, startingAt)
      return likely(text, scan.runsOn && isUnspaced(text)).reduce(
        (left, { pattern }) => left.replace(new RegExp(pattern(), 'gu'), ''),
        text,
      )
    },
  }
}

const withoutSpaced = (
  words: readonly string[],
  startingAt: (words: readonly string[], at: number) => readonly Entry[],
): string => {
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    const end = Math.max(...startingAt(words, at).map(entry => endOf(words, at, entry) ?? at), at)
    if (end === at) kept.push(words[at] ?? '')
    at = Math.max(end, at + 1)
  }
  return kept.join(' ')
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

const add = (entries: Map<string, Entry[]>, word: string, entry: Entry): void => {
  const before = entries.get(word)
  if (before === undefined) entries.set(word, [entry])
  else before.push(entry)
}

const nothing: readonly Entry[] = []
const nowhere: readonly number[] = []
const noKeys: readonly string[] = []
const noneUnspaced: readonly Unspaced[] = []

/** Those of some phrases that stand at a place. */
const standing = (words: readonly string[], at: number, entries: readonly Entry[] = nothing): readonly Entry[] =>
  entries.some(entry => endOf(words, at, entry) !== undefined)
    ? entries.filter(entry => endOf(words, at, entry) !== undefined)
    : nothing

/** Where a phrase that begins with the word `at` ends: each further part stands within a few words after the one before it. */
const endOf = (words: readonly string[], at: number, { parts, open }: Entry): number | undefined => {
  let from = at
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? []
    const reach = index === 0 ? from : Math.min(from + gap, words.length)
    let found = from
    while (found <= reach && !partAt(words, found, part, open && index === parts.length - 1)) found += 1
    if (found > reach) return undefined
    from = found + part.length
  }
  return from
}

const partAt = (words: readonly string[], at: number, part: readonly string[], open: boolean): boolean => {
  for (let index = 0; index < part.length; index += 1)
    if (!wordFits(words[at + index], part[index] ?? '', open && index === part.length - 1)) return false
  return true
}

const wordFits = (seen: string | undefined, word: string, open: boolean): boolean => {
  if (seen === word && word !== numberWord) return true
  if (word === numberWord) return seen !== undefined && startsWithNumber(seen)
  return open && seen?.startsWith(word) === true
}

/** Words that may stand where a phrase has `…`. */
const gap = 16

const unique = (keys: readonly string[]): string[] => [...new Set(keys)]
