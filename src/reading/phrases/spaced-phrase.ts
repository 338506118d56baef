/** A phrase of a script that puts spaces between words, as it is written in its list, with its key. */
export interface SpacedPhrase {
  readonly key: string
  readonly phrase: string
  /** Its place in the list. */
  readonly rank: number
  /** The words of the phrase, in parts between which other words may stand. */
  readonly parts: readonly (readonly string[])[]
  /** A trailing `*` in the list: the last word may go on. */
  readonly open: boolean
}

/** In phrases, any number. */
export const numberWord = 'anynumber'

/** Where a phrase that begins with the word `at` ends: each further part stands within a few words after the one before it. */
export const endOf = (words: readonly string[], at: number, { parts, open }: SpacedPhrase): number | undefined => {
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

/** `3`, `v3`, `%3`, as Turkish writes it: asked of every word, so letters are compared by their codes. */
export const startsWithNumber = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return isDigit(first === codeOfV || first === codeOfPercent ? word.charCodeAt(1) : first)
}

const codeOfV = 118
const codeOfPercent = 37
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Words that may stand where a phrase has `…`. */
const gap = 16
