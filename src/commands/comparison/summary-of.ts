import type { Comparison } from '../../model/comparison.ts'
import { levels } from '../../model/rule.ts'

/** The answer in one line: what newly fails that was asked to be watched, or that nothing does. */
export const summaryOf = ({ findings, failOn, counts }: Comparison): string => {
  const watched = failOn === 'never' ? 'nothing is watched' : failOn === 'must' ? 'must' : `${failOn} or above`
  const gating = findings.filter(({ gates }) => gates)
  const told = levels
    .map(level => [level, gating.filter(({ after }) => after?.level === level).length] as const)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => `${number} ${level}`)
  const below = counts.new - gating.length
  const rest = below > 0 ? `, and ${below} below that` : ''
  return told.length > 0
    ? `newly fails: ${told.join(', ')} (--fail-on ${failOn})`
    : `nothing newly fails at ${watched}${rest}`
}
