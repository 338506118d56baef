import { isKnown, type Judged } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { reaches } from '../../model/rule.ts'

/**
 * What a finding means to whoever reads green and red only: `red` failures gate the run, `broken` ones say that nobody
 * knows, `open` ones wait for a person or fail without gating, as those do that the baseline lists, `quiet` ones ask for
 * nothing. Nothing but a pass of a rule in force is `green`.
 */
export type Stance = 'red' | 'broken' | 'open' | 'quiet' | 'green'

export const stanceOf = (finding: Judged, { failOn, strict }: Pick<Report, 'failOn' | 'strict'>): Stance => {
  const inForce = finding.standing === 'in-force'
  const gates = reaches(finding.level, failOn)
  switch (finding.outcome) {
    case 'pass':
      return inForce ? 'green' : 'quiet'
    case 'fail':
      return inForce && gates && !isKnown(finding) ? 'red' : 'open'
    case 'not-applicable':
    case 'waived':
    case 'attested':
      return 'quiet'
    case 'needs-review':
      return inForce && strict && (gates || finding.level === 'must') ? 'broken' : 'open'
    case 'not-judged':
      return inForce ? 'broken' : 'open'
  }
}
