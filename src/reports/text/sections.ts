import { allFindings } from '../../model/all-findings.ts'
import { byCodeUnits } from '../../model/by-code-units.ts'
import { documentName } from '../../model/document.ts'
import { isKnown, type Judged } from '../../model/finding.ts'
import type { DocumentResult, Report, SubjectResult } from '../../model/report.ts'
import type { Grouping } from '../../model/report-format.ts'

/** Findings that are told together, under one heading. */
export type Section =
  | { readonly by: 'document'; readonly result: DocumentResult; readonly groups: Groups }
  | { readonly by: 'subject'; readonly result: SubjectResult; readonly groups: Groups }
  | { readonly by: 'theme'; readonly title: string; readonly groups: Groups }
  | { readonly by: 'rule'; readonly groups: Groups }

/** Findings under one title: one finding, or all of a rule that came out alike. */
export type Group = readonly [Judged, ...Judged[]]
export type Groups = readonly Group[]

/** All findings of a report, each once, as a person wants to read them; nothing is left out here. */
export const sectionsOf = (report: Report, groupBy: Grouping = 'document'): readonly Section[] => {
  switch (groupBy) {
    case 'document':
      return [
        ...report.documents.map(result => ({ by: 'document' as const, result, groups: apart(result.findings) })),
        ...report.subjects.map(result => ({ by: 'subject' as const, result, groups: apart(result.findings) })),
      ]
    case 'theme':
      return byTheme(report)
    case 'rule':
      return [{ by: 'rule', groups: together(allFindings(report)) }]
  }
}

/** A finding whose rule is in no pack of the report has no theme, and stands at the end. */
const byTheme = (report: Report): readonly Section[] => {
  const all = allFindings(report)
  const themes = themesOf(report)
  const known = new Set(themes.flatMap(({ rules }) => [...rules]))
  const others = all.filter(({ rule }) => !known.has(rule))
  return [
    ...themes.flatMap(({ title, rules }) => {
      const findings = all.filter(({ rule }) => rules.has(rule))
      return findings.length === 0 ? [] : [{ by: 'theme' as const, title, groups: together(findings) }]
    }),
    ...(others.length === 0 ? [] : [{ by: 'rule' as const, groups: together(others) }]),
  ]
}

/** What a section is about, as later sections may name it. */
export const sectionName = (section: Section): string => {
  switch (section.by) {
    case 'document':
      return documentName(section.result.document)
    case 'subject':
      return section.result.documents.map(documentName).join(' + ')
    case 'theme':
      return section.title
    case 'rule':
      return ''
  }
}

interface ThemeRules {
  readonly title: string
  readonly rules: ReadonlySet<string>
}

/** Themes of all packs in their order; a theme that two packs call by one title is one. */
export const themesOf = ({ packs }: Report): readonly ThemeRules[] => {
  const rules = new Map<string, Set<string>>()
  for (const pack of packs) {
    const titles = new Map(pack.themes.map(({ id, title }) => [id, title]))
    for (const { title } of pack.themes) if (!rules.has(title)) rules.set(title, new Set())
    for (const { id, theme } of pack.rules) {
      const title = titles.get(theme) ?? theme
      rules.set(title, (rules.get(title) ?? new Set()).add(id))
    }
  }
  return [...rules].map(([title, ids]) => ({ title, rules: ids }))
}

const apart = (findings: readonly Judged[]): Groups => findings.map(finding => [finding] as const)

/** By rule, in the order of their ids; what came out otherwise, or counts otherwise, stays apart. */
const together = (findings: readonly Judged[]): Groups => {
  const alike = new Map<string, [Judged, ...Judged[]]>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.outcome} ${finding.level} ${finding.standing} ${isKnown(finding)}`
    const before = alike.get(key)
    if (before === undefined) alike.set(key, [finding])
    else before.push(finding)
  }
  return [...alike.values()].toSorted(([a], [b]) => byCodeUnits(a.rule, b.rule))
}
