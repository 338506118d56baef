import type { Judged } from '../../model/finding.ts'
import { levels } from '../../model/rule.ts'
import type { Bounds } from './bounds.ts'

/** How much the page tells of a finding: all of it, a line, or only that it is one of so many. */
export type Depth = 'full' | 'line' | 'counted'

export interface Depths {
  readonly of: (finding: Judged) => Depth
  readonly told: Readonly<Record<Depth, number>>
}

/** All in full where they are few enough; otherwise what needs somebody first, a must before a should. */
export const depthsOf = (findings: readonly Judged[], most: Bounds): Depths => {
  const all = findings.length
  if (all <= most.inFull) return { of: () => 'full', told: { full: all, line: 0, counted: 0 } }
  const order = findings.toSorted((one, other) => rank(one) - rank(other))
  const full = new Set(order.slice(0, most.inFull))
  const line = new Set(order.slice(most.inFull, most.asLine))
  return {
    of: finding => (full.has(finding) ? 'full' : line.has(finding) ? 'line' : 'counted'),
    told: { full: full.size, line: line.size, counted: all - full.size - line.size },
  }
}

const rank = ({ outcome, standing, level }: Judged): number => {
  const quiet = outcome === 'pass' || outcome === 'not-applicable'
  return quiet ? 2 * levels.length : levels.indexOf(level) + (standing === 'in-force' ? 0 : levels.length)
}
