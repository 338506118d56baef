import type { Judged } from '../../model/finding.ts'
import { findingLines, notJudgedLines, quietLines, type Rules } from './finding.ts'
import { isMissingAnswer, missingAnswerLines } from './missing-answers.ts'
import type { Style } from './style.ts'

/**
 * All findings on one document or subject: what needs work first, then in a list what is merely not said; what asks for
 * nothing only where everything is wanted, and then nothing is shortened to a list either.
 */
export const findingsLines = (
  findings: readonly Judged[],
  rules: Rules,
  style: Style,
  verbose: boolean,
): readonly string[] => {
  const quiet = findings.filter(isQuiet)
  const notJudged = findings.filter(finding => finding.outcome === 'not-judged')
  const listed = verbose ? [] : findings.filter(isMissingAnswer)
  const inFull = findings.filter(needsWork).filter(finding => verbose || !isMissingAnswer(finding))
  return [
    ...inFull.flatMap(finding => [...findingLines(finding, rules, style), '']),
    ...missingAnswerLines(listed, rules, style),
    ...notJudgedLines(notJudged, rules, style),
    ...(verbose && quiet.length > 0 ? [...quiet.flatMap(finding => quietLines(finding, rules, style)), ''] : []),
    ...(quiet.length === findings.length ? [`  ${nothingToDo(findings, style)}`, ''] : []),
  ]
}

const nothingToDo = (findings: readonly Judged[], { say }: Style): string =>
  say('findings.none', {
    passed: findings.filter(finding => finding.outcome === 'pass').length,
    all: findings.length,
  })

type Quiet = Judged & { readonly outcome: 'pass' | 'not-applicable' }
type NeedsWork = Judged & { readonly outcome: 'fail' | 'needs-review' }

export const isQuiet = (finding: Judged): finding is Quiet =>
  finding.outcome === 'pass' || finding.outcome === 'not-applicable'

const needsWork = (finding: Judged): finding is NeedsWork =>
  finding.outcome === 'fail' || finding.outcome === 'needs-review'
