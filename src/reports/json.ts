import type { ReportFormat } from '../model/report-format.ts'

/** The report itself, for machines and for later: `standards/schemas/report.schema.json` describes it. */
export const json: ReportFormat = {
  name: 'json',
  summary: 'the whole result as data, described by a published schema',
  lists: 'every-finding',
  render: report => `${JSON.stringify(report, null, 2)}\n`,
}
