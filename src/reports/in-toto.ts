import { createHash } from 'node:crypto'
import { refOf } from '../model/pack.ts'
import type { Report } from '../model/report.ts'
import type { ReportFormat } from '../model/report-format.ts'
import { json } from './json.ts'
import { inEnglish } from './records/in-english.ts'
import { jsonText } from './text/json-text.ts'

/**
 * An in-toto Statement, unsigned: whoever vouches for it signs it with a tool of their own. It is about the bytes of the
 * documents judged and of the report that `-o json` writes.
 */
export const inToto: ReportFormat = {
  name: 'in-toto',
  summary: 'an unsigned in-toto statement: digests of documents, packs and report, with the verdict',
  lists: 'verdict',
  render: (report, appearance) =>
    `${jsonText(statementOf(inEnglish(report), sha256(json.render(report, appearance))), 2)}\n`,
}

const statementOf = (report: Report, digest: string): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  // The report is a subject too: a statement about no document is one about a report that says so.
  subject: [...documentsOf(report), { name: 'waco check -o json', digest: { sha256: digest } }],
  predicateType: 'urn:waco-check:check-result:v1',
  predicate: predicateOf(report, digest),
})

/** A file once, however many documents stand in it: the digest is that of the file. */
const documentsOf = ({ documents }: Report): readonly object[] => {
  const files = new Map(documents.map(({ document: { path, sha256 } }) => [path, sha256]))
  return [...files].map(([name, sha256]) => ({ name, digest: { sha256 } }))
}

const predicateOf = (report: Report, digest: string): object => ({
  verdict: report.verdict,
  counts: report.counts,
  asOf: report.asOf,
  failOn: report.failOn,
  strict: report.strict,
  tool: report.tool,
  packs: report.packs.map(pack => ({
    ref: refOf(pack),
    digest: { sha256: pack.digest },
    authority: pack.authority,
    ...(pack.profile && { profile: { id: pack.profile.id, leftOut: pack.profile.leftOut } }),
    standing: pack.standing,
  })),
  ...(report.settings && {
    settings: {
      path: report.settings.path,
      digest: { sha256: report.settings.sha256 },
      adjusted: report.settings.adjusted,
    },
  }),
  ...(report.lock && { lock: { path: report.lock.path, digest: { sha256: report.lock.sha256 } } }),
  report: { format: report.format, version: report.version, digest: { sha256: digest } },
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
