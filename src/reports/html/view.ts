import type { Adjustment } from '../../model/adjustment.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import { grouped } from '../../model/grouped.ts'
import type { BasisText } from '../../model/pack.ts'
import type { DocumentResult, Report, RuleInfo, SubjectResult } from '../../model/report.ts'
import type { RuleId } from '../../model/rule.ts'
import { adjustmentsOf } from '../text/settings.ts'
import { languages, type Say, sayIn } from '../words/say.ts'
import type { Bounds } from './bounds.ts'

/** A theme of the run: two packs may mean different things by one id. */
export interface ThemeView {
  /** Its place in the list, from 1: what rows of the page are filtered by. */
  readonly number: number
  readonly id: string
  readonly title: string
  readonly rules: readonly RuleInfo[]
  readonly findings: readonly Judged[]
}

/** A rule with the theme it stands in and the texts it cites. */
export interface RuleView {
  readonly info: RuleInfo
  readonly theme: number
  readonly texts: readonly BasisText[]
  /** What the project has changed about it. */
  readonly adjustment?: Adjustment
}

/** What findings are grouped by: one document, or what is asked of the documents of a subject together. */
export interface Group {
  /** Its place in the list, from 1. */
  readonly number: number
  readonly name: string
  readonly of: 'document' | 'subject'
  readonly documents: readonly string[]
  readonly findings: readonly Judged[]
}

/** A report with everything that several parts of the page look up in it. */
export interface View {
  readonly report: Report
  readonly most: Bounds
  readonly say: Say
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly themes: readonly ThemeView[]
  readonly rules: ReadonlyMap<RuleId, RuleView>
  readonly groups: readonly Group[]
  readonly findings: readonly Judged[]
  readonly findingsOf: ReadonlyMap<RuleId, readonly Judged[]>
}

export const viewOf = (report: Report, most: Bounds): View => {
  const say = sayIn(report.language)
  const groups = groupsOf(report)
  const findings = groups.flatMap(group => group.findings)
  const findingsOf = grouped(findings, ({ rule }) => rule)
  const themes = themesOf(report, findingsOf)
  const adjusted = adjustmentsOf(report)
  const texts = new Map(report.packs.flatMap(pack => pack.rules.map(({ id }) => [id, pack.basis] as const)))
  return {
    report,
    most,
    say,
    language: languages.some(known => known === primary(report.language)) ? report.language : 'en',
    direction: say('direction') === 'rtl' ? 'rtl' : 'ltr',
    themes,
    rules: new Map(
      themes.flatMap(({ number, rules }) =>
        rules.map(info => {
          const adjustment = adjusted.get(info.id)
          const own = texts.get(info.id) ?? []
          return [info.id, { info, theme: number, texts: own, ...(adjustment && { adjustment }) }] as const
        }),
      ),
    ),
    groups,
    findings,
    findingsOf,
  }
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

const groupsOf = ({ documents, subjects }: Report): readonly Group[] => [
  ...documents.map(documentGroup),
  ...subjects
    .filter(({ findings }) => findings.length > 0)
    .map((subject, at) => subjectGroup(subject, documents.length + at)),
]

const documentGroup = ({ document, findings }: DocumentResult, at: number): Group => {
  const name = documentName(document)
  return { number: at + 1, name, of: 'document', documents: [name], findings }
}

const subjectGroup = ({ id, documents, findings }: SubjectResult, at: number): Group => ({
  number: at + 1,
  name: id,
  of: 'subject',
  documents: documents.map(documentName),
  findings,
})

/** In the order of the packs; a theme that two packs have under one title is one. */
const themesOf = ({ packs }: Report, found: View['findingsOf']): readonly ThemeView[] => {
  const themes = new Map<string, { id: string; title: string; rules: RuleInfo[] }>()
  for (const pack of packs) {
    for (const { id, title } of pack.themes) {
      const key = `${id} ${title}`
      const theme = themes.get(key) ?? { id, title, rules: [] }
      theme.rules.push(...pack.rules.filter(rule => rule.theme === id))
      themes.set(key, theme)
    }
  }
  return [...themes.values()]
    .filter(({ rules }) => rules.length > 0)
    .map((theme, at) => ({
      ...theme,
      number: at + 1,
      findings: theme.rules.flatMap(({ id }) => found.get(id) ?? []),
    }))
}
