import { documentName } from '../model/document.ts'
import type { DocumentResult, Report } from '../model/report.ts'
import type { Appearance, ReportFormat } from '../model/report-format.ts'
import { coverageLines } from './text/coverage.ts'
import type { Rules } from './text/finding.ts'
import { findingsLines } from './text/findings.ts'
import { profileText } from './text/profile-text.ts'
import { show } from './text/show.ts'
import { type Style, styleFor } from './text/style.ts'
import { subjectsLines } from './text/subjects.ts'
import { summaryLines, verdictLine } from './text/summary.ts'
import { hanging } from './text/wrap.ts'
import { sayIn } from './words/say.ts'

/** For a person at a terminal: what needs work, with its place; then the counts; the verdict last. */
export const terminal: ReportFormat = {
  name: 'terminal',
  summary: 'for people: what needs work and where, then the counts and the verdict',
  lists: 'every-finding',
  render: (report, appearance) => `${lines(report, appearance).join('\n')}\n`,
}

const lines = (report: Report, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance, sayIn(report.language))
  const verdict = verdictLine(report, style)
  if (appearance.detail === 'quiet') return [verdict]
  const verbose = appearance.detail === 'verbose'
  const rules: Rules = {
    info: new Map(report.packs.flatMap(pack => pack.rules.map(rule => [rule.id, rule] as const))),
    texts: new Map(report.packs.flatMap(pack => pack.rules.map(rule => [rule.id, pack.basis] as const))),
  }
  return [
    ...profileLines(report, style),
    ...report.documents.flatMap(result => documentLines(result, rules, style, verbose)),
    ...subjectsLines(report.subjects, rules, style, verbose),
    ...(report.coverage ?? []).flatMap(coverage => coverageLines(coverage, style)),
    ...summaryLines(report, style, verbose),
    '',
    verdict,
  ]
}

/** Told before anything else: a result under a profile is one on part of the rules. */
const profileLines = ({ packs }: Report, style: Style): readonly string[] => {
  const lines = packs.flatMap(pack =>
    pack.profile
      ? hanging(`${pack.id} ${pack.version}, `, profileText(pack.profile, pack.rules.length, style.say), style.columns)
      : [],
  )
  return lines.length > 0 ? [...lines.map(line => style.strong(line)), ''] : []
}

const documentLines = (result: DocumentResult, rules: Rules, style: Style, verbose: boolean): readonly string[] => {
  const { document, findings } = result
  return [
    style.strong(show(documentName(document))),
    style.faint(style.say('document.read-as', { kind: style.say(`kind.${document.kind}`), format: document.format })),
    '',
    ...findingsLines(findings, rules, style, verbose),
  ]
}
