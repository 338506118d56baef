import type { Report, Verdict } from '../../model/report.ts'
import { levels } from '../../model/rule.ts'
import { staleAnswers } from '../../model/stale.ts'
import { english, type Say } from '../words/say.ts'
import { knownCount, levelCounts, outcomeCount } from './counts.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'

/** The last line of every report for people. */
export const verdictLine = (report: Report, style: Style): string =>
  verdictText(report, style.say, text => style.verdict(report.verdict, text))

/** The verdict with its reason, in one sentence; `paint` marks its word. */
export const verdictText = (report: Report, say: Say, paint: (text: string) => string = text => text): string =>
  say('verdict.line', {
    verdict: paint(verdictWord(report.verdict, say)),
    reason: because(report, say),
    scope: scope(report, say),
  })

/** A word, and where that is not English the key as well, which is the same in every report. */
export const verdictWord = (key: Verdict, say: Say): string => {
  const word = say(`verdict.${key}`)
  return word === english(`verdict.${key}`) ? word : word + say('saw.text', { text: key })
}

/** For which day, and for which part of the rules: a verdict alone in a log must not seem more than it is. */
const scope = (report: Report, say: Say): string => {
  const { adjusted = [], selectors = [] } = report.settings ?? {}
  const weaker = adjusted.filter(adjustment => adjustment.weaker).length
  const leftOut = new Set(selectors.flatMap(({ files = [] }) => files)).size
  const asked = askedScope(report, say)
  const asMuch = weaker === 0 ? asked : say('verdict.weaker', { scope: asked, n: weaker })
  return leftOut === 0 ? asMuch : say('verdict.left-out', { scope: asMuch, n: leftOut })
}

const askedScope = ({ asOf, packs }: Report, say: Say): string => {
  const profile = packs.find(pack => pack.profile)?.profile
  const leftOut = packs.reduce((sum, pack) => sum + (pack.profile?.leftOut ?? 0), 0)
  if (profile === undefined) return say('verdict.as-of', { date: asOf })
  return say('verdict.profile', { date: asOf, profile: show(profile.id), rules: say('count.rule', { n: leftOut }) })
}

const because = (report: Report, say: Say): string => {
  const { counts } = report
  if (counts.judged === 0) return say('verdict.no-document')
  const failures = levelCounts(
    counts,
    levels.filter(level => counts.failures[level] > 0),
    say,
  )
  const open = [
    failures === ''
      ? say('verdict.none-failed')
      : say(counts.failures.must > 0 ? 'verdict.failed' : 'verdict.no-must-failed', { levels: failures }),
    ...(knownCount(counts) > 0 ? [say('verdict.known', { n: knownCount(counts) })] : []),
    ...(['waived', 'attested', 'needs-review', 'not-judged'] as const)
      .filter(outcome => counts.outcomes[outcome] > 0)
      .map(outcome => outcomeCount(counts, outcome, say)),
    ...(counts.unreadable > 0 ? [say('verdict.unread', { n: counts.unreadable })] : []),
  ]
  return open.join(say('list.between')) + gate(report, say)
}

/** What the verdict does not say of itself: it looks at `must` alone, the exit code at what `--fail-on` names and nobody knew. */
const gate = (report: Report, say: Say): string =>
  failureGate(report, say) + (staleFails(report) ? say('answers.stale') : '')

const staleFails = ({ strict, answers }: Report): boolean =>
  strict && answers !== undefined && staleAnswers(answers) > 0

/** What was known before fails no run; a list of it that nothing needs does, when everything is to be strict. */
const failureGate = ({ counts, failOn, verdict, strict, baseline }: Report, say: Say): string => {
  if (strict && (baseline?.unused.length ?? 0) > 0) return say('verdict.unused')
  if (failOn === 'never') return verdict === 'not-conformant' ? say('verdict.never') : ''
  const asked = levels.slice(0, levels.indexOf(failOn) + 1).filter(level => counts.failures[level] > 0)
  if (asked.length === 0) return ''
  if (asked.every(level => counts.failures[level] === (counts.known?.[level] ?? 0))) return say('verdict.known-only')
  return counts.failures.must === 0 ? say('verdict.fail-on', { level: failOn }) : ''
}
