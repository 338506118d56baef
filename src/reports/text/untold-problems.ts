import { allFindings } from '../../model/all-findings.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'

/** Problems that stand with no finding: the others are not said twice. */
export const untoldProblems = (report: Report): readonly Problem[] => {
  const told = new Set(
    allFindings(report).flatMap(finding => (finding.outcome === 'not-judged' ? identity(finding.problem) : [])),
  )
  return report.problems.filter(problem => !told.has(identity(problem)))
}

const identity = ({ code, what }: Problem): string => JSON.stringify([code, what])
