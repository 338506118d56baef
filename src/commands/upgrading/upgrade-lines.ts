import type { UnusedEntry } from '../../model/baseline.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Appearance } from '../../model/report-format.ts'
import { unusedText } from '../../policy/baseline-problems.ts'
import type { PackDiff } from '../../policy/diff/compare-packs.ts'
import { count } from '../../reports/text/listed.ts'
import { placeText } from '../../reports/text/place.ts'
import { sawText } from '../../reports/text/saw-text.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { english } from '../../reports/words/say.ts'
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
export const upgradeLines = (upgrade: ShownUpgrade, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const { from, to, rules, documents, touched } = upgrade
  return [
    style.strong(`${show(from)} ${style.arrow} ${show(to)}`),
    `${count(rules.added.length, 'rule')} added, ${rules.removed.length} removed, ${rules.changed.length} changed; "waco pack diff ${show(from)} ${show(to)}" shows them`,
    '',
    ...documents.flatMap(impact => [...documentLines(impact, style), '']),
    ...(touched.length === 0 ? [] : [...touchedLines(touched, style), '']),
    ...hanging('', countsText(upgrade), style.columns),
    ...writtenLines(upgrade, style),
  ]
}

const documentLines = (impact: DocumentImpact, style: Style): readonly string[] => [
  style.strong(show(impact.document)),
  ...impact.newlyFails.flatMap(each => [...headLine(each, wasText(each), style), ...mendLines(each, style)]),
  ...impact.newlyOpen.flatMap(each => headLine(each, wasText(each), style)),
  ...impact.later.flatMap(each => [
    ...headLine(each, `, counts from ${each.from ?? 'later'} on`, style),
    ...mendLines(each, style),
  ]),
  ...impact.newlyPasses.flatMap(each => headLine(each, wasText(each), style)),
  ...impact.notAsked.flatMap(({ rule, title, level }) =>
    hanging('  NOT ASKED ', `${rule} ${show(title)} (${level}), failed, and nobody mended it`, style.columns),
  ),
]

const headLine = ({ finding, rule, title, level }: Affected, how: string, style: Style): readonly string[] => {
  const badge = english(`badge.${finding.outcome}`)
  const painted = `  ${style.outcome(finding.outcome, badge)} ${style.strong(rule)} `
  return hanging(`  ${badge} ${rule} `, `${show(title)} (${level})${how}`, style.columns, () => painted)
}

const wasText = ({ was, finding }: Affected): string => {
  if (was === undefined) return ', a new rule'
  return was === finding.outcome ? '' : `, was ${english(`outcome.${was}`)}`
}

const mendLines = ({ finding, at, remedy }: Affected, style: Style): readonly string[] => [
  ...(at ? [`    ${style.faint(`${style.arrow} ${placeText(at)}`)}`] : []),
  ...(finding.outcome === 'fail'
    ? hanging('    saw     ', sawText(finding.gaps[0].saw, finding.gaps[0].wanted, english), style.columns, style.faint)
    : []),
  ...hanging('    mend    ', show(remedy), style.columns, style.faint),
]

const touchedLines = (touched: readonly UnusedEntry[], style: Style): readonly string[] => [
  style.strong('touched by it'),
  ...touched.flatMap(({ fingerprint, because }) =>
    hanging('  baseline  ', show(`${fingerprint}, ${unusedText(because)}`), style.columns),
  ),
]

const countsText = ({ counts, asOf }: ShownUpgrade): string =>
  `${counts.newlyFails} newly fail, ${counts.gates} of them so that a check fails; ${counts.newlyOpen} newly open, ${counts.later} count later, ${counts.newlyPasses} newly pass (as of ${asOf})`

const writtenLines = ({ written }: ShownUpgrade, style: Style): readonly string[] =>
  written.length === 0 ? ['nothing was written'] : hanging('wrote ', show(written.join(', ')), style.columns)
