import type { Evidence } from '../../model/evidence.ts'

/** The shorter path leads: `README.md` before its translation `README.fr.md`. */
export const byLength = ({ document: { path: a } }: Evidence, { document: { path: b } }: Evidence): number =>
  a.length - b.length || (a < b ? -1 : 1)
