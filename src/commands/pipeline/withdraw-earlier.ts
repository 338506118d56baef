import type { Problem } from '../../model/problem.ts'
import { isEarlierReport } from '../../shell/earlier-report.ts'
import { placeOnDisk, targetProblem, withdraw } from '../../shell/write.ts'

/**
 * Removes what an earlier run has left where this one will write, unless this one will read it: however it ends, no report stands there
 * that it has not written. What no run of ours has written stays until there is something to put over it. Returns what could
 * not be removed.
 */
export const withdrawEarlier = (paths: readonly string[], inputs: readonly string[]): readonly Problem[] => {
  const read = new Set(inputs.map(placeOnDisk))
  return paths
    .filter(path => !byHand.test(path) && !read.has(placeOnDisk(path)) && targetProblem(path) === undefined)
    .filter(isEarlierReport)
    .flatMap(path => withdraw(path) ?? [])
}

/** Settings, locks, waivers and packs, and the one document that nearly every folder has: no report of ours is called so but by mistake. */
const byHand = /\.ya?ml$|(?:^|[/\\])(?:readme(?:\.[^/\\]*)?|package\.json)$/i
