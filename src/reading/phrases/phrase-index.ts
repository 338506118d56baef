import { once, remembered } from '../../model/once.ts'
import { isUnspaced } from '../text/normalise.ts'
import type { KeptPhrases, NamedPhrase } from './kept-phrases.ts'
import { endOf, numberWord, type SpacedPhrase, startsWithNumber } from './spaced-phrase.ts'

/** A text, gone through once for all lists together. */
export interface Scan {
  readonly words: readonly string[]
  /** It has characters of a script without spaces. */
  readonly runsOn: boolean
  /** Its characters, by their codes: most phrases without spaces begin with another one. */
  readonly letters: () => ReadonlySet<number>
  /** By list, its phrases that stand in the text, in the order of the text. */
  readonly found: ReadonlyMap<object, readonly Standing[]>
}

/** A phrase in a text: from the word `at` to the one before `end`. */
export interface Standing {
  readonly phrase: SpacedPhrase
  readonly at: number
  readonly end: number
}

/** One index for all lists of a vocabulary, by the words that phrases begin with: each word of a text is looked up once, whether one list or a hundred ask. */
export interface PhraseIndex {
  /** A list that is asked for the first time enters, and what was scanned before is forgotten. */
  readonly enter: (list: object, phrases: readonly SpacedPhrase[]) => void
  /** The list of a name among those that the build has kept: they have entered. */
  readonly known: (name: string) => object
  /** A sentence is held against many lists in a row, and again by each step of reading. */
  readonly scan: (normalised: string) => Scan
}

/** Is it found by other means than its first word? */
export const isEarly = ({ parts, open }: SpacedPhrase): boolean => {
  const [first, second] = parts[0] ?? []
  return first === numberWord || (open && parts.length === 1 && second === undefined)
}

/** What the build has `kept` enters word by word, as texts need it. */
export const phraseIndex = (kept?: KeptPhrases): PhraseIndex => {
  const starts = new Map<string, Start>()
  const openings = new Map<number, Listed[]>()
  const shortOpenings = new Map<number, Listed[]>()
  const withNumbers: Listed[] = []
  const add = (listed: Listed): void => {
    const { parts, open } = listed.phrase
    const [first = '', second] = parts[0] ?? []
    if (first === numberWord) withNumbers.push(listed)
    else if (isEarly(listed.phrase) && first.length < signLength) push(shortOpenings, first.charCodeAt(0), listed)
    else if (isEarly(listed.phrase)) push(openings, signOf(first), listed)
    else {
      const start = starts.get(first) ?? { any: [], before: new Map<string, Listed[]>() }
      starts.set(first, start)
      const isPlain = second !== undefined && second !== numberWord && !(open && parts[0]?.length === 2)
      if (isPlain) push(start.before, second, listed)
      else start.any.push(listed)
    }
  }
  const lists = new Map<string, object>()
  const known = (name: string): object => {
    const list = lists.get(name) ?? {}
    lists.set(name, list)
    return list
  }
  const bring = kept === undefined ? () => {} : bringing(kept, ({ list, phrase }) => add({ list: known(list), phrase }))
  const scan = remembered((normalised: string): Scan => {
    const words = normalised.split(' ')
    let found: Map<object, Standing[]> | undefined
    const hold = (all: readonly Listed[] | undefined, at: number): void => {
      if (all === undefined) return
      for (const { list, phrase } of all) {
        const end = endOf(words, at, phrase)
        if (end === undefined) continue
        found ??= new Map()
        push(found, list, { phrase, at, end })
      }
    }
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? ''
      bring(word)
      const start = starts.get(word)
      if (start !== undefined) {
        hold(start.any, at)
        hold(start.before.get(words[at + 1] ?? ''), at)
      }
      if (startsWithNumber(word)) hold(withNumbers, at)
      if (word.length >= signLength) hold(openings.get(signOf(word)), at)
      hold(shortOpenings.get(word.charCodeAt(0)), at)
    }
    return {
      words,
      runsOn: isUnspaced(normalised),
      letters: once(() => lettersOf(normalised)),
      found: found ?? nothing,
    }
  })
  return {
    enter: (list, phrases) => {
      for (const phrase of phrases) add({ list, phrase })
      scan.forget()
    },
    known,
    scan,
  }
}

/** Has what begins with a word enter before it is looked for. From so many words on everything has, and nobody is asked any more. */
const bringing = (kept: KeptPhrases, enter: (phrase: NamedPhrase) => void): ((word: string) => void) => {
  let asked: Set<string> | undefined
  let all = false
  return word => {
    if (all || asked?.has(word)) return
    if (asked === undefined) kept.early().forEach(enter)
    asked ??= new Set()
    if (asked.size < many) {
      asked.add(word)
      kept.beginning(word).forEach(enter)
      return
    }
    for (const [first, phrases] of kept.rest()) if (!asked.has(first)) phrases.forEach(enter)
    all = true
    asked = undefined
  }
}

const many = 2000

/** A phrase with the list that has it. */
interface Listed {
  readonly list: object
  readonly phrase: SpacedPhrase
}

/** What begins with one word: phrases whose second word is known by that one, for it rules most of them out. */
interface Start {
  readonly any: Listed[]
  readonly before: Map<string, Listed[]>
}

/** Words that may go on are kept by their first letters; as a number, which costs less than a text. Two that share it are told apart by the phrase. */
const signOf = (word: string): number => (word.charCodeAt(0) << 10) ^ (word.charCodeAt(1) << 5) ^ word.charCodeAt(2)
const signLength = 3

const lettersOf = (text: string): ReadonlySet<number> => {
  const letters = new Set<number>()
  for (let at = 0; at < text.length; at += 1) letters.add(text.charCodeAt(at))
  return letters
}

const nothing: ReadonlyMap<object, readonly Standing[]> = new Map()

const push = <Key, T>(lists: Map<Key, T[]>, key: Key, one: T): void => {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [one])
  else known.push(one)
}
