import type { Problem } from './problem.ts'

/** Sorts problems by file, line and column. */
export const byPlace = ({ at: a }: Problem, { at: b }: Problem): number => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0)
}
