import type { LineIndex } from '../model/line-index.ts'
import { excerpt, type LocatedProblem } from './problem-list.ts'
import type { Entry } from './tree.ts'

/** Every repetition of a key in one mapping, in linear time: the check that the YAML library has is quadratic. */
export const duplicateKeys = (
  entries: readonly Entry[],
  syntax: 'yaml' | 'json',
  lines: LineIndex,
): readonly LocatedProblem[] => {
  const first = new Map<string, Entry>()
  return entries.flatMap(entry => {
    const earlier = first.get(entry.key)
    if (earlier === undefined) first.set(entry.key, entry)
    return earlier === undefined ? [] : [duplicateKey(entry, earlier, syntax, lines)]
  })
}

const duplicateKey = (entry: Entry, first: Entry, syntax: 'yaml' | 'json', lines: LineIndex): LocatedProblem => {
  const { line, column } = lines.positionAt(first.keySpan.start)
  return {
    code: `syntax/${syntax}-duplicate-key`,
    what: `"${excerpt(entry.key, { start: 0, end: entry.key.length })}" already stands on line ${line}, column ${column}`,
    why: 'readers keep only one of the two values, and not all keep the same one',
    fix: 'keep one of them, or put both values into one list',
    at: entry.keySpan,
  }
}
