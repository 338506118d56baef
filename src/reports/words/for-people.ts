import type { Judged } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { ReportFormat } from '../../model/report-format.ts'
import { gapIn } from './gap-in.ts'
import { problemIn, textIn } from './problem-in.ts'

/** A format that people read: what a report keeps in English, problems and reasons, is said in the language of the report. */
export const forPeople = (format: ReportFormat): ReportFormat => ({
  ...format,
  render: (report, appearance) => format.render(inItsLanguage(report), appearance),
})

const inItsLanguage = (report: Report): Report => {
  const tag = report.language
  const say = textIn(tag)
  if (say === undefined) return report
  const reasoned = <Part extends { readonly because: string }>(part: Part): Part => ({
    ...part,
    because: say(part.because),
  })
  return {
    ...report,
    documents: report.documents.map(({ document, findings }) => ({
      document: reasoned(document),
      findings: findings.map(finding => findingIn(finding, tag, say)),
    })),
    subjects: report.subjects.map(subject => {
      const [first, ...others] = subject.documents
      return {
        ...subject,
        documents: [reasoned(first), ...others.map(reasoned)],
        findings: subject.findings.map(finding => findingIn(finding, tag, say)),
      }
    }),
    ...(report.sides && { sides: report.sides.map(side => ({ ...side, summary: say(side.summary) })) }),
    negativeSpace: { ...report.negativeSpace, files: report.negativeSpace.files.map(reasoned) },
    problems: report.problems.map(problem => problemIn(problem, tag)),
  }
}

const findingIn = <Finding extends Judged>(finding: Finding, tag: string, say: (text: string) => string): Finding => {
  switch (finding.outcome) {
    case 'not-judged':
      return { ...finding, problem: problemIn(finding.problem, tag) }
    case 'fail':
    case 'waived': {
      const [first, ...others] = finding.gaps
      return { ...finding, gaps: [gapIn(first, tag, say), ...others.map(gap => gapIn(gap, tag, say))] }
    }
    case 'needs-review':
    case 'attested':
      return { ...finding, question: say(finding.question) }
    case 'pass':
    case 'not-applicable':
      return finding
  }
}
