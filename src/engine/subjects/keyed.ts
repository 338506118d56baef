import { firstNotBefore } from '../../model/first-not-before.ts'

/** Things to be asked for by any key that they have, in their order. */
export type Keyed<T> = (key: string) => readonly T[]

/**
 * Of each key eight bytes are noted, whatever its length: a number made of its letters, and of whom it is. Who may be meant is asked for its
 * keys once more, as few are asked for. A table of a hundred thousand names would take as much room as all that is known of their documents.
 */
export const keyed = <T>(things: readonly T[], keysOf: (thing: T) => ReadonlySet<string>): Keyed<T> => {
  const noted: number[] = []
  const most = Math.min(allNumbers, Math.floor(Number.MAX_SAFE_INTEGER / Math.max(1, things.length)))
  const firstOf = (key: string): number => (numberOf(key) % most) * things.length
  for (const [at, thing] of things.entries()) for (const key of keysOf(thing)) noted.push(firstOf(key) + at)
  const sorted = Float64Array.from(noted).sort()
  return key => {
    const first = firstOf(key)
    const found: T[] = []
    const from = firstNotBefore(sorted.length, at => (sorted[at] ?? first) < first)
    for (let at = from; at < sorted.length; at += 1) {
      const thing = things[(sorted[at] ?? Number.NaN) - first]
      if (thing === undefined) break
      // Two keys of one thing may have the same number.
      if (found.at(-1) !== thing && keysOf(thing).has(key)) found.push(thing)
    }
    return found
  }
}

/** FNV-1a, of the code units: texts that differ seldom have the same. */
const numberOf = (text: string): number => {
  let number = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193)
  return number >>> 0
}

const allNumbers = 2 ** 32
