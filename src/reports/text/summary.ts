import { type Outcome, outcomes } from '../../model/finding.ts'
import { standingOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Counts, PackInfo, Report, SideInfo, Verdict } from '../../model/report.ts'
import { type Level, levels } from '../../model/rule.ts'
import { english, type Say } from '../words/say.ts'
import { declaredCount } from './declared.ts'
import { summaryLabel } from './labels.ts'
import { placeText } from './place.ts'
import { profileText } from './profile-text.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

/** What was not judged and why, the counts, and what the packs are worth. */
export const summaryLines = (report: Report, style: Style, verbose: boolean): readonly string[] => [
  ...skippedLines(report, style, verbose),
  ...problemLines(report, style),
  ...part('documents', documentCounts(report, style.say), style),
  ...(report.sides ?? []).flatMap((side, at) => part(at === 0 ? 'beside' : '', sideText(side, style.say), style)),
  ...part('rules', ruleCounts(report, style.say), style),
  ...report.declared.flatMap((fact, at) =>
    part(at === 0 ? 'declared' : '', declaredCount(fact, report, style.say), style),
  ),
  ...report.packs.flatMap(pack => [
    ...part('pack', show(`${pack.id} ${pack.version}, SHA-256 ${pack.digest}`), style),
    ...packUse(pack, report, style.say).flatMap(line => part('', line, style)),
    ...part('', show(standingText(pack, style.say)), style),
  ]),
  ...(report.lock === undefined
    ? []
    : part('lock', style.say('summary.lock', { path: show(report.lock.path) }), style)),
]

const sideText = ({ path, summary }: SideInfo, say: Say): string => say('summary.side', { path: show(path), summary })

/** Where not all rules of a pack were judged, or not as it has them. */
const packUse = ({ profile, takenOver, rules, bases }: PackInfo, { packs }: Report, say: Say): readonly string[] => [
  ...(bases[0] === undefined ? [] : [say('summary.extends', { pack: show(bases[0]) })]),
  ...(profile ? [profileText(profile, rules.length, say)] : []),
  ...(!profile && packs.some(pack => pack.profile) ? [say('summary.no-profiles')] : []),
  ...(takenOver > 0 ? [say('summary.taken-over', { n: takenOver })] : []),
]

/** The last line of every report for people. */
export const verdictLine = (report: Report, style: Style): string =>
  style.say('verdict.line', {
    verdict: style.verdict(report.verdict, verdictText(report.verdict, style.say)),
    reason: because(report, style.say),
    scope: scope(report, style.say),
  })

/** A word, and where that is not English the key as well, which is the same in every report. */
const verdictText = (key: Verdict, say: Say): string => {
  const word = say(`verdict.${key}`)
  return word === english(`verdict.${key}`) ? word : word + say('saw.text', { text: key })
}

/** For which day, and for which part of the rules: a verdict alone in a log must not seem more than it is. */
const scope = ({ asOf, packs }: Report, say: Say): string => {
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
    ...(['needs-review', 'not-judged'] as const)
      .filter(outcome => counts.outcomes[outcome] > 0)
      .map(outcome => outcomeCount(counts, outcome, say)),
    ...(counts.unreadable > 0 ? [say('verdict.unread', { n: counts.unreadable })] : []),
  ]
  return open.join(say('list.between')) + gate(report, say)
}

/** What the verdict does not say of itself: it looks at `must` alone, the exit code at what `--fail-on` names. */
const gate = ({ counts, failOn, verdict }: Report, say: Say): string => {
  if (failOn === 'never') return verdict === 'not-conformant' ? say('verdict.never') : ''
  const gating = levels.slice(0, levels.indexOf(failOn) + 1).some(level => counts.failures[level] > 0)
  return gating && counts.failures.must === 0 ? say('verdict.fail-on', { level: failOn }) : ''
}

const firstFew = 10

const skippedLines = (report: Report, style: Style, verbose: boolean): readonly string[] => {
  const shown = verbose ? report.skipped : report.skipped.slice(0, firstFew)
  const rest = report.skipped.length - shown.length
  if (shown.length === 0) return []
  return [
    style.strong(style.say('summary.skipped')),
    ...shown.flatMap(({ path, because: reason }) =>
      hanging('  ', style.say('summary.placed', { place: show(path), text: show(reason) }), style.columns),
    ),
    ...(rest > 0 ? [style.faint(`  ${style.say('summary.more', { n: rest })}`)] : []),
    '',
  ]
}

/** In one line each: the whole message goes to standard error. */
const problemLines = (report: Report, style: Style): readonly string[] => {
  const told = new Set(
    [...report.documents, ...report.subjects].flatMap(({ findings }) =>
      findings.flatMap(finding => (finding.outcome === 'not-judged' ? identity(finding.problem) : [])),
    ),
  )
  const untold = report.problems.filter(problem => !told.has(identity(problem)))
  return [
    ...listedLines(
      style.say('summary.problems'),
      untold.filter(({ notice }) => !notice),
      style,
    ),
    ...listedLines(
      style.say('summary.notices'),
      untold.filter(({ notice }) => notice),
      style,
    ),
  ]
}

const listedLines = (title: string, problems: readonly Problem[], style: Style): readonly string[] =>
  problems.length === 0
    ? []
    : [
        style.strong(title),
        ...problems.flatMap(problem => hanging('  ', placed(problem, style.say), style.columns)),
        '',
      ]

/** Problems that stand with their document are not said twice. */
const identity = ({ code, what }: Problem): string => JSON.stringify([code, what])

/** Most problems name the path in their first words. */
const placed = ({ at, what }: Problem, say: Say): string =>
  what.startsWith(`"${at.path}"`) ? show(what) : say('summary.placed', { place: placeText(at), text: show(what) })

const documentCounts = ({ counts }: Report, say: Say): string => {
  const { seen, judged, skipped, unreadable } = counts
  return say('summary.documents', { seen, judged, skipped, unreadable })
}

const ruleCounts = ({ counts }: Report, say: Say): string => {
  const each = outcomes
    .filter(outcome => outcome !== 'waived' || counts.outcomes.waived > 0)
    .map(outcome => {
      const counted = outcomeCount(counts, outcome, say)
      if (outcome !== 'fail') return counted
      return say('summary.failed', { failed: counted, levels: levelCounts(counts, levels, say) })
    })
  const upcoming = counts.upcoming > 0 ? [say('summary.upcoming', { n: counts.upcoming })] : []
  return [...each, ...upcoming].join(say('list.between'))
}

const outcomeCount = ({ outcomes: counted }: Counts, outcome: Outcome, say: Say): string =>
  say('outcome.counted', { n: counted[outcome], outcome: say(`outcome.${outcome}`) })

const levelCounts = ({ failures }: Counts, of: readonly Level[], say: Say): string =>
  of.map(level => say('count.level', { n: failures[level], level })).join(say('list.between'))

/** The fixed sentence in the language of the report, and what the pack adds to it, which its translation may have changed. */
const standingText = ({ authority, asOf, standing }: PackInfo, say: Say): string => {
  const fixed = standingOf({ authority, asOf })
  return standing.startsWith(fixed)
    ? say(`authority.${authority}`, { date: asOf }) + standing.slice(fixed.length)
    : standing
}

const part = (label: Parameters<typeof summaryLabel>[0], text: string, style: Style): readonly string[] =>
  hanging(summaryLabel(label, style.say), text, style.columns, style.faint)
