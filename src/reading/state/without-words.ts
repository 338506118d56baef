import { kept } from '../../model/once.ts'
import { isUnspaced } from '../text/normalise.ts'

/** A run of a script without spaces is many words: those that are listed are taken out of it, the longest first. */
export const withoutWords = (run: string, ...lists: readonly ReadonlySet<string>[]): string => {
  if (!isUnspaced(run) || run.length > longestRun) return run
  let rest = run
  let sizes = sizesIn(rest, lists)
  for (let size = Math.min(rest.length, longestWord); size >= 1; size -= 1) {
    let at = 0
    while (at + size <= rest.length) {
      const isWord = hasSize(sizes[at], size) && isListed(rest.slice(at, at + size), lists)
      if (!isWord) {
        at += 1
        continue
      }
      rest = rest.slice(0, at) + rest.slice(at + size)
      sizes = sizesIn(rest, lists)
    }
  }
  return rest
}

const isListed = (word: string, lists: readonly ReadonlySet<string>[]): boolean => lists.some(words => words.has(word))

/** Bit by bit, how long the words of some lists are that begin as a run goes on at each place: at most places, none does, and nothing has to be cut out. */
const sizesIn = (run: string, lists: readonly ReadonlySet<string>[]): readonly number[] => {
  const tables = lists.map(sizesByFirst)
  const sizes: number[] = []
  for (let at = 0; at < run.length; at += 1) {
    let found = 0
    for (const table of tables) found |= table.get(run.charCodeAt(at)) ?? 0
    sizes.push(found)
  }
  return sizes
}

const sizesByFirst = kept((words: ReadonlySet<string>): ReadonlyMap<number, number> => {
  const sizes = new Map<number, number>()
  for (const word of words)
    if (word.length <= longestWord)
      sizes.set(word.charCodeAt(0), (sizes.get(word.charCodeAt(0)) ?? 0) | (1 << word.length))
  return sizes
})

const hasSize = (sizes = 0, size: number): boolean => (sizes & (1 << size)) !== 0

const longestRun = 120
const longestWord = 16
