import { documentName } from '../../model/document.ts'
import type { Described } from './described.ts'

/** The shorter path leads: `README.md` before its translation `README.fr.md`. */
export const byLength = (one: Described, other: Described): number => {
  const [a, b] = [documentName(one.document), documentName(other.document)]
  return a.length - b.length || (a < b ? -1 : 1)
}
