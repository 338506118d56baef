import type { Counts, Verdict } from '../model/report.ts'
import type { Alike } from './alike.ts'
import { isInForce } from './in-force.ts'

/**
 * The verdict of a run, whatever gates the exit code: every `must` in force decides it, and a rule of any level that
 * was not judged leaves it open. Where nothing was judged there is nothing to be conformant.
 */
export const verdictOf = (
  findings: readonly Alike[],
  { judged, unreadable }: Pick<Counts, 'judged' | 'unreadable'>,
): Verdict => {
  const inForce = findings.filter(isInForce)
  const due = inForce.filter(({ level }) => level === 'must')
  if (due.some(({ outcome }) => outcome === 'fail')) return 'not-conformant'
  const open =
    inForce.some(({ outcome }) => outcome === 'not-judged') || due.some(({ outcome }) => outcome === 'needs-review')
  return open || unreadable > 0 || judged === 0 ? 'undetermined' : 'conformant'
}
