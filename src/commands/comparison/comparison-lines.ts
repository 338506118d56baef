import type { Aspect, Comparison, DocumentChange, FindingChange } from '../../model/comparison.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import { placeOf } from '../../model/place-of.ts'
import type { RuleInfo } from '../../model/report.ts'
import type { Appearance } from '../../model/report-format.ts'
import { count } from '../../reports/text/listed.ts'
import { placeText } from '../../reports/text/place.ts'
import { sawText } from '../../reports/text/saw-text.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { english } from '../../reports/words/say.ts'
import { summaryOf } from './summary-of.ts'

/** For a person: what newly fails, in full; what else has become of findings, a line each; the answer last. */
export const comparisonLines = (comparison: Comparison, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const rules = new Map(
    [comparison.before, comparison.after].flatMap(({ packs }) =>
      packs.flatMap(pack => pack.rules.map(rule => [rule.id, rule] as const)),
    ),
  )
  const of = (...wanted: readonly FindingChange['change'][]) =>
    comparison.findings.filter(({ change }) => wanted.includes(change))
  const verbose = appearance.detail === 'verbose'
  const part = (title: string, changes: readonly FindingChange[]): readonly string[] =>
    section(
      title,
      changes.flatMap(change => changeLines(change, rules, style)),
      style,
    )
  const last = summaryOf(comparison)
  if (appearance.detail === 'quiet') return [last]
  return [
    ...section(
      'judged otherwise than before',
      comparison.differences.flatMap(({ of: what, before, after }) =>
        hanging('  ', show(`${what}: ${before}, now ${after}`), style.columns),
      ),
      style,
    ),
    ...section(
      'documents',
      comparison.documents.flatMap(change => documentLines(change, comparison, style)),
      style,
    ),
    ...part('newly fails', of('new')),
    ...part('fixed', of('fixed')),
    ...part('changed', of('changed')),
    ...(verbose ? [...part('gone', of('gone')), ...part('added', of('added'))] : []),
    ...countLines(comparison, style),
    '',
    style.strong(last),
  ]
}

const section = (title: string, lines: readonly string[], style: Style): readonly string[] =>
  lines.length === 0 ? [] : [style.strong(title), ...lines, '']

const documentLines = (change: DocumentChange, { before }: Comparison, style: Style): readonly string[] => {
  const line = (text: string): readonly string[] => hanging('  ', show(text), style.columns)
  switch (change.is) {
    case 'renamed':
      return line(`${documentName(change.before)} is ${documentName(change.after)} now (${pairedText[change.by]})`)
    case 'gone': {
      const findings = before.documents.find(({ document }) => document === change.before)?.findings ?? []
      const failures = findings.filter(({ outcome }) => outcome === 'fail').length
      return line(
        `${documentName(change.before)} is gone, and with it ${count(failures, 'failure')} that nobody mended`,
      )
    }
    case 'added':
      return line(`${documentName(change.after)} is new`)
  }
}

const pairedText = { digest: 'the same bytes', likeness: 'it says much the same' } as const

type Rules = ReadonlyMap<string, RuleInfo>

const changeLines = (change: FindingChange, rules: Rules, style: Style): readonly string[] => {
  const { before, after } = change
  const finding = after ?? before
  if (finding === undefined) return []
  const rule = rules.get(finding.rule)
  const outcome = english(`badge.${finding.outcome}`)
  const place = placeOf(finding)
  const told = `${show(rule?.title ?? '')} (${finding.level})${howText(change)}`
  return [
    ...hanging(
      `  ${outcome} ${finding.rule} `,
      told,
      style.columns,
      () => `  ${style.outcome(finding.outcome, outcome)} ${style.strong(finding.rule)} `,
    ),
    `    ${style.faint(`${style.arrow} ${place ? placeText(place) : show(change.about)}`)}`,
    ...(change.change === 'new' ? mendLines(finding, rule, style) : []),
  ]
}

/** What it was before, and what of it is another. */
const howText = ({ change, before, after, aspects, marks }: FindingChange): string => {
  if (after === undefined) return ', is there no more'
  if (before === undefined) return ', was not there'
  if (marks.length > 0) return `, failed before, and now for ${show(marks.join(', '))} as well`
  const was = aspects.includes('outcome') ? `, was ${english(`outcome.${before.outcome}`)}` : ''
  if (change === 'fixed') return was
  return `${was}${aspects.map(aspect => aspectText[aspect](before, after)).join('')}`
}

const aspectText: Readonly<Record<Aspect, (before: Judged, after: Judged) => string>> = {
  outcome: () => '',
  level: before => `, was a ${before.level}`,
  standing: (before, after) => `, was ${spaced(before.standing)} and is ${spaced(after.standing)}`,
  text: () => ', says something else',
}

const spaced = (name: string): string => name.replaceAll('-', ' ')

const mendLines = (finding: Judged, rule: RuleInfo | undefined, style: Style): readonly string[] => {
  const line = (label: string, text: string) =>
    hanging(`    ${label.padEnd(8)}`, show(text), style.columns, style.faint)
  const saw =
    finding.outcome === 'fail' ? line('saw', sawText(finding.gaps[0].saw, finding.gaps[0].wanted, english)) : []
  return [...saw, ...(rule ? line('mend', rule.remedy) : [])]
}

const countLines = ({ counts, before, after }: Comparison, style: Style): readonly string[] => [
  ...hanging(
    'findings   ',
    Object.entries(counts)
      .map(([name, number]) => `${number} ${name}`)
      .join(', '),
    style.columns,
  ),
  ...hanging(
    'verdict    ',
    `${english(`verdict.${before.verdict}`)}, now ${english(`verdict.${after.verdict}`)}`,
    style.columns,
  ),
]
