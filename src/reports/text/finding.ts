import type { Citation, CitedGap, Judged } from '../../model/finding.ts'
import type { BasisText } from '../../model/pack.ts'
import type { RuleInfo } from '../../model/report.ts'
import type { Place } from '../../model/span.ts'
import { listed } from '../words/listed.ts'
import type { Say } from '../words/say.ts'
import { declaredText } from './declared.ts'
import { codeFrame } from './frame.ts'
import { findingLabel } from './labels.ts'
import { placeText } from './place.ts'
import { sawText } from './saw-text.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { topicText } from './topic-text.ts'
import { wantedText } from './wanted-text.ts'
import { hanging } from './wrap.ts'

/** The words of all packs of a report, by rule: two packs may call different texts by one key. */
export interface Rules {
  readonly info: ReadonlyMap<string, RuleInfo>
  readonly texts: ReadonlyMap<string, readonly BasisText[]>
}

/** A failing finding, or one that needs a person: what it is, where it stands, what to do, and who asks for it. */
export const findingLines = (
  finding: Judged & { readonly outcome: 'fail' | 'needs-review' },
  rules: Rules,
  style: Style,
): readonly string[] => {
  const rule = rules.info.get(finding.rule)
  const body =
    finding.outcome === 'fail'
      ? finding.gaps.flatMap((gap, at) => gapLines(gap, finding.gaps[at - 1], style))
      : [...citationLines(finding.at, style), ...part('review', show(finding.question), style)]
  return [
    ...heading(finding, rule, style),
    ...body,
    ...(rule === undefined
      ? []
      : [
          ...part('mend', show(rule.remedy), style),
          ...changedLines(rule, style),
          ...part('clause', clauses(rule, rules, style.say), style),
        ]),
  ]
}

export type NotJudged = Judged & { readonly outcome: 'not-judged' }

/** Rules that could not be judged, said once for each cause: a broken front matter is one thing to mend, not forty. */
export const notJudgedLines = (findings: readonly NotJudged[], rules: Rules, style: Style): readonly string[] => {
  const causes = new Map<string, readonly NotJudged[]>()
  for (const finding of findings) {
    const cause = JSON.stringify(finding.problem)
    causes.set(cause, [...(causes.get(cause) ?? []), finding])
  }
  return [...causes.values()].flatMap(group => causeLines(group, rules, style))
}

type Quiet = Judged & { readonly outcome: 'pass' | 'not-applicable' }

/** A finding that asks nothing of anybody, in short, with the place of its evidence. */
export const quietLines = (finding: Quiet, rules: Rules, style: Style): readonly string[] =>
  titled(
    finding,
    style.say('finding.quiet', {
      title: show(rules.info.get(finding.rule)?.title ?? ''),
      evidence: evidenceText(finding, style.say),
    }),
    style,
  )

/** Where it stands; and where nothing does, on what nothing was said, since saying it may make the rule due. */
const evidenceText = (finding: Quiet, say: Say): string => {
  if (finding.outcome === 'pass') return placeText(finding.by[0].at)
  const { because } = finding
  if (because.is === 'declared') return say('finding.switched-off', { declared: declaredText(because, say) })
  // Between documents, the topic is one on which there was nothing to compare: one of them may well speak of it.
  const unsaid = because.is === 'absence' && !('subject' in finding)
  const place = placeText(because.at)
  return unsaid ? say('finding.unsaid', { topics: topicText(because.topic, say), place }) : place
}

const indent = 4

const heading = (finding: Judged, rule: RuleInfo | undefined, style: Style): readonly string[] => {
  const { level, standing } = finding
  const title = show(rule?.title ?? '')
  return titled(
    finding,
    style.say('finding.heading', { title, level, standing: style.say(`standing.${standing}`) }),
    style,
  )
}

const titled = ({ outcome, rule }: Judged, text: string, style: Style): readonly string[] => {
  const badge = style.say(`badge.${outcome}`)
  const painted = `  ${style.outcome(outcome, badge)} ${style.strong(rule)} `
  return hanging(`  ${badge} ${rule} `, text, style.columns, () => painted)
}

/**
 * Nothing stands where an answer is missing, so no text is shown: only where it would belong. What is the same as in
 * the gap before is not said again.
 */
const gapLines = (gap: CitedGap, before: CitedGap | undefined, style: Style): readonly string[] => {
  const samePlace = before !== undefined && placeText(before.at) === placeText(gap.at)
  const at = gap.saw.is === 'missing' ? placeLine(belongsText(gap.at, style.say), style) : citationLines(gap, style)
  const saw = sawText(gap.saw, gap.wanted, style.say)
  return [
    ...(samePlace ? [] : at),
    ...(samePlace && sawText(before.saw, before.wanted, style.say) === saw ? [] : part('saw', saw, style)),
    ...(gap.against ? besideLines(gap.against, style) : []),
    ...part(gap.or ? 'or' : 'wanted', wantedText(gap.wanted, style.say), style),
  ]
}

/** What is not there has no column: it is said after which line it may be added. */
const belongsText = (place: Place, say: Say): string =>
  place.start === undefined
    ? show(place.path)
    : say('finding.belongs', { place: `${show(place.path)}:${place.start.line}` })

/** The other of two places that contradict each other. */
const besideLines = (citation: Citation, style: Style): readonly string[] => [
  style.faint(' '.repeat(indent) + findingLabel('beside', style.say)) + placeText(citation.at),
  ...codeFrame(citation, style, indent),
]

const citationLines = (citation: Citation, style: Style): readonly string[] => [
  ' '.repeat(indent) + style.faint(`${style.arrow} ${placeText(citation.at)}`),
  ...codeFrame(citation, style, indent),
]

const causeLines = (findings: readonly NotJudged[], rules: Rules, style: Style): readonly string[] => {
  const [first] = findings
  if (first === undefined) return []
  const alone = findings.length === 1
  const { say } = style
  const rulesAndCause = say('finding.one-cause', { n: findings.length })
  return [
    ...(alone
      ? heading(first, rules.info.get(first.rule), style)
      : [`  ${style.outcome('not-judged', say('badge.not-judged'))} ${rulesAndCause}`]),
    ...part('what', show(first.problem.what), style),
    ...part('why', show(first.problem.why), style),
    ...part('mend', show(first.problem.fix), style),
    ...placeLine(placeText(first.problem.at), style),
    ...(alone ? [] : part('rules', findings.map(finding => finding.rule).join(say('list.between')), style)),
    '',
  ]
}

/** A path is kept on one line, however long, so that it can be clicked and copied. */
const placeLine = (text: string, style: Style): readonly string[] => [
  style.faint(' '.repeat(indent) + findingLabel('place', style.say)) + text,
]

/** A labelled line of a finding, wrapped beside its label. */
const part = (label: Parameters<typeof findingLabel>[0], text: string, style: Style): readonly string[] =>
  hanging(' '.repeat(indent) + findingLabel(label, style.say), text, style.columns, style.faint)

/** Why a rule is not what its first pack says. */
const changedLines = ({ origin }: RuleInfo, style: Style): readonly string[] => {
  const { change } = origin
  if (change === undefined) return []
  const how = style.say(`change.${change.kind}`)
  const said = style.say('finding.changed', { how, pack: change.by, reason: change.because })
  return part('changed', show(said), style)
}

/** Each text once, with all its clauses. */
const clauses = (rule: RuleInfo, rules: Rules, say: Say): string => {
  const texts = [...new Set(rule.basis.map(({ text }) => text))]
  const cited = texts.map(key => {
    const inIt = rule.basis.filter(({ text }) => text === key).map(({ clause }) => clause)
    const text = rules.texts.get(rule.id)?.find(known => known.key === key)?.title ?? key
    return say('finding.cited', { text, clauses: listed(inIt, say) })
  })
  const reading = say(`reading.${rule.reading}`)
  return show(say('finding.clauses', { cited: cited.join(say('list.clauses')), reading }))
}
