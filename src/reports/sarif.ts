import type { ReportFormat } from '../model/report-format.ts'
import { forMachines } from './records/in-english.ts'
import { runOf } from './sarif/run.ts'
import type { SarifLog } from './sarif/sarif-log.ts'
import { jsonText } from './text/json-text.ts'

/** For code scanning and editors: SARIF 2.1.0, one run, what needs somebody first. */
export const sarif: ReportFormat = forMachines({
  name: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning and editors; passes only with --verbose',
  lists: 'every-finding',
  render: (report, { detail }) => {
    const log: SarifLog = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [runOf(report, detail)],
    }
    return `${jsonText(log, 2)}\n`
  },
})
