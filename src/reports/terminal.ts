import { documentName } from '../model/document.ts'
import type { Report } from '../model/report.ts'
import type { Appearance, ReportFormat } from '../model/report-format.ts'
import { arranged, toldBefore } from './text/arranged.ts'
import { coverageLines } from './text/coverage.ts'
import type { Telling } from './text/finding.ts'
import { findingsLines } from './text/findings.ts'
import { profileText } from './text/profile-text.ts'
import { rulesOf } from './text/rules.ts'
import { type Section, sectionsOf } from './text/sections.ts'
import { show } from './text/show.ts'
import { type Style, styleFor } from './text/style.ts'
import { subjectsLines } from './text/subjects.ts'
import { countLines, summaryLines } from './text/summary.ts'
import { uncommanded } from './text/uncommanded.ts'
import { verdictLine } from './text/verdict.ts'
import { hanging } from './text/wrap.ts'
import { forPeople } from './words/for-people.ts'
import { sayIn } from './words/say.ts'

/** For a person at a terminal: what needs work, with its place; then the counts; the verdict last. */
export const terminal: ReportFormat = forPeople({
  name: 'terminal',
  summary: 'for people: what needs work and where, then the counts and the verdict',
  lists: 'every-finding',
  speaks: true,
  render: (report, appearance) => uncommanded(`${lines(report, appearance).join('\n')}\n`),
})

const lines = (report: Report, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance, sayIn(report.language))
  const verdict = verdictLine(report, style)
  if (appearance.detail === 'quiet') return [...countLines(report, style), verdict]
  const verbose = appearance.detail === 'verbose'
  return [
    ...profileLines(report, style),
    ...sectionLines(report, appearance, style),
    ...(report.coverage ?? []).flatMap(coverage => coverageLines(coverage, style)),
    ...summaryLines(report, style, verbose),
    '',
    verdict,
  ]
}

const sectionLines = (report: Report, { detail, groupBy }: Appearance, style: Style): readonly string[] => {
  const verbose = detail === 'verbose'
  const sections = sectionsOf(report, groupBy).map(section => arranged(section, verbose))
  const telling: Telling = { rules: rulesOf(report), verbose, told: verbose ? new Map() : toldBefore(sections) }
  const subjects = sections.flatMap(each =>
    each.section.by === 'subject' ? [{ result: each.section.result, arranged: each }] : [],
  )
  return [
    ...sections.flatMap(each =>
      each.section.by === 'subject'
        ? []
        : [...headingLines(each.section, style), ...findingsLines(each, telling, style)],
    ),
    ...subjectsLines(subjects, telling, style),
  ]
}

const headingLines = (section: Section, style: Style): readonly string[] => {
  switch (section.by) {
    case 'document': {
      const { document } = section.result
      const kind = style.say(`kind.${document.kind}`)
      const readAs = style.say('document.read-as', { kind, format: document.format })
      return [style.strong(show(documentName(document))), style.faint(readAs), '']
    }
    case 'theme':
      return [style.strong(show(section.title)), '']
    case 'rule':
    case 'subject':
      return []
  }
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
