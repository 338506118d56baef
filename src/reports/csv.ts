import { documentName } from '../model/document.ts'
import type { FlowingReport, ReportFormat } from '../model/report-format.ts'
import type { Place } from '../model/span.ts'
import { flowing } from './records/in-english.ts'
import { clauseNotes } from './records/notes.ts'
import { type JudgedRecord, packRefOf, recordsIn, titleOf } from './records/record.ts'
import { type Told, toldOf } from './records/told.ts'
import { adjustmentText } from './text/settings.ts'
import { show } from './text/show.ts'
import { type UnmetList, unmetOf } from './text/unmet-items.ts'
import { type Say, sayIn } from './words/say.ts'

/**
 * The evidence matrix: a row for each rule on each document or subject, then what came to nothing and what went wrong.
 * In the form of RFC 4180, UTF-8 without a mark.
 */
export const csv: ReportFormat = flowing({
  name: 'csv',
  summary: 'the evidence matrix: one row for each rule and document, for spreadsheets',
  lists: 'every-finding',
  pieces: function* (report) {
    const say = sayIn(report.language)
    yield lineOf(names)
    for (const record of recordsIn(report)) yield lineOf(rowOf(record, report, say))
    for (const row of besides(report, say)) yield lineOf(row)
  },
})

interface Cell {
  readonly record: JudgedRecord
  readonly told: Told
  readonly report: FlowingReport
  readonly say: Say
}

/** Each column with what stands in it, so that a head and its cells cannot come apart. */
const columns = {
  id: ({ record }) => record.finding.id,
  pack: ({ record }) => packRefOf(record),
  pack_sha256: ({ record }) => record.pack?.digest ?? '',
  rule: ({ record }) => record.finding.rule,
  title: ({ record }) => titleOf(record),
  theme: ({ record }) => record.rule?.theme ?? '',
  level: ({ record }) => record.finding.level,
  standing: ({ record }) => record.finding.standing,
  outcome: ({ record }) => record.finding.outcome,
  path: ({ record }) => (record.of === 'document' ? record.document.path : ''),
  part: ({ record }) => (record.of === 'document' ? (record.document.part ?? '') : ''),
  kind: ({ record }) => (record.of === 'document' ? record.document.kind : ''),
  subject: ({ record }) => (record.of === 'subject' ? record.subject.id : ''),
  documents: ({ record }) => (record.of === 'subject' ? several(record.subject.documents.map(documentName)) : ''),
  place: ({ told }) => told.at.path,
  line: ({ told }) => String(told.at.start?.line ?? ''),
  column: ({ told }) => String(told.at.start?.column ?? ''),
  evidence: ({ told }) => several(told.evidence.map(({ text }) => text)),
  saw: ({ told }) => several(told.saw),
  wanted: ({ told }) => several(told.wanted),
  reason: ({ told }) => told.reason,
  remedy: ({ record }) => record.rule?.remedy ?? '',
  clause: ({ record }) => several(clauseNotes(record)),
  reading: ({ record }) => record.rule?.reading ?? '',
  document_sha256: ({ record }) => (record.of === 'document' ? record.document.sha256 : ''),
  as_of: ({ report }) => report.asOf,
  pack_standing: ({ record }) => record.pack?.standing ?? '',
  adjusted: ({ record, say }) => (record.adjustment ? adjustmentText(record.adjustment, say) : ''),
  record: () => 'finding',
} as const satisfies Readonly<Record<string, (of: Cell) => string>>

type Column = keyof typeof columns

// The keys of the object above, which no other can be.
const names = Object.keys(columns) as readonly Column[]

const rowOf = (record: JudgedRecord, report: FlowingReport, say: Say): readonly string[] => {
  const of: Cell = { record, report, say, told: toldOf(record.finding, say) }
  return names.map(name => columns[name](of))
}

/** What is no finding has no outcome, so that none is counted as one; `record` says what it is, by the names of `ndjson`, and keeps apart what is only worth knowing. */
const besides = (report: FlowingReport, say: Say): readonly (readonly string[])[] => {
  const { files, rules, selectors, topics } = report.negativeSpace
  const texts = new Map(unmetOf(report, say).map(({ of, items }) => [of, items]))
  const textOf = (of: UnmetList['of'], at: number): string => texts.get(of)?.[at]?.text ?? ''
  const asked = new Map(report.packs.flatMap(pack => pack.rules.map(rule => [rule.id, { rule, pack }] as const)))
  const rows: readonly Readonly<Partial<Record<Column, string>>>[] = [
    ...files.map(({ path, part, because }) => ({ record: 'skipped', path, part: part ?? '', reason: because })),
    ...rules.map(({ rule: id }, at) => {
      const { rule, pack } = asked.get(id) ?? {}
      return {
        record: 'idle-rule',
        ...(pack && { pack: packRefOf({ pack }), pack_sha256: pack.digest, pack_standing: pack.standing }),
        ...(rule && { title: rule.title, theme: rule.theme, level: rule.level, reading: rule.reading }),
        rule: id,
        reason: textOf('rules', at),
      }
    }),
    ...selectors.map(({ text }, at) => ({ record: 'unmet-selector', path: text, reason: textOf('selectors', at) })),
    ...topics.map(({ topic, rules: asking }, at) => ({
      record: 'unanswered-topic',
      wanted: topic,
      rule: several(asking),
      reason: textOf('topics', at),
    })),
    ...report.problems.map(({ code, what, why, fix, at, notice }) => ({
      record: notice ? 'notice' : 'problem',
      id: code,
      ...placed(at),
      saw: what,
      reason: why,
      remedy: fix,
    })),
  ]
  return rows.map(row => names.map(name => (name === 'as_of' ? report.asOf : (row[name] ?? ''))))
}

const placed = ({ path, start }: Place): Readonly<Partial<Record<Column, string>>> => ({
  place: path,
  line: String(start?.line ?? ''),
  column: String(start?.column ?? ''),
})

const several = (texts: readonly string[]): string => texts.join(' | ')

const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

/** Line breaks are written out by `show`: a row is one line, so that it can be counted and cut with any tool. */
const cellOf = (text: string): string => {
  const safe = harmless(show(text))
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A spreadsheet takes what begins like a formula for one, also after blanks and in the wide signs of East Asian
 * keyboards; an apostrophe before it makes it text.
 */
const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text)
