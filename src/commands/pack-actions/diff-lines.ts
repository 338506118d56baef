import { refOf } from '../../model/pack.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { PackDiff, RuleChange, RuleName } from '../../policy/diff/compare-packs.ts'
import { type FieldChange, waysOf } from '../../policy/diff/compare-rules.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging, padded } from '../../reports/text/wrap.ts'
import { sayIn } from '../../reports/words/say.ts'
import type { VerdictChange, Verdicted } from './verdict-changes.ts'

/** What `waco pack diff` shows. */
export interface ShownDiff extends PackDiff {
  /** Only with `--against`. */
  readonly against?: {
    readonly asOf: string
    readonly documents: number
    readonly changes: readonly VerdictChange[]
  }
}

/** The differences of two packs, for people. What the packs say themselves is shown as they say it. */
export const diffLines = (diff: ShownDiff, appearance: Appearance, language: string): readonly string[] => {
  const style = styleFor(appearance, sayIn(language))
  const { say } = style
  const { from, to, added, removed, changed, waivers, same, against } = diff
  const counts = { added: added.length, removed: removed.length, changed: changed.length, same }
  return [
    style.strong(`${refOf(from)} ${style.arrow} ${refOf(to)}`),
    ...added.map(rule => nameLine(say('pack-diff.added'), rule, style)),
    ...removed.map(rule => nameLine(say('pack-diff.removed'), rule, style)),
    ...changed.flatMap(change => changeLines(change, style)),
    ...(waivers.length === 0 ? [] : waiverChangeLines(waivers, style)),
    say('pack-diff.counts', counts),
    ...(against === undefined ? [] : ['', ...outcomeLines(against, style)]),
  ]
}

const nameLine = (label: string, { id, title, level }: RuleName, { say }: Style): string =>
  `${padded(label, 9)} ${say('pack-diff.rule', { id, title: show(title), level })}`

const changeLines = (change: RuleChange, style: Style): readonly string[] => [
  nameLine(change.ways.map(way => style.say(`pack-diff.way.${way}`)).join(style.say('list.between')), change, style),
  ...change.fields.flatMap(field => fieldLines(field, style)),
]

/** What is demanded of waivers, where two packs differ in it. */
export const waiverChangeLines = (changes: readonly FieldChange[], style: Style): readonly string[] => {
  const { say } = style
  const ways = waysOf(changes).map(way => say(`pack-diff.way.${way}`))
  return [
    `${padded(ways.join(say('list.between')), 9)} ${say('pack-diff.waivers')}`,
    ...changes.flatMap(field => fieldLines(field, style)),
  ]
}

const fieldLines = ({ field, way, from, to }: FieldChange, style: Style): readonly string[] => {
  const { say } = style
  const [was, is] = [say('pack-diff.was'), say('pack-diff.is')]
  const widest = Math.max(displayWidth(was), displayWidth(is))
  const line = (label: string, value: unknown): readonly string[] =>
    hanging(`    ${padded(label, widest)}  `, show(valueText(value, style)), style.columns, style.faint)
  return [
    `  ${say('pack-diff.field', { field, way: say(`pack-diff.way.${way}`) })}`,
    ...line(was, from),
    ...line(is, to),
  ]
}

const valueText = (value: unknown, { say }: Style): string =>
  value === null || (Array.isArray(value) && value.length === 0)
    ? say('pack-diff.not-given')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)

const outcomeLines = (
  { asOf, documents, changes }: NonNullable<ShownDiff['against']>,
  style: Style,
): readonly string[] => {
  const { say } = style
  return [
    style.strong(say('pack-diff.outcomes', { date: asOf, documents: say('count.document', { n: documents }) })),
    ...changes.map(change => verdictLine(change, style)),
    say('pack-diff.outcomes-changed', { n: changes.length }),
  ]
}

const verdictLine = ({ path, rule, from, to }: VerdictChange, style: Style): string =>
  style.say('pack-diff.outcome', {
    rule,
    document: show(path),
    from: verdictText(from, style),
    arrow: style.arrow,
    to: verdictText(to, style),
  })

const verdictText = (verdict: Verdicted | undefined, { say }: Style): string => {
  if (verdict === undefined) return say('pack-diff.not-asked')
  const { outcome, level, standing } = verdict
  return say('pack-diff.judged', {
    outcome: say(`outcome.${outcome}`),
    level,
    standing: say(`standing.${standing}`),
  })
}
