import { refOf } from '../../model/pack.ts'
import type { Report } from '../../model/report.ts'
import { inEnglish } from './in-english.ts'

/** What in-toto calls a statement: something said of subjects that are named by their digests. */
export interface InTotoStatement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
  readonly predicateType: string
  readonly predicate: object
}

/** What the report is called among the subjects. */
export const reportSubject = 'waco check -o json'

/** What a result comes to, said of the bytes of its documents and of the report that `-o json` writes. `sha256` is the digest of that report. */
export const inTotoStatement = (report: Report, sha256: string): InTotoStatement => ({
  _type: 'https://in-toto.io/Statement/v1',
  // The report is a subject too: a statement about no document is one about a report that says so.
  subject: [...documentsOf(report), { name: reportSubject, digest: { sha256 } }],
  predicateType: 'urn:waco-check:check-result:v1',
  predicate: predicateOf(inEnglish(report), sha256),
})

/** A file once, however many documents stand in it: the digest is that of the file. */
const documentsOf = ({ documents }: Report): InTotoStatement['subject'] => {
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
  ...(report.vocabulary && { vocabulary: { digest: { sha256: report.vocabulary.sha256 } } }),
  ...(report.settings && {
    settings: {
      path: report.settings.path,
      digest: { sha256: report.settings.sha256 },
      adjusted: report.settings.adjusted,
    },
  }),
  ...(report.lock && { lock: { path: report.lock.path, digest: { sha256: report.lock.sha256 } } }),
  ...(report.answers && { answers: report.answers.files.map(fileOf) }),
  ...(report.baseline && { baseline: fileOf(report.baseline) }),
  ...(report.sides && { sides: report.sides.map(fileOf) }),
  negativeSpace: report.negativeSpace,
  report: { format: report.format, version: report.version, digest: { sha256: digest } },
})

const fileOf = ({ path, sha256 }: { readonly path: string; readonly sha256: string }): object => ({
  path,
  digest: { sha256 },
})
