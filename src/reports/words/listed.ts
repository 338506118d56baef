import type { Say } from './say.ts'

/** `a, b and c` as the language says it. */
export const listed = (words: readonly string[], say: Say): string => joined(words, 'list.and', say)

/** `a, b or c` as the language says it. */
export const either = (words: readonly string[], say: Say): string => joined(words, 'list.or', say)

const joined = (words: readonly string[], last: 'list.and' | 'list.or', say: Say): string =>
  words.length < 2
    ? words.join('')
    : say(last, { first: words.slice(0, -1).join(say('list.between')), last: words.at(-1) ?? '' })
