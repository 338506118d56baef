/** `1 day`, `2 days`: for messages that are in English only. Reports count with the catalogue. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

export const listed = (words: readonly string[]): string => joined(words, 'and')

export const either = (words: readonly string[]): string => joined(words, 'or')

const joined = (words: readonly string[], word: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}`
