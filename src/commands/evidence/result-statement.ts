import type { Report } from '../../model/report.ts'
import { type InTotoStatement, inTotoStatement } from '../../reports/records/in-toto-statement.ts'

export const signedResultType = 'urn:waco-check:signed-result:v1'

/** The program that has signed, which need not be the one that has checked. */
export interface Signer {
  readonly name: string
  readonly version: string
  readonly digest: { readonly sha256: string }
}

/**
 * What `waco sign` signs: the statement that `-o in-toto` writes, with the whole result in it, so that a difference can be named to the
 * last finding by whoever has the bundle alone. `sha256` is the digest of the file that the result was read from.
 */
export const resultStatement = (result: Report, sha256: string, signedBy: Signer): InTotoStatement => {
  const statement = inTotoStatement(result, sha256)
  return { ...statement, predicateType: signedResultType, predicate: { ...statement.predicate, signedBy, result } }
}
