import type { ReportFormat } from '../model/report-format.ts'
import { runOf } from './sarif/run.ts'
import type { SarifLog } from './sarif/sarif-log.ts'

/** For code scanning and editors: SARIF 2.1.0, one run, what needs somebody first. */
export const sarif: ReportFormat = {
  name: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning and editors; passes only with --verbose',
  lists: 'every-finding',
  render: (report, { detail }) => {
    const log: SarifLog = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [runOf(report, detail)],
    }
    return `${JSON.stringify(log, null, 2).replace(odd, escaped)}\n`
  },
}

/** Characters that steer a terminal or turn a line around; a line feed between two lines of JSON is none. */
const odd = /(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu

/** Written out in the way of JSON, so that the data stay what they are. */
const escaped = (character: string): string =>
  [...Array(character.length).keys()].map(at => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
