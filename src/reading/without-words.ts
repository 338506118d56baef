import { isUnspaced } from './normalise.ts'

/** A run of a script without spaces is many words: those that are listed are taken out of it, the longest first. */
export const withoutWords = (run: string, ...lists: readonly ReadonlySet<string>[]): string => {
  if (!isUnspaced(run) || run.length > longestRun) return run
  let rest = run
  for (let size = Math.min(rest.length, longestWord); size >= 1; size -= 1) {
    let at = 0
    while (at + size <= rest.length) {
      const word = rest.slice(at, at + size)
      if (lists.some(words => words.has(word))) rest = rest.slice(0, at) + rest.slice(at + size)
      else at += 1
    }
  }
  return rest
}

const longestRun = 120
const longestWord = 16
