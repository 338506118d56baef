import { isAscii } from '../../model/ascii.ts'
import { once } from '../../model/once.ts'
import { lineAt, linesIn, sortedLines } from './sorted-lines.ts'
import type { SpacedPhrase } from './spaced-phrase.ts'

/** A phrase with the name of the list that has it. */
export interface NamedPhrase {
  readonly list: string
  readonly phrase: SpacedPhrase
}

/** [phrase, key] */
type Pair = readonly [string, string]

/** The phrases of all lists as the build keeps them: by the words that they begin with, so that a run makes those alone whose words it meets. */
export interface KeptPhrases {
  /** Those that are found by other means than their first word. */
  readonly early: () => readonly NamedPhrase[]
  /** Those that begin with a word. */
  readonly beginning: (word: string) => readonly NamedPhrase[]
  /** The same, for all words. */
  readonly rest: () => readonly (readonly [string, readonly NamedPhrase[]])[]
  /** Those of a list that are written without spaces. */
  readonly unspaced: (list: string) => readonly Pair[]
}

/** What `keptPhrases` reads, by name. */
export const phraseParts = ['lists', 'early', 'ascii', 'others', 'unspaced'] as const
export type PhraseTexts = Readonly<Record<(typeof phraseParts)[number], string>>

/** `isEarly`: is it found by other means than its first word? */
export const phraseTexts = (
  spaced: readonly NamedPhrase[],
  unspaced: ReadonlyMap<string, readonly Pair[]>,
  isEarly: (phrase: SpacedPhrase) => boolean,
): PhraseTexts => {
  const lists = [...new Set(spaced.map(({ list }) => list))]
  const byWord = new Map<string, NamedPhrase[]>()
  for (const one of spaced.filter(({ phrase }) => !isEarly(phrase))) {
    const word = one.phrase.parts[0]?.[0] ?? ''
    byWord.set(word, [...(byWord.get(word) ?? []), one])
  }
  const lines = (ascii: boolean): string =>
    sortedLines(
      [...byWord]
        .filter(([word]) => isAscii(word) === ascii)
        .map(([word, phrases]) => [word, ...phrases.map(one => written(one, lists))].join('\t')),
    )
  return {
    lists: lists.join('\n'),
    early: spaced
      .filter(({ phrase }) => isEarly(phrase))
      .map(one => written(one, lists))
      .join('\t'),
    ascii: lines(true),
    others: lines(false),
    unspaced: sortedLines(
      [...unspaced]
        .filter(([, pairs]) => pairs.length > 0)
        .map(([list, pairs]) => [list, ...pairs.map(pair => pair.map(escaped).join('|'))].join('\t')),
    ),
  }
}

export const keptPhrases = (textOf: (name: keyof PhraseTexts) => string): KeptPhrases => {
  const [ascii, others] = [once(() => textOf('ascii')), once(() => textOf('others'))]
  const lists = once(() => textOf('lists').split('\n'))
  const phrasesOf = (line: string | undefined): readonly NamedPhrase[] =>
    line === undefined || line === '' ? none : line.split('\t').map(entry => phraseIn(entry, lists()))
  return {
    early: () => phrasesOf(textOf('early')),
    beginning: word => phrasesOf(lineAt(word, isAscii(word) ? ascii() : others())),
    rest: () =>
      [ascii, others].flatMap(text => linesIn(text()).map(([word, line]) => [word, phrasesOf(line)] as const)),
    unspaced: list =>
      (lineAt(list, textOf('unspaced'))?.split('\t') ?? []).map(entry => {
        const [phrase = '', key = ''] = entry.split('|')
        return [plain(phrase), plain(key)] as const
      }),
  }
}

const none: readonly NamedPhrase[] = []

/** A list by its number, the place in it, the phrase; then its key and its words, where these are not the phrase over again. */
const written = ({ list, phrase: { phrase, key, rank, parts } }: NamedPhrase, lists: readonly string[]): string => {
  const words = parts.map(part => part.join(' ')).join('…')
  const fields = [phrase, key === phrase ? '' : key, words === bare(phrase) ? '' : words]
  return [lists.indexOf(list).toString(36), rank.toString(36), ...fields.map(escaped)].join('|')
}

const phraseIn = (entry: string, lists: readonly string[]): NamedPhrase => {
  const [list = '', rank = '', written = '', key = '', words = ''] = entry.split('|')
  const phrase = plain(written)
  return {
    list: lists[Number.parseInt(list, 36)] ?? '',
    phrase: {
      key: key === '' ? phrase : plain(key),
      phrase,
      rank: Number.parseInt(rank, 36),
      parts: (words === '' ? bare(phrase) : plain(words)).split('…').map(part => part.split(' ')),
      open: phrase.endsWith('*'),
    },
  }
}

const bare = (phrase: string): string => (phrase.endsWith('*') ? phrase.slice(0, -1) : phrase)

/** In ASCII, which takes half of the memory, and without the marks that part entries. */
const escaped = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^ -{}~]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

const plain = (text: string): string => (text.includes('\\') ? String(JSON.parse(`"${text}"`)) : text)
