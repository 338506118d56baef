import type { Judged } from '../../model/finding.ts'
import type { RuleInfo } from '../../model/report.ts'
import { attestCommand } from './attest-command.ts'
import { clausesText, shortClausesText } from './clauses-text.ts'
import { citationLines, gapsLines, type Shown } from './gaps.ts'
import { part } from './part.ts'
import type { Rules } from './rules.ts'
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
    ...heading(findings, rule, style),
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
    ...(rule === undefined ? [] : mendLines(rule, telling.told.get(first.id), telling, style)),
  ]
}

/** `FAIL WACO-TRA-04 Training data are described (must)`, in several documents where it is told of several. */
export const heading = (
  findings: readonly [Judged, ...Judged[]],
  rule: RuleInfo | undefined,
  style: Style,
): readonly string[] => {
  const { say } = style
  const [{ level, standing }] = findings
  const text = say('finding.heading', {
    title: show(rule?.title ?? ''),
    level,
    standing: say(`standing.${standing}`),
  })
  const documents = say('count.document', { n: findings.length })
  return titled(findings[0], findings.length > 1 ? say('finding.several', { heading: text, documents }) : text, style)
}

export const titled = ({ outcome, rule }: Judged, text: string, style: Style): readonly string[] => {
  const badge = style.say(`badge.${outcome}`)
  const painted = `  ${style.outcome(outcome, badge)} ${style.strong(rule)} `
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
  if (!verbose) return [...mend, ...part('clause', shortClausesText(rule, say), style)]
  return [...mend, ...changedLines(rule, style), ...part('clause', clausesText(rule, rules, say), style)]
}

/** Why a rule is not what its first pack says. */
const changedLines = ({ origin }: RuleInfo, style: Style): readonly string[] => {
  const { change } = origin
  if (change === undefined) return []
  const how = style.say(`change.${change.kind}`)
  const said = style.say('finding.changed', { how, pack: change.by, reason: change.because })
  return part('changed', show(said), style)
}
