import { isUnspaced } from './normalise.ts'

/** A run of a script without spaces is many words: those that are listed are taken out of it, the longest first. */
export const withoutWords = (run: string, words: ReadonlySet<string>): string => {
  if (!isUnspaced(run) || run.length > longestPointer) return run
  let rest = run
  for (let size = Math.min(rest.length, longestWord); size >= 1; size -= 1)
    for (let at = 0; at + size <= rest.length; at += 1)
      if (words.has(rest.slice(at, at + size))) rest = rest.slice(0, at) + rest.slice(at + size)
  return rest
}

const longestPointer = 40
const longestWord = 12
