import type { Judged } from '../../model/finding.ts'
import { findingLines, notJudgedLines, quietLines, type Rules } from './finding.ts'
import type { Style } from './style.ts'

/** All findings on one document or subject: what needs work first, what asks for nothing only where everything is wanted. */
export const findingsLines = (
  findings: readonly Judged[],
  rules: Rules,
  style: Style,
  verbose: boolean,
): readonly string[] => {
  const quiet = findings.filter(isQuiet)
  const notJudged = findings.filter(finding => finding.outcome === 'not-judged')
  return [
    ...findings.filter(needsWork).flatMap(finding => [...findingLines(finding, rules, style), '']),
    ...notJudgedLines(notJudged, rules, style),
    ...(verbose && quiet.length > 0 ? [...quiet.flatMap(finding => quietLines(finding, rules, style)), ''] : []),
    ...(quiet.length === findings.length ? [`  nothing here needs work: ${rulesJudged(findings)}`, ''] : []),
  ]
}

const rulesJudged = (findings: readonly Judged[]): string =>
  `${findings.filter(finding => finding.outcome === 'pass').length} of ${findings.length} rules passed, the others do not apply`

type Quiet = Judged & { readonly outcome: 'pass' | 'not-applicable' }
type NeedsWork = Judged & { readonly outcome: 'fail' | 'needs-review' }

export const isQuiet = (finding: Judged): finding is Quiet =>
  finding.outcome === 'pass' || finding.outcome === 'not-applicable'

const needsWork = (finding: Judged): finding is NeedsWork =>
  finding.outcome === 'fail' || finding.outcome === 'needs-review'
