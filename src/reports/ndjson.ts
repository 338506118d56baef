import { documentName } from '../model/document.ts'
import { refOf } from '../model/pack.ts'
import type { FlowingReport, ReportFormat } from '../model/report-format.ts'
import { flowing } from './records/in-english.ts'
import { type JudgedRecord, packRefOf, recordsIn, titleOf } from './records/record.ts'
import { jsonText } from './text/json-text.ts'

/** One JSON object to a line: `standards/schemas/report-lines.schema.json` describes them. */
export const ndjson: ReportFormat = flowing({
  name: 'ndjson',
  summary: 'one JSON object to a line: a header, each finding, skipped file, idle rule and problem, an end',
  lists: 'every-finding',
  pieces: function* (report) {
    for (const line of linesOf(report)) yield `${jsonText(line)}\n`
  },
})

/** A stream that was cut lacks the last line, which also counts the others. */
function* linesOf(report: FlowingReport): Generator<object> {
  const { negativeSpace, problems, verdict } = report
  const { files, rules, selectors, topics } = negativeSpace
  yield headerLine(report)
  let findings = 0
  for (const record of recordsIn(report)) {
    findings += 1
    yield findingLine(record)
  }
  for (const file of files) yield { record: 'skipped', ...file }
  for (const rule of rules) yield { record: 'idle-rule', ...rule }
  for (const selector of selectors) yield { record: 'unmet-selector', ...selector }
  for (const topic of topics) yield { record: 'unanswered-topic', ...topic }
  for (const problem of problems) yield { record: 'problem', ...problem }
  yield {
    record: 'end',
    verdict,
    findings,
    skipped: files.length,
    idleRules: rules.length,
    unmetSelectors: selectors.length,
    unansweredTopics: topics.length,
    problems: problems.length,
  }
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
}: FlowingReport): object => ({
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
