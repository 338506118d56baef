import { allFindings } from '../model/all-findings.ts'
import type { Counts, Report, Verdict } from '../model/report.ts'
import { isInForce } from './in-force.ts'

/**
 * The verdict of a run, whatever gates the exit code: every `must` in force decides it, and a rule of any level that
 * was not judged leaves it open. Where nothing was judged there is nothing to be conformant.
 */
export const verdictOf = (
  results: Pick<Report, 'documents' | 'subjects'>,
  { judged, unreadable }: Pick<Counts, 'judged' | 'unreadable'>,
): Verdict => {
  const inForce = allFindings(results).filter(isInForce)
  const due = inForce.filter(({ level }) => level === 'must')
  if (due.some(({ outcome }) => outcome === 'fail')) return 'not-conformant'
  const open =
    inForce.some(({ outcome }) => outcome === 'not-judged') || due.some(({ outcome }) => outcome === 'needs-review')
  return open || unreadable > 0 || judged === 0 ? 'undetermined' : 'conformant'
}
