import { documentName } from '../model/document.ts'
import { refOf } from '../model/pack.ts'
import type { Report } from '../model/report.ts'
import type { ReportFormat } from '../model/report-format.ts'
import { forMachines } from './records/in-english.ts'
import { type JudgedRecord, packRefOf, recordsOf, titleOf } from './records/record.ts'
import { jsonText } from './text/json-text.ts'

/** One JSON object to a line: `standards/schemas/report-lines.schema.json` describes them. */
export const ndjson: ReportFormat = forMachines({
  name: 'ndjson',
  summary: 'one JSON object to a line: a header, each finding, skipped file, idle rule and problem, an end',
  lists: 'every-finding',
  render: report =>
    linesOf(report)
      .map(line => `${jsonText(line)}\n`)
      .join(''),
})

/** A stream that was cut lacks the last line, which also counts the others. */
const linesOf = (report: Report): readonly object[] => {
  const findings = recordsOf(report).map(findingLine)
  const { negativeSpace, problems, verdict } = report
  const { files, rules, selectors, topics } = negativeSpace
  return [
    headerLine(report),
    ...findings,
    ...files.map(file => ({ record: 'skipped', ...file })),
    ...rules.map(rule => ({ record: 'idle-rule', ...rule })),
    ...selectors.map(selector => ({ record: 'unmet-selector', ...selector })),
    ...topics.map(topic => ({ record: 'unanswered-topic', ...topic })),
    ...problems.map(problem => ({ record: 'problem', ...problem })),
    {
      record: 'end',
      verdict,
      findings: findings.length,
      skipped: files.length,
      idleRules: rules.length,
      unmetSelectors: selectors.length,
      unansweredTopics: topics.length,
      problems: problems.length,
    },
  ]
}

const headerLine = ({
  tool,
  asOf,
  failOn,
  strict,
  language,
  packs,
  settings,
  baseline,
  declared,
  verdict,
  counts,
  answers,
}: Report): object => ({
  record: 'header',
  format: 'waco-report-lines',
  version: 1,
  tool,
  asOf,
  failOn,
  strict,
  language,
  packs: packs.map(pack => ({
    ref: refOf(pack),
    digest: pack.digest,
    ...(pack.profile && { profile: pack.profile }),
    standing: pack.standing,
  })),
  ...(settings && { settings }),
  ...(baseline && { baseline }),
  declared,
  verdict,
  counts,
  ...(answers && { answers }),
})

/** What a line needs to be read alone stands on it; what it shares with the report is written as there. */
const findingLine = (record: JudgedRecord): object => {
  const shared = { title: titleOf(record), pack: packRefOf(record) }
  switch (record.of) {
    case 'document': {
      const { kind, format, sha256 } = record.document
      return { record: 'finding', ...record.finding, ...shared, kind, format, sha256 }
    }
    case 'subject':
      return { record: 'finding', ...record.finding, ...shared, documents: record.subject.documents.map(documentName) }
  }
}
