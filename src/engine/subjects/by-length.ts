import { documentName } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'

/** The shorter path leads: `README.md` before its translation `README.fr.md`. */
export const byLength = (one: Evidence, other: Evidence): number => {
  const [a, b] = [documentName(one.document), documentName(other.document)]
  return a.length - b.length || (a < b ? -1 : 1)
}
