import { isUnspaced, normaliseText } from './normalise.ts'

/** A set of phrases that can be looked for in running text, all at once. */
export interface Phrases {
  /** The keys of all phrases found in an already normalised text, in the order of the list. */
  readonly in: (normalised: string) => readonly string[]
  /** The keys of the phrases that the text begins with. */
  readonly at: (normalised: string) => readonly string[]
}

interface Entry {
  readonly key: string
  readonly rank: number
  readonly words: readonly string[]
  /** A trailing `*` in the list: the last word may go on. */
  readonly open: boolean
}

/** `pairs` are [phrase, key]; phrases are kept by their first word, so that a long list costs no more than a short one. */
export const phrases = (pairs: readonly (readonly [string, string])[]): Phrases => {
  const byFirst = new Map<string, Entry[]>()
  const openFirst: Entry[] = []
  const unspaced: { key: string; text: string }[] = []
  pairs.forEach(([phrase, key], rank) => {
    const text = normaliseText(phrase)
    if (isUnspaced(text)) unspaced.push({ key, text })
    else {
      const words = text.split(' ')
      const entry = { key, rank, words, open: phrase.endsWith('*') }
      if (entry.open && words.length === 1) openFirst.push(entry)
      else byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), entry])
    }
  })
  const startingAt = (words: readonly string[], at: number): Entry[] =>
    [...(byFirst.get(words[at] ?? '') ?? []), ...openFirst].filter(entry => follows(words, at, entry))
  return {
    in: normalised => {
      const words = normalised.split(' ')
      const found = words.flatMap((_, at) => startingAt(words, at))
      const keys = found.toSorted((a, b) => a.rank - b.rank).map(entry => entry.key)
      return unique([...keys, ...unspaced.filter(({ text }) => normalised.includes(text)).map(({ key }) => key)])
    },
    at: normalised => {
      const found = startingAt(normalised.split(' '), 0).map(entry => entry.key)
      return unique([...found, ...unspaced.filter(({ text }) => normalised.startsWith(text)).map(({ key }) => key)])
    },
  }
}

const follows = (words: readonly string[], at: number, { words: wanted, open }: Entry): boolean =>
  wanted.every((word, index) => {
    const seen = words[at + index]
    return open && index === wanted.length - 1 ? seen?.startsWith(word) === true : seen === word
  })

const unique = (keys: readonly string[]): string[] => [...new Set(keys)]
