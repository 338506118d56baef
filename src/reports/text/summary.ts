import { allFindings } from '../../model/all-findings.ts'
import type { Problem } from '../../model/problem.ts'
import type { PackInfo, Report, SideInfo } from '../../model/report.ts'
import type { Say } from '../words/say.ts'
import { answersToTell, answerText, withoutAnswersText } from './answers.ts'
import { baselineText } from './baseline-text.ts'
import { documentCounts, ruleCounts } from './counts.ts'
import { declaredCount } from './declared.ts'
import { summaryLabel } from './labels.ts'
import { placeText } from './place.ts'
import { profileText } from './profile-text.ts'
import { settingsTexts } from './settings.ts'
import { show } from './show.ts'
import { standingText } from './standing-text.ts'
import type { Style } from './style.ts'
import { themeTableLines } from './theme-table.ts'
import { unmetLines } from './unmet.ts'
import { untoldProblems } from './untold-problems.ts'
import { displayWidth, hanging, padded } from './wrap.ts'

/** What was not judged and why, the counts by theme and in all, and what the packs are worth. */
export const summaryLines = (report: Report, style: Style, verbose: boolean): readonly string[] => [
  ...skippedLines(report, style, verbose),
  ...unmetLines(report, style, verbose),
  ...problemLines(report, style),
  ...answerLines(report, style, verbose),
  ...themeTableLines(report, style),
  ...part('documents', documentCounts(report, style.say), style),
  ...(report.sides ?? []).flatMap((side, at) => part(at === 0 ? 'beside' : '', sideText(side, style.say), style)),
  ...part('rules', ruleCounts(report, style.say), style),
  ...withoutLines(report, style),
  ...report.declared.flatMap((fact, at) =>
    part(at === 0 ? 'declared' : '', declaredCount(fact, report, style.say), style),
  ),
  ...report.packs.flatMap(pack => [
    ...part('pack', show(`${pack.id} ${pack.version}, SHA-256 ${pack.digest}`), style),
    ...packUse(pack, report, style.say).flatMap(line => part('', line, style)),
    ...part('', show(standingText(pack, style.say)), style),
    ...(verbose ? [] : textsLines(pack, report, style)),
  ]),
  ...settingsLines(report, style, verbose),
  ...(report.lock === undefined
    ? []
    : part('lock', style.say('summary.lock', { path: show(report.lock.path) }), style)),
  ...(report.baseline === undefined ? [] : part('baseline', baselineText(report.baseline, report, style.say), style)),
]

/** Near what the packs are worth: what of them does not hold here. */
const settingsLines = (report: Report, style: Style, verbose: boolean): readonly string[] => {
  const { settings } = report
  if (settings === undefined) return []
  return [
    ...part('settings', show(`${settings.path}, SHA-256 ${settings.sha256}`), style),
    ...settingsTexts(report, verbose ? Number.POSITIVE_INFINITY : fewFiles, style.say).flatMap(text =>
      part('', text, style),
    ),
  ]
}

const fewFiles = 3

/** What little is said of a run even where nothing else is wanted. */
export const countLines = (report: Report, style: Style): readonly string[] => [
  ...part('documents', documentCounts(report, style.say), style),
  ...part('rules', ruleCounts(report, style.say), style),
  ...withoutLines(report, style),
]

const withoutLines = ({ answers }: Report, style: Style): readonly string[] =>
  answers === undefined ? [] : part('answers', withoutAnswersText(answers, style.say), style)

const answerLines = ({ answers }: Report, style: Style, verbose: boolean): readonly string[] => {
  const told = answers === undefined ? [] : answersToTell(answers, verbose)
  if (told.length === 0) return []
  return [
    style.strong(style.say('answers.title')),
    ...told.flatMap(answer =>
      hanging(
        '  ',
        style.say('summary.placed', { place: placeText(answer.at), text: answerText(answer, style.say) }),
        style.columns,
      ),
    ),
    '',
  ]
}

/** What the keys mean by which clauses of findings are cited. */
const textsLines = ({ basis, rules }: PackInfo, report: Report, style: Style): readonly string[] => {
  const open = new Set(
    allFindings(report).flatMap(({ rule, outcome }) =>
      outcome === 'fail' || outcome === 'needs-review' ? [rule] : [],
    ),
  )
  const cited = new Set(rules.filter(({ id }) => open.has(id)).flatMap(rule => rule.basis.map(({ text }) => text)))
  const texts = basis.filter(({ key }) => cited.has(key))
  const widest = Math.max(0, ...texts.map(({ key }) => displayWidth(show(key))))
  return texts.flatMap(({ key, title }, at) => {
    const label = summaryLabel(at === 0 ? 'texts' : '', style.say)
    return hanging(
      `${label}${padded(show(key), widest)}  `,
      show(title),
      style.columns,
      () => `${style.faint(label)}${padded(show(key), widest)}  `,
    )
  })
}

const sideText = ({ path, summary }: SideInfo, say: Say): string => say('summary.side', { path: show(path), summary })

/** Where not all rules of a pack were judged, or not as it has them. */
const packUse = ({ profile, takenOver, rules, bases }: PackInfo, { packs }: Report, say: Say): readonly string[] => [
  ...(bases[0] === undefined ? [] : [say('summary.extends', { pack: show(bases[0]) })]),
  ...(profile ? [profileText(profile, rules.length, say)] : []),
  ...(!profile && packs.some(pack => pack.profile) ? [say('summary.no-profiles')] : []),
  ...(takenOver > 0 ? [say('summary.taken-over', { n: takenOver })] : []),
]

const firstFew = 10

const skippedLines = (report: Report, style: Style, verbose: boolean): readonly string[] => {
  const { files } = report.negativeSpace
  const shown = verbose ? files : files.slice(0, firstFew)
  const rest = files.length - shown.length
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
  const untold = untoldProblems(report)
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

/** Most problems name the path in their first words. */
const placed = ({ at, what }: Problem, say: Say): string =>
  [`"${at.path}"`, `“${at.path}”`].some(named => what.startsWith(named))
    ? show(what)
    : say('summary.placed', { place: placeText(at), text: show(what) })

const part = (label: Parameters<typeof summaryLabel>[0], text: string, style: Style): readonly string[] =>
  hanging(summaryLabel(label, style.say), text, style.columns, style.faint)
