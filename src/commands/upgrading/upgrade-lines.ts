import type { UnusedEntry } from '../../model/baseline.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Appearance } from '../../model/report-format.ts'
import { unusedText } from '../../policy/baselines/baseline-problems.ts'
import type { PackDiff } from '../../policy/diff/compare-packs.ts'
import { answerText } from '../../reports/text/answers.ts'
import type { AnswerResult } from '../../reports/text/became-text.ts'
import { part } from '../../reports/text/part.ts'
import { placeText } from '../../reports/text/place.ts'
import { sawText } from '../../reports/text/saw-text.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import { waiverChangeLines } from '../pack-actions/diff-lines.ts'
import type { Affected, DocumentImpact } from './upgrade-impact.ts'

/** What `waco packs upgrade` shows. */
export interface ShownUpgrade {
  readonly from: string
  readonly to: string
  readonly asOf: IsoDate
  readonly rules: PackDiff
  readonly documents: readonly DocumentImpact[]
  /** Entries of people's lists that the other version makes pointless. */
  readonly touched: readonly UnusedEntry[]
  /** As `touchedAnswers`. */
  readonly answers: readonly AnswerResult[]
  readonly counts: {
    readonly newlyFails: number
    readonly gates: number
    readonly newlyOpen: number
    readonly later: number
    readonly newlyPasses: number
  }
  /** The files that were changed; none with --dry-run, and where nothing is to be changed. */
  readonly written: readonly string[]
}

/** Document by document: what newly fails in full, everything else in a line; what was written last. */
export const upgradeLines = (upgrade: ShownUpgrade, appearance: Appearance, language: string): readonly string[] => {
  const style = styleFor(appearance, sayIn(language))
  const { say } = style
  const { from, to, rules, documents, touched, answers, written } = upgrade
  const counts = { removed: rules.removed.length, changed: rules.changed.length, from: show(from), to: show(to) }
  return [
    style.strong(`${show(from)} ${style.arrow} ${show(to)}`),
    say('upgrade.rules', { rules: say('count.rule', { n: rules.added.length }), ...counts }),
    ...(rules.waivers.length === 0 ? [] : waiverChangeLines(rules.waivers, style)),
    '',
    ...documents.flatMap(impact => [...documentLines(impact, style), '']),
    ...(touched.length + answers.length === 0 ? [] : [...touchedLines(upgrade, style, language), '']),
    ...hanging('', countsText(upgrade, say), style.columns),
    ...(written.length === 0
      ? [say('upgrade.nothing-written')]
      : hanging('', say('upgrade.written', { paths: show(written.join(', ')) }), style.columns)),
  ]
}

const documentLines = (impact: DocumentImpact, style: Style): readonly string[] => {
  const { say } = style
  const later = ({ from }: Affected): string => (from === undefined ? '' : say('upgrade.later', { date: from }))
  return [
    style.strong(show(impact.document)),
    ...impact.newlyFails.flatMap(each => [...headLine(each, wasText(each, say), style), ...mendLines(each, style)]),
    ...impact.newlyOpen.flatMap(each => headLine(each, wasText(each, say), style)),
    ...impact.later.flatMap(each => [...headLine(each, later(each), style), ...mendLines(each, style)]),
    ...impact.newlyPasses.flatMap(each => headLine(each, wasText(each, say), style)),
    ...impact.notAsked.flatMap(({ rule, title, level }) =>
      hanging(
        `  ${say('upgrade.badge.not-asked')} ${rule} `,
        say('upgrade.finding', { title: show(title), level, how: say('upgrade.not-asked') }),
        style.columns,
      ),
    ),
  ]
}

const headLine = ({ finding, rule, title, level }: Affected, how: string, style: Style): readonly string[] => {
  const badge = style.say(`badge.${finding.outcome}`)
  const painted = `  ${style.outcome(finding.outcome, badge)} ${style.strong(rule)} `
  const text = style.say('upgrade.finding', { title: show(title), level, how })
  return hanging(`  ${badge} ${rule} `, text, style.columns, () => painted)
}

const wasText = ({ was, finding }: Affected, say: Say): string => {
  if (was === undefined) return say('upgrade.new-rule')
  return was === finding.outcome ? '' : say('upgrade.was', { outcome: say(`outcome.${was}`) })
}

const mendLines = ({ finding, at, remedy }: Affected, style: Style): readonly string[] => [
  ...(at ? [`    ${style.faint(`${style.arrow} ${placeText(at)}`)}`] : []),
  ...(finding.outcome === 'fail'
    ? part('saw', sawText(finding.gaps[0].saw, finding.gaps[0].wanted, style.say), style)
    : []),
  ...part('mend', show(remedy), style),
]

const touchedLines = ({ touched, answers }: ShownUpgrade, style: Style, language: string): readonly string[] => {
  const { say } = style
  const reasonIn = textIn(language, 'baseline') ?? (text => text)
  return [
    style.strong(say('upgrade.touched')),
    ...touched.flatMap(({ fingerprint, because }) =>
      hanging(
        `  ${say('label.baseline')} `,
        say('baseline.because', { fingerprint: show(fingerprint), because: reasonIn(unusedText(because)) }),
        style.columns,
      ),
    ),
    ...answers.flatMap(answer => hanging('  ', answerText(answer, say), style.columns)),
  ]
}

const countsText = ({ counts, asOf }: ShownUpgrade, say: Say): string =>
  say('upgrade.counts', {
    fails: counts.newlyFails,
    gates: counts.gates,
    open: counts.newlyOpen,
    later: counts.later,
    passes: counts.newlyPasses,
    date: asOf,
  })
