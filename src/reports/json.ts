import type { ReportFormat } from '../model/report-format.ts'
import { jsonPieces } from './text/json-pieces.ts'
import { jsonText } from './text/json-text.ts'

/** The report itself, for machines and for later: `standards/schemas/report.schema.json` describes it. */
export const json: ReportFormat = {
  name: 'json',
  summary: 'the whole result as data, described by a published schema',
  lists: 'every-finding',
  render: report => `${jsonText(report, 2)}\n`,
  inPieces: function* (report) {
    // The report, its lists.
    yield* jsonPieces(report, 2)
    yield '\n'
  },
}
