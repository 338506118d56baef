import type { Judged } from './finding.ts'
import type { Place } from './span.ts'

/** The first place of a finding; nothing where it rests on what stands in no document. */
export const placeOf = (finding: Judged): Place | undefined => {
  switch (finding.outcome) {
    case 'pass':
      return finding.by[0].at
    case 'fail':
    case 'waived':
      return finding.gaps[0].at
    case 'not-applicable':
      return finding.because.is === 'declared' ? undefined : finding.because.at
    case 'needs-review':
    case 'attested':
      return finding.at.at
    case 'not-judged':
      return finding.problem.at
  }
}
