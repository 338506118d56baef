import type { Comparison } from '../../model/comparison.ts'
import { levels } from '../../model/rule.ts'
import { count } from '../../reports/text/listed.ts'

/** The answer in one line: what newly fails that was asked to be watched, or that nothing does. */
export const summaryOf = ({ findings, failOn, counts }: Comparison): string => {
  const gating = findings.filter(({ gates }) => gates)
  const told = levels
    .map(level => [level, gating.filter(({ after }) => after?.level === level).length] as const)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => `${number} ${level}`)
  const below = counts.new - gating.length
  const rest = below > 0 ? ` (${count(below, 'finding')} below it)` : ''
  return told.length > 0
    ? `newly fails: ${told.join(', ')} (--fail-on ${failOn})`
    : `nothing newly fails at --fail-on ${failOn}${rest}`
}
