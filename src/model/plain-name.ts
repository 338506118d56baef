import { isAscii } from './ascii.ts'

/** A name as we compare it with others: letters and digits alone, in lower case. Empty for a text that has none. */
export const plainName = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

/**
 * Whether a text has the name in it as words of its own: "context" does not speak of "text", and "Radio Corpus" may be
 * written "radio-corpus". In scripts without spaces, anywhere.
 */
export const speaksOf = (text: string, name: string): boolean => {
  const key = plainName(name)
  if (key === '') return false
  if (unspaced.test(key)) return plainName(text).includes(key)
  const words = wordsOf(text)
  return words.some((_, from) => startsWithWords(words, from, key))
}

/** The same question of many names at once: a text costs its own words, however many names there are. */
export const speaksOfAny = (names: Iterable<string>): ((text: string) => boolean) => {
  const keys = [...names].map(plainName).filter(key => key !== '')
  const anywhere = keys.filter(key => unspaced.test(key))
  const asWords = new Set(keys.filter(key => !unspaced.test(key)))
  const longest = [...asWords].reduce((most, { length }) => Math.max(most, length), 0)
  return text => {
    const words = wordsOf(text)
    return (
      words.some((_, from) => beginsOneOf(words, from, asWords, longest)) ||
      (anywhere.length > 0 && anywhere.some(key => plainName(text).includes(key)))
    )
  }
}

const wordsOf = (text: string): readonly string[] =>
  text.split(isAscii(text) ? /[^A-Za-z0-9]+/ : /[^\p{L}\p{N}\p{M}]+/u).map(plainName)

const beginsOneOf = (words: readonly string[], from: number, keys: ReadonlySet<string>, longest: number): boolean => {
  let run = ''
  for (let at = from; at < words.length && run.length <= longest; at += 1) {
    run += words[at] ?? ''
    if (keys.has(run)) return true
  }
  return false
}

const startsWithWords = (words: readonly string[], from: number, key: string): boolean => {
  let rest = key
  for (let at = from; rest !== '' && at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (!rest.startsWith(word)) return false
    rest = rest.slice(word.length)
  }
  return rest === ''
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The ways in which a name may be written elsewhere: `institut-lumen/kasuku-speech` is also called `kasuku-speech`. */
export const nameKeys = (text: string): readonly string[] => {
  const id = hubId.exec(text.trim())
  const keys = [plainName(text), ...(id?.[1] === undefined ? [] : [plainName(id[1])])]
  return [...new Set(keys)].filter(key => key !== '')
}

/** `owner/name`, alone or as all of the path of an address; further down an address, `data` is no name. */
const hubId = /^(?:https?:\/\/[^/\s]+\/(?:datasets\/|models\/)?)?[\w.-]+\/([\w.-]+)$/
