import { createHash } from 'node:crypto'
import type { ReportFormat } from '../model/report-format.ts'
import { json } from './json.ts'
import { inTotoStatement } from './records/in-toto-statement.ts'
import { jsonText } from './text/json-text.ts'

/**
 * An in-toto Statement, unsigned: whoever vouches for it signs it with a tool of their own, or a saved result with `waco sign`. It is
 * about the bytes of the documents judged and of the report that `-o json` writes.
 */
export const inToto: ReportFormat = {
  name: 'in-toto',
  summary: 'an unsigned in-toto statement: digests of documents, packs and report, with the verdict',
  lists: 'verdict',
  render: (report, appearance) => `${jsonText(inTotoStatement(report, sha256(json.render(report, appearance))), 2)}\n`,
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
