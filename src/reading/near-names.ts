import { distanceBetween } from '../model/edit-distance.ts'
import type { NearName } from '../model/evidence.ts'
import { normaliseName } from './normalise.ts'

/** The heading that comes close to one of the names: a hint for whoever mistyped it, and never an answer. */
export const nearName = (headings: readonly NearName[], names: readonly string[]): NearName | undefined => {
  if (headings.length === 0) return undefined
  const known = names.map(normaliseName)
  return headings.find(({ name }) => {
    const said = normaliseName(name)
    return known.some(one => isNear(said, one))
  })
}

/** One slip in a word of five letters, two in a longer one; short words differ by less than that on purpose. */
const isNear = (a: string, b: string): boolean => {
  const most = Math.min(a.length, b.length) >= 8 ? 2 : 1
  return (
    Math.min(a.length, b.length) >= 5 &&
    Math.abs(a.length - b.length) <= most &&
    (a.slice(0, 2) === b.slice(0, 2) || a.slice(-3) === b.slice(-3)) &&
    distanceBetween(a, b) <= most
  )
}
