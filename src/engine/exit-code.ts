import { allFindings } from '../model/all-findings.ts'
import type { Report } from '../model/report.ts'
import { reaches } from '../model/rule.ts'
import { staleAnswers } from '../model/stale.ts'
import { type Alike, alikeAmong } from './alike.ts'
import { gates } from './gating.ts'
import { isInForce } from './in-force.ts'

/** The exit codes a report can lead to; 2 and above 3 are for what goes wrong before or after there is one. */
export type ExitCode = 0 | 1 | 3

/**
 * 3, incomplete, beats 1: what was not judged may hide more than what failed. `--fail-on` says which failures may
 * pass, and lets nothing pass that was not judged.
 */
export const exitCode = (report: Deciding & Pick<Report, 'documents' | 'subjects'>): ExitCode =>
  exitCodeOf(report, alikeAmong(allFindings(report)))

/** What an exit code rests on beside the findings. */
type Deciding = Pick<Report, 'counts' | 'failOn' | 'strict' | 'answers' | 'baseline'>

/** The same, of findings that were only counted. */
export const exitCodeOf = (report: Deciding, findings: readonly Alike[]): ExitCode => {
  const inForce = findings.filter(isInForce)
  const gating = inForce.filter(({ level }) => level === 'must' || reaches(level, report.failOn))
  if (report.counts.judged === 0 || report.counts.unreadable > 0) return 3
  if (gating.some(({ outcome }) => outcome === 'not-judged')) return 3
  if (report.strict && gating.some(({ outcome }) => outcome === 'needs-review')) return 3
  if (report.strict && (report.baseline?.unused.length ?? 0) > 0) return 1
  if (report.strict && report.answers && staleAnswers(report.answers) > 0) return 1
  return gating.some(finding => gates(finding, report.failOn, finding.known)) ? 1 : 0
}
