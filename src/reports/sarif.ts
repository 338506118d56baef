import type { ReportFormat } from '../model/report-format.ts'
import { flowing } from './records/in-english.ts'
import { type FlowingRun, runOf } from './sarif/run.ts'
import type { SarifLog } from './sarif/sarif-log.ts'
import { jsonPieces } from './text/json-pieces.ts'

/** For code scanning and editors: SARIF 2.1.0, one run, what needs somebody first. */
export const sarif: ReportFormat = flowing({
  name: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning and editors; passes only with --verbose',
  lists: 'every-finding',
  pieces: function* (report, { detail }) {
    const log: Omit<SarifLog, 'runs'> & { readonly runs: readonly FlowingRun[] } = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [runOf(report, detail)],
    }
    // The log, its runs, the run, its lists.
    yield* jsonPieces(log, 4)
    yield '\n'
  },
})
