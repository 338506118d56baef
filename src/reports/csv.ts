import { documentName } from '../model/document.ts'
import type { Report } from '../model/report.ts'
import type { ReportFormat } from '../model/report-format.ts'
import { forMachines } from './records/in-english.ts'
import { clauseNotes } from './records/notes.ts'
import { type JudgedRecord, packRefOf, recordsOf, titleOf } from './records/record.ts'
import { type Told, toldOf } from './records/told.ts'
import { adjustmentText } from './text/settings.ts'
import { show } from './text/show.ts'
import { type Say, sayIn } from './words/say.ts'

/** The evidence matrix: a row for each rule on each document or subject, in the form of RFC 4180, UTF-8 without a mark. */
export const csv: ReportFormat = forMachines({
  name: 'csv',
  summary: 'the evidence matrix: one row for each rule and document, for spreadsheets',
  lists: 'every-finding',
  render: report => {
    const say = sayIn(report.language)
    return [names, ...recordsOf(report).map(record => rowOf(record, report, say))].map(lineOf).join('')
  },
})

interface Cell {
  readonly record: JudgedRecord
  readonly told: Told
  readonly report: Report
  readonly say: Say
}

/** Each column with what stands in it, so that a head and its cells cannot come apart. */
const columns: readonly (readonly [name: string, cell: (of: Cell) => string])[] = [
  ['id', ({ record }) => record.finding.id],
  ['pack', ({ record }) => packRefOf(record)],
  ['pack_sha256', ({ record }) => record.pack?.digest ?? ''],
  ['rule', ({ record }) => record.finding.rule],
  ['title', ({ record }) => titleOf(record)],
  ['theme', ({ record }) => record.rule?.theme ?? ''],
  ['level', ({ record }) => record.finding.level],
  ['standing', ({ record }) => record.finding.standing],
  ['outcome', ({ record }) => record.finding.outcome],
  ['path', ({ record }) => (record.of === 'document' ? record.document.path : '')],
  ['part', ({ record }) => (record.of === 'document' ? (record.document.part ?? '') : '')],
  ['kind', ({ record }) => (record.of === 'document' ? record.document.kind : '')],
  ['subject', ({ record }) => (record.of === 'subject' ? record.subject.id : '')],
  ['documents', ({ record }) => (record.of === 'subject' ? several(record.subject.documents.map(documentName)) : '')],
  ['place', ({ told }) => told.at.path],
  ['line', ({ told }) => String(told.at.start?.line ?? '')],
  ['column', ({ told }) => String(told.at.start?.column ?? '')],
  ['evidence', ({ told }) => several(told.evidence.map(({ text }) => text))],
  ['saw', ({ told }) => several(told.saw)],
  ['wanted', ({ told }) => several(told.wanted)],
  ['reason', ({ told }) => told.reason],
  ['remedy', ({ record }) => record.rule?.remedy ?? ''],
  ['clause', ({ record }) => several(clauseNotes(record))],
  ['reading', ({ record }) => record.rule?.reading ?? ''],
  ['document_sha256', ({ record }) => (record.of === 'document' ? record.document.sha256 : '')],
  ['as_of', ({ report }) => report.asOf],
  ['pack_standing', ({ record }) => record.pack?.standing ?? ''],
  ['adjusted', ({ record, say }) => (record.adjustment ? adjustmentText(record.adjustment, say) : '')],
]

const names = columns.map(([name]) => name)

const rowOf = (record: JudgedRecord, report: Report, say: Say): readonly string[] => {
  const of: Cell = { record, report, say, told: toldOf(record.finding, say) }
  return columns.map(([, cell]) => cell(of))
}

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
