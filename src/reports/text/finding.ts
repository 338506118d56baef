import type { Adjustment } from '../../model/adjustment.ts'
import { isKnown, type Judged } from '../../model/finding.ts'
import type { RuleInfo } from '../../model/report.ts'
import { attestCommand } from './attest-command.ts'
import { clausesText, shortClausesText } from './clauses-text.ts'
import { citationLines, gapsLines, type Shown } from './gaps.ts'
import { knownText } from './known-text.ts'
import { part } from './part.ts'
import type { Rules } from './rules.ts'
import { adjustmentText, levelSuffix } from './settings.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

export type NeedsWork = Judged & { readonly outcome: 'fail' | 'needs-review' }

/** How findings are told: everything of each, or what they have in common once. */
export interface Telling {
  readonly rules: Rules
  readonly verbose: boolean
  /** By the id of a finding whose rule was told before: for which document. */
  readonly told: ReadonlyMap<string, string>
}

/** What fails, or needs a person: what it is, where it stands, what to do, and who asks for it; several of one rule under one title. */
export const findingLines = (
  findings: readonly [NeedsWork, ...NeedsWork[]],
  telling: Telling,
  shown: Shown,
  style: Style,
): readonly string[] => {
  const [first] = findings
  const rule = telling.rules.info.get(first.rule)
  return [
    ...heading(findings, rule, telling.rules.adjusted.get(first.rule), style),
    ...gapsLines(
      findings.flatMap(finding => (finding.outcome === 'fail' ? finding.gaps : [])),
      shown,
      style,
    ),
    ...findings.flatMap(finding =>
      finding.outcome === 'fail'
        ? []
        : [
            ...citationLines(finding.at, shown, style),
            ...part('review', show(finding.question), style),
            ...part('answer', attestCommand(finding), style),
          ],
    ),
    ...[...new Set(findings.flatMap(each => (isKnown(each) ? [knownText(each.known, style.say)] : [])))].flatMap(text =>
      part('known', text, style),
    ),
    ...(rule === undefined ? [] : mendLines(rule, telling.told.get(first.id), telling, style)),
  ]
}

/** `FAIL WACO-TRA-04 Training data are described (must)`, in several documents where it is told of several. */
export const heading = (
  findings: readonly [Judged, ...Judged[]],
  rule: RuleInfo | undefined,
  adjustment: Adjustment | undefined,
  style: Style,
): readonly string[] => {
  const { say } = style
  const [first] = findings
  const text = say('finding.heading', {
    title: show(rule?.title ?? ''),
    level: first.level,
    standing: levelSuffix(first, adjustment, say),
  })
  const documents = say('count.document', { n: findings.length })
  return titled(first, findings.length > 1 ? say('finding.several', { heading: text, documents }) : text, style)
}

export const titled = (finding: Judged, text: string, style: Style): readonly string[] => {
  const { outcome, rule } = finding
  const known = isKnown(finding)
  const badge = style.say(known ? 'badge.known' : `badge.${outcome}`)
  // As those that are waived: it fails, and a person has said why it may.
  const painted = `  ${style.outcome(known ? 'waived' : outcome, badge)} ${style.strong(rule)} `
  return hanging(`  ${badge} ${rule} `, text, style.columns, () => painted)
}

/** How to mend it and who asks for it: the same for every document, so it is said for the first one. */
const mendLines = (
  rule: RuleInfo,
  toldFor: string | undefined,
  { rules, verbose }: Telling,
  style: Style,
): readonly string[] => {
  const { say } = style
  if (toldFor !== undefined) return part('mend', say('finding.told', { document: show(toldFor) }), style)
  const mend = part('mend', show(rule.remedy), style)
  const adjusted = adjustedLines(rule, rules, style)
  if (!verbose) return [...mend, ...adjusted, ...part('clause', shortClausesText(rule, say), style)]
  return [...mend, ...changedLines(rule, style), ...adjusted, ...part('clause', clausesText(rule, rules, say), style)]
}

/** What the project asks otherwise than the pack, and why. */
const adjustedLines = ({ id }: RuleInfo, { adjusted }: Rules, style: Style): readonly string[] => {
  const adjustment = adjusted.get(id)
  return adjustment === undefined ? [] : part('changed', adjustmentText(adjustment, style.say), style)
}

/** Why a rule is not what its first pack says. */
const changedLines = ({ origin }: RuleInfo, style: Style): readonly string[] => {
  const { change } = origin
  if (change === undefined) return []
  const how = style.say(`change.${change.kind}`)
  const said = style.say('finding.changed', { how, pack: change.by, reason: change.because })
  return part('changed', show(said), style)
}
