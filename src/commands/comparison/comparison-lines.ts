import {
  type Aspect,
  type Comparison,
  changesOfFindings,
  type DocumentChange,
  type FindingChange,
} from '../../model/comparison.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import { placeOf } from '../../model/place-of.ts'
import type { RuleInfo } from '../../model/report.ts'
import type { Appearance } from '../../model/report-format.ts'
import { placeText } from '../../reports/text/place.ts'
import { sawText } from '../../reports/text/saw-text.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging, padded } from '../../reports/text/wrap.ts'
import { gapIn } from '../../reports/words/gap-in.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import { differenceText } from './difference-text.ts'
import { summaryOf } from './summary-of.ts'

/** For a person: what newly fails, in full; what else has become of findings, a line each; the answer last. In the language of the later result. */
export const comparisonLines = (comparison: Comparison, appearance: Appearance): readonly string[] => {
  const { language } = comparison.after
  const style = styleFor(appearance, sayIn(language))
  const { say } = style
  const last = summaryOf(comparison, say)
  if (appearance.detail === 'quiet') return [last]
  const told: Told = { rules: rulesIn(comparison), language, tell: textIn(language) ?? (text => text), style }
  const part = (name: Exclude<FindingChange['change'], 'unchanged'>): readonly string[] =>
    section(
      say(`diff.${name}`),
      comparison.findings.filter(({ change }) => change === name).flatMap(change => changeLines(change, told)),
      style,
    )
  return [
    ...section(
      say('diff.otherwise'),
      comparison.differences.flatMap(difference => {
        const { of: what, before, after } = differenceText(difference, say)
        return hanging('  ', show(say('diff.difference', { what, before, after })), style.columns)
      }),
      style,
    ),
    ...section(
      say('diff.documents'),
      comparison.documents.flatMap(change => documentLines(change, comparison, style)),
      style,
    ),
    ...part('new'),
    ...part('fixed'),
    ...part('changed'),
    ...(appearance.detail === 'verbose' ? [...part('gone'), ...part('added')] : []),
    ...countLines(comparison, style),
    '',
    style.strong(last),
  ]
}

/** What every line about a finding is made with. */
interface Told {
  readonly rules: ReadonlyMap<string, RuleInfo>
  readonly language: string
  readonly tell: (text: string) => string
  readonly style: Style
}

const rulesIn = ({ before, after }: Comparison): Told['rules'] =>
  new Map([before, after].flatMap(({ packs }) => packs.flatMap(({ rules }) => rules.map(rule => [rule.id, rule]))))

const section = (title: string, lines: readonly string[], style: Style): readonly string[] =>
  lines.length === 0 ? [] : [style.strong(title), ...lines, '']

const documentLines = (change: DocumentChange, { before }: Comparison, style: Style): readonly string[] => {
  const { say } = style
  const line = (text: string): readonly string[] => hanging('  ', show(text), style.columns)
  switch (change.is) {
    case 'renamed': {
      const names = { before: documentName(change.before), after: documentName(change.after) }
      return line(say('diff.renamed', { ...names, how: say(`paired.${change.by}`) }))
    }
    case 'gone': {
      const findings = before.documents.find(({ document }) => document === change.before)?.findings ?? []
      const failures = findings.filter(({ outcome }) => outcome === 'fail').length
      return line(say('diff.document-gone', { document: documentName(change.before), n: failures }))
    }
    case 'added':
      return line(say('diff.document-added', { document: documentName(change.after) }))
  }
}

const changeLines = (change: FindingChange, told: Told): readonly string[] => {
  const { before, after } = change
  const finding = after ?? before
  if (finding === undefined) return []
  const { style } = told
  const { say } = style
  const rule = told.rules.get(finding.rule)
  const outcome = say(`badge.${finding.outcome}`)
  const place = placeOf(finding)
  const title = show(rule?.title ?? '')
  return [
    ...hanging(
      `  ${outcome} ${finding.rule} `,
      say('diff.finding', { title, level: finding.level, how: howText(change, say) }),
      style.columns,
      () => `  ${style.outcome(finding.outcome, outcome)} ${style.strong(finding.rule)} `,
    ),
    `    ${style.faint(`${style.arrow} ${place ? placeText(place) : show(change.about)}`)}`,
    ...(change.change === 'new' ? mendLines(finding, rule, told) : []),
  ]
}

/** What it was before, and what of it is another. */
const howText = ({ change, before, after, aspects, marks }: FindingChange, say: Say): string => {
  if (after === undefined) return say('diff.no-more')
  if (before === undefined) return say('diff.not-there')
  if (marks.length > 0) return say('diff.failed-before', { marks: show(marks.join(say('list.between'))) })
  const was = aspects.includes('outcome') ? say('diff.was-outcome', { outcome: say(`outcome.${before.outcome}`) }) : ''
  if (change === 'fixed') return was
  return `${was}${aspects.map(aspect => aspectText[aspect](before, after, say)).join('')}`
}

const aspectText: Readonly<Record<Aspect, (before: Judged, after: Judged, say: Say) => string>> = {
  outcome: () => '',
  level: (before, _, say) => say('diff.was-level', { level: before.level }),
  standing: (before, after, say) =>
    say('diff.was-standing', {
      before: say(`counts-as.${before.standing}`),
      after: say(`counts-as.${after.standing}`),
    }),
  text: (_, __, say) => say('diff.says-else'),
}

const mendLines = (finding: Judged, rule: RuleInfo | undefined, { language, tell, style }: Told): readonly string[] => {
  const { say } = style
  const line = (label: 'label.saw' | 'label.mend', text: string) =>
    hanging(`    ${columned(say(label), ['label.saw', 'label.mend'], 4, say)}`, show(text), style.columns, style.faint)
  const saw =
    finding.outcome === 'fail'
      ? line('label.saw', sawText(gapIn(finding.gaps[0], language, tell).saw, finding.gaps[0].wanted, say))
      : []
  return [...saw, ...(rule ? line('label.mend', rule.remedy) : [])]
}

const countLines = ({ counts, before, after }: Comparison, style: Style): readonly string[] => {
  const { say } = style
  const line = (label: 'diff.findings' | 'diff.verdict', text: string) =>
    hanging(columned(say(label), ['diff.findings', 'diff.verdict'], 3, say), text, style.columns)
  const numbers = changesOfFindings.map(change => say(`diff.count-${change}`, { n: counts[change] }))
  const verdicts = { before: say(`verdict.${before.verdict}`), after: say(`verdict.${after.verdict}`) }
  return [
    ...line('diff.findings', numbers.join(say('list.between'))),
    ...line('diff.verdict', say('diff.verdicts', verdicts)),
  ]
}

/** A label with the spaces after it, so that what follows stands in one column with the others. */
const columned = (
  label: string,
  all: readonly ('label.saw' | 'label.mend' | 'diff.findings' | 'diff.verdict')[],
  gap: number,
  say: Say,
): string => padded(label, Math.max(...all.map(each => displayWidth(say(each)))) + gap)
