import { type Outcome, outcomes } from '../../model/finding.ts'
import type { Counts, Report } from '../../model/report.ts'
import { type Level, levels } from '../../model/rule.ts'
import type { Say } from '../words/say.ts'

export const documentCounts = ({ counts }: Report, say: Say): string => {
  const { seen, judged, skipped, unreadable } = counts
  return say('summary.documents', { seen, judged, skipped, unreadable })
}

export const ruleCounts = ({ counts }: Report, say: Say): string => {
  const each = outcomes
    .filter(outcome => isAlways(outcome) || counts.outcomes[outcome] > 0)
    .map(outcome => {
      const counted = outcomeCount(counts, outcome, say)
      if (outcome !== 'fail') return counted
      return say('summary.failed', { failed: counted, levels: levelCounts(counts, levels, say) })
    })
  const upcoming = counts.upcoming > 0 ? [say('summary.upcoming', { n: counts.upcoming })] : []
  return [...each, ...upcoming].join(say('list.between'))
}

/** Outcomes that only people's answers make are counted where there are any. */
export const isAlways = (outcome: Outcome): boolean => outcome !== 'waived' && outcome !== 'attested'

export const outcomeCount = ({ outcomes: counted }: Counts, outcome: Outcome, say: Say): string =>
  say('outcome.counted', { n: counted[outcome], outcome: say(`outcome.${outcome}`) })

export const levelCounts = ({ failures }: Pick<Counts, 'failures'>, of: readonly Level[], say: Say): string =>
  of.map(level => say('count.level', { n: failures[level], level })).join(say('list.between'))

/** How many of the failures the baseline lists. */
export const knownCount = ({ known }: Counts): number => levels.reduce((sum, level) => sum + (known?.[level] ?? 0), 0)
