import { refOf } from '../../model/pack.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { PackDiff, RuleChange, RuleName } from '../../policy/diff/compare-packs.ts'
import type { FieldChange } from '../../policy/diff/compare-rules.ts'
import { count } from '../../reports/text/listed.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { english } from '../../reports/words/say.ts'
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

/** The differences of two packs, for people. */
export const diffLines = (diff: ShownDiff, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const { from, to, added, removed, changed, same, against } = diff
  return [
    style.strong(`${refOf(from)} ${style.arrow} ${refOf(to)}`),
    ...added.map(rule => nameLine('added', rule)),
    ...removed.map(rule => nameLine('removed', rule)),
    ...changed.flatMap(change => changeLines(change, style)),
    `${added.length} added, ${removed.length} removed, ${changed.length} changed, ${same} the same`,
    ...(against === undefined
      ? []
      : [
          '',
          style.strong(`outcomes as of ${against.asOf}, ${count(against.documents, 'document')}`),
          ...against.changes.map(change => verdictLine(change, style)),
          `${count(against.changes.length, 'outcome')} changed`,
        ]),
  ]
}

const nameLine = (label: string, { id, title, level }: RuleName): string =>
  `${label.padEnd(9)} ${id} ${show(title)} (${level})`

const changeLines = (change: RuleChange, style: Style): readonly string[] => [
  nameLine(change.ways.join(', '), change),
  ...change.fields.flatMap(field => fieldLines(field, style)),
]

const fieldLines = ({ field, way, from, to }: FieldChange, style: Style): readonly string[] => [
  `  ${field} (${way})`,
  ...hanging('    was  ', show(valueText(from)), style.columns, style.faint),
  ...hanging('    is   ', show(valueText(to)), style.columns, style.faint),
]

const valueText = (value: unknown): string =>
  value === null ? 'not given' : typeof value === 'string' ? value : JSON.stringify(value)

const verdictLine = ({ path, rule, from, to }: VerdictChange, style: Style): string =>
  `${rule} ${show(path)}: ${verdictText(from)} ${style.arrow} ${verdictText(to)}`

const verdictText = (verdict: Verdicted | undefined): string => {
  if (verdict === undefined) return 'not asked'
  const { outcome, level, standing } = verdict
  return `${outcome} (${level}${english(`standing.${standing}`)})`
}
