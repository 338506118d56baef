import type { Comparison } from '../../model/comparison.ts'
import { levels } from '../../model/rule.ts'
import type { Say } from '../../reports/words/say.ts'

/** The answer in one line: what newly fails that was asked to be watched, or that nothing does. */
export const summaryOf = ({ findings, failOn, counts }: Comparison, say: Say): string => {
  const gating = findings.filter(({ gates }) => gates)
  const told = levels.flatMap(level => {
    const n = gating.filter(({ after }) => after?.level === level).length
    return n > 0 ? [say('count.level', { n, level })] : []
  })
  if (told.length > 0) return say('diff.newly-fails', { levels: told.join(say('list.between')), gate: failOn })
  const below = counts.new - gating.length
  return below > 0 ? say('diff.nothing-but-below', { n: below, gate: failOn }) : say('diff.nothing', { gate: failOn })
}
