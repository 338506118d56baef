import { once } from '../../model/once.ts'
import { isUnspaced, normaliseText } from '../text/normalise.ts'
import type { KeptPhrases } from './kept-phrases.ts'
import { type PhraseIndex, phraseIndex, type Scan, type Standing } from './phrase-index.ts'
import { numberWord, type SpacedPhrase } from './spaced-phrase.ts'

/** A set of phrases that can be looked for in running text, all at once. */
export interface Phrases {
  /** All phrases found in an already normalised text, in the order of the list. */
  readonly found: (normalised: string) => readonly PhraseMatch[]
  /** The keys of all phrases found in an already normalised text, in the order of the list. */
  readonly in: (normalised: string) => readonly string[]
  /** Is any of them in it? */
  readonly has: (normalised: string) => boolean
  /** Does the text begin with any of them? */
  readonly begin: (normalised: string) => boolean
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

/** A phrase of a script without spaces. */
interface Unspaced extends PhraseMatch {
  /** Its longest part, which every text with the phrase has in it. */
  readonly sign: string
  /** The code of its first character. */
  readonly first: number
  readonly pattern: () => RegExp
  readonly start: () => RegExp
}

/** Phrases with their keys. */
export type Pairs = readonly (readonly [string, string])[]

/** A list by itself, of a few phrases. */
export const phrases = (pairs: Pairs): Phrases => phrasesIn(phraseIndex())(() => pairs)

/**
 * Lists in one index: a long list costs no more than a short one, and one that is not asked nothing; its pairs are asked for when
 * the first text comes. A list with a name is among those that the build has `kept`, if there are any, and its pairs are not asked for.
 */
export const phrasesIn =
  ({ enter, known, scan }: PhraseIndex, kept?: KeptPhrases): ((pairs: () => Pairs, name?: string) => Phrases) =>
  (pairs, name) => {
    const isKept = kept !== undefined && name !== undefined
    const list = isKept ? known(name) : {}
    const entered = once(() => {
      if (!isKept) enter(list, spacedPhrases(pairs()))
      return list
    })
    const unspaced = once(() => (isKept ? kept.unspaced(name) : pairs()).filter(isWithoutSpaces).map(unspacedPhrase))
    /** The phrases without spaces whose longest part is there; most texts have no character of theirs. */
    const likely = (normalised: string, runsOn: boolean, { letters }: Scan): readonly Unspaced[] =>
      runsOn ? unspaced().filter(({ first, sign }) => letters().has(first) && normalised.includes(sign)) : noneUnspaced
    const look = (normalised: string): Scan => {
      entered()
      return scan(normalised)
    }
    const standingIn = ({ found }: Scan): readonly Standing[] => found.get(list) ?? nowhere
    const found = (normalised: string): readonly PhraseMatch[] => {
      const seen = look(normalised)
      const standing = standingIn(seen)
      const spaced = standing.length === 0 ? noMatches : standing.map(({ phrase }) => phrase).sort(byRank)
      if (!seen.runsOn) return spaced
      return [...spaced, ...likely(normalised, true, seen).filter(({ pattern }) => pattern().test(normalised))]
    }
    return {
      found,
      in: normalised => {
        const all = found(normalised)
        return all.length === 0 ? noKeys : [...new Set(all.map(({ key }) => key))]
      },
      has: normalised => {
        const seen = look(normalised)
        if (seen.found.has(list)) return true
        return seen.runsOn && likely(normalised, true, seen).some(({ pattern }) => pattern().test(normalised))
      },
      begin: normalised => {
        const seen = look(normalised)
        if (standingIn(seen)[0]?.at === 0) return true
        return seen.runsOn && likely(normalised, true, seen).some(({ start }) => start().test(normalised))
      },
      before: normalised => {
        const seen = look(normalised)
        const standing = standingIn(seen)
        const { words, runsOn } = seen
        const text = standing[0] === undefined ? normalised : words.slice(0, standing[0].at).join(' ')
        const starts = likely(text, runsOn && isUnspaced(text), seen)
          .map(({ pattern }) => text.search(pattern()))
          .filter(at => at >= 0)
        return starts.length === 0 ? text : text.slice(0, Math.min(...starts))
      },
      without: normalised => {
        const seen = look(normalised)
        const standing = standingIn(seen)
        const { words, runsOn } = seen
        const text = standing.length === 0 ? normalised : withoutSpaced(words, standing)
        return likely(text, runsOn && isUnspaced(text), seen).reduce(
          (left, { pattern }) => left.replace(new RegExp(pattern(), 'gu'), ''),
          text,
        )
      },
    }
  }

const byRank = (one: SpacedPhrase, other: SpacedPhrase): number => one.rank - other.rank

/** At each place the longest phrase is left out, and the text goes on behind it. */
const withoutSpaced = (words: readonly string[], standing: readonly Standing[]): string => {
  const ends = new Map<number, number>()
  for (const { at, end } of standing) ends.set(at, Math.max(ends.get(at) ?? at, end))
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    const end = ends.get(at) ?? at
    if (end === at) kept.push(words[at] ?? '')
    at = Math.max(end, at + 1)
  }
  return kept.join(' ')
}

const isWithoutSpaces = ([phrase]: readonly [string, string]): boolean => isUnspaced(phrase)

/** Those of a list that are not written without spaces. */
export const spacedPhrases = (pairs: Pairs): readonly SpacedPhrase[] =>
  pairs.flatMap((pair, rank) => (isWithoutSpaces(pair) ? [] : [spacedPhrase(pair, rank)]))

const spacedPhrase = ([phrase, key]: readonly [string, string], rank: number): SpacedPhrase => ({
  key,
  phrase,
  rank,
  parts: phrase.split('…').map(part => normaliseText(part.replaceAll('#', numberWord)).split(' ')),
  open: phrase.endsWith('*'),
})

const unspacedPhrase = ([phrase, key]: readonly [string, string]): Unspaced => {
  const sign = signOf(phrase)
  return {
    key,
    phrase,
    sign,
    first: sign.charCodeAt(0),
    pattern: once(() => unspacedPattern(phrase, '')),
    start: once(() => unspacedPattern(phrase, '^')),
  }
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

const nowhere: readonly Standing[] = []
const noKeys: readonly string[] = []
const noMatches: readonly PhraseMatch[] = []
const noneUnspaced: readonly Unspaced[] = []
