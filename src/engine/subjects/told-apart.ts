import { distanceBetween } from '../../model/edit-distance.ts'

/**
 * Whether two names are of different things even when a file is called the translation of another: both are written in
 * Latin letters and share half of their words or fewer. A name in another script may well be a translation.
 */
export const toldApart = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && some.every(one => others.every(other => differ(one, other)))

const differ = (one: string, other: string): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const latin = [...a, ...b].every(word => /^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(word))
  const shorter = Math.min(a.length, b.length)
  return latin && shorter > 0 && a.filter(word => b.some(same => alike(word, same))).length * 2 <= shorter
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .slice(0, 200)
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** "model" is "modèle" and "Modell" in other languages; short words and numbers are compared as they are. */
const alike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && distanceBetween(a, b) <= 2)
