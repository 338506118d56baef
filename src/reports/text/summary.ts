import { outcomes } from '../../model/finding.ts'
import type { Problem } from '../../model/problem.ts'
import type { PackInfo, Report, SideInfo } from '../../model/report.ts'
import { levels } from '../../model/rule.ts'
import { declaredCount } from './declared.ts'
import { count } from './listed.ts'
import { placeText } from './place.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { outcomeText, profileText, verdictText } from './words.ts'
import { hanging } from './wrap.ts'

/** What was not judged and why, the counts, and what the packs are worth. */
export const summaryLines = (report: Report, style: Style, verbose: boolean): readonly string[] => [
  ...skippedLines(report, style, verbose),
  ...problemLines(report, style),
  ...part('documents', documentCounts(report), style),
  ...(report.sides ?? []).flatMap((side, at) => part(at === 0 ? 'beside' : '', sideText(side), style)),
  ...part('rules', ruleCounts(report), style),
  ...report.declared.flatMap((fact, at) => part(at === 0 ? 'declared' : '', declaredCount(fact, report), style)),
  ...report.packs.flatMap(pack => [
    ...part('pack', show(`${pack.id} ${pack.version}, SHA-256 ${pack.digest}`), style),
    ...packUse(pack, report).flatMap(line => part('', line, style)),
    ...part('', show(pack.standing), style),
  ]),
  ...(report.lock === undefined ? [] : part('lock', `packs pinned by ${show(report.lock.path)}`, style)),
]

const sideText = ({ path, summary }: SideInfo): string => `${show(path)}, a ${summary}: it answers for silent documents`

/** Where not all rules of a pack were judged, or not as it has them. */
const packUse = ({ profile, takenOver, rules, bases }: PackInfo, { packs }: Report): readonly string[] => [
  ...(bases[0] === undefined ? [] : [`extends ${show(bases[0])}`]),
  ...(profile ? [profileText(profile, rules.length)] : []),
  ...(!profile && packs.some(pack => pack.profile) ? ['has no profiles: all its rules were asked'] : []),
  ...(takenOver > 0 ? [`${count(takenOver, 'rule')} left to another pack of this run`] : []),
]

/** The last line of every report for people. */
export const verdictLine = (report: Report, style: Style): string =>
  `${style.verdict(report.verdict, verdictText[report.verdict])}: ${because(report)} (${scope(report)})`

/** For which day, and for which part of the rules: a verdict alone in a log must not seem more than it is. */
const scope = ({ asOf, packs }: Report): string => {
  const profile = packs.find(pack => pack.profile)?.profile
  const leftOut = packs.reduce((sum, pack) => sum + (pack.profile?.leftOut ?? 0), 0)
  return `as of ${asOf}${profile ? `; profile ${show(profile.id)}, ${count(leftOut, 'rule')} left out` : ''}`
}

const because = (report: Report): string => {
  const { counts } = report
  if (counts.judged === 0) return 'no document was judged'
  const missed = levels.filter(level => counts.failures[level] > 0)
  const failures = missed.map(level => `${counts.failures[level]} ${level}`).join(', ')
  const open = [
    failures === ''
      ? 'no rule failed'
      : counts.failures.must > 0
        ? `failed: ${failures}`
        : `no must failed, but ${failures} did`,
    ...(['needs-review', 'not-judged'] as const)
      .filter(outcome => counts.outcomes[outcome] > 0)
      .map(outcome => `${counts.outcomes[outcome]} ${outcomeText[outcome]}`),
    ...(counts.unreadable > 0 ? [`${count(counts.unreadable, 'file')} not read as a document`] : []),
  ]
  return open.join(', ') + gate(report)
}

/** What the verdict does not say of itself: it looks at `must` alone, the exit code at what `--fail-on` names. */
const gate = ({ counts, failOn, verdict }: Report): string => {
  if (failOn === 'never') return verdict === 'not-conformant' ? '; with --fail-on never, failures do not count' : ''
  const gating = levels.slice(0, levels.indexOf(failOn) + 1).some(level => counts.failures[level] > 0)
  return gating && counts.failures.must === 0 ? `; under --fail-on ${failOn} the run fails` : ''
}

const firstFew = 10

const skippedLines = (report: Report, style: Style, verbose: boolean): readonly string[] => {
  const shown = verbose ? report.skipped : report.skipped.slice(0, firstFew)
  const rest = report.skipped.length - shown.length
  if (shown.length === 0) return []
  return [
    style.strong('looks like a document, was not judged'),
    ...shown.flatMap(({ path, because: reason }) => hanging('  ', `${show(path)}: ${show(reason)}`, style.columns)),
    ...(rest > 0 ? [style.faint(`  and ${rest} more; --verbose lists them all`)] : []),
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
      'could not be used',
      untold.filter(({ notice }) => !notice),
      style,
    ),
    ...listedLines(
      'worth knowing',
      untold.filter(({ notice }) => notice),
      style,
    ),
  ]
}

const listedLines = (title: string, problems: readonly Problem[], style: Style): readonly string[] =>
  problems.length === 0
    ? []
    : [style.strong(title), ...problems.flatMap(problem => hanging('  ', placed(problem), style.columns)), '']

/** Problems that stand with their document are not said twice. */
const identity = ({ code, what }: Problem): string => JSON.stringify([code, what])

/** Most problems name the path in their first words. */
const placed = ({ at, what }: Problem): string =>
  what.startsWith(`"${at.path}"`) ? show(what) : `${placeText(at)}: ${show(what)}`

const documentCounts = ({ counts }: Report): string =>
  `${counts.seen} seen, ${counts.judged} judged, ${counts.skipped} skipped, ${counts.unreadable} unreadable`

const ruleCounts = ({ counts }: Report): string => {
  const failed = levels.map(level => `${counts.failures[level]} ${level}`).join(', ')
  const each = outcomes
    .filter(outcome => outcome !== 'waived' || counts.outcomes.waived > 0)
    .map(outcome => `${counts.outcomes[outcome]} ${outcomeText[outcome]}${outcome === 'fail' ? ` (${failed})` : ''}`)
  return [...each, ...(counts.upcoming > 0 ? [`${counts.upcoming} not in force`] : [])].join(', ')
}

const part = (label: string, text: string, style: Style): readonly string[] =>
  hanging(label.padEnd(11), text, style.columns, style.faint)
