import { allFindings } from '../../model/all-findings.ts'
import type { Judged } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { Level } from '../../model/rule.ts'
import { themesOf } from './sections.ts'

/** How the rules of a theme came out: of each level how many failed of those judged, and what else became of them. */
export interface ThemeCount {
  readonly title: string
  readonly levels: Readonly<Record<Level, { readonly failed: number; readonly judged: number }>>
  readonly pass: number
  readonly 'needs-review': number
  readonly 'not-judged': number
}

/** Themes of which a rule in force was due, in the order of the packs. A finding that nobody could judge is in no column of a level. */
export const themeCounts = (report: Report): readonly ThemeCount[] => {
  const themes = themesOf(report).map(({ title, rules }) => ({ title, rules, due: [] as Judged[] }))
  const themesWith = new Map<string, typeof themes>()
  for (const theme of themes)
    for (const rule of theme.rules) themesWith.set(rule, [...(themesWith.get(rule) ?? []), theme])
  for (const finding of allFindings(report)) {
    if (finding.standing !== 'in-force' || finding.outcome === 'not-applicable') continue
    for (const { due } of themesWith.get(finding.rule) ?? []) due.push(finding)
  }
  return themes.flatMap(({ title, due }) => (due.length === 0 ? [] : [themeCount(title, due)]))
}

/** All of them in one row. */
export const themeCount = (title: string, findings: readonly Judged[]): ThemeCount => {
  const came = (outcome: Judged['outcome']): number => findings.filter(finding => finding.outcome === outcome).length
  const at = (level: Level): ThemeCount['levels'][Level] => {
    const judged = findings.filter(
      finding => finding.level === level && (finding.outcome === 'pass' || finding.outcome === 'fail'),
    )
    return { failed: judged.filter(({ outcome }) => outcome === 'fail').length, judged: judged.length }
  }
  return {
    title,
    levels: { must: at('must'), should: at('should'), may: at('may') },
    pass: came('pass'),
    'needs-review': came('needs-review'),
    'not-judged': came('not-judged'),
  }
}

/** The columns after the theme, each by its heading and its cell. */
export const countColumns = ['must', 'should', 'may', 'pass', 'needs-review', 'not-judged'] as const

/** `3/12`; a stroke where nothing was judged, so that nothing looks like a zero that was counted. */
export const countCell = (count: ThemeCount, column: (typeof countColumns)[number]): string => {
  if (column === 'pass' || column === 'needs-review' || column === 'not-judged') return String(count[column])
  const { failed, judged } = count.levels[column]
  return judged === 0 ? '-' : `${failed}/${judged}`
}
