import { canonicalJson } from '../../model/canonical-json.ts'
import { jsonDifference } from '../../model/json-difference.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { contradictoryStatement, unknownStatement, unprovenBundle } from '../../policy/signing/bundle-problems.ts'
import { openEnvelope, type Unproven } from '../../policy/signing/envelope.ts'
import type { SigningKey } from '../../policy/signing/signing-key.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { reportFrom } from '../loading/load-report.ts'
import { resultStatement, type Signer, signedResultType } from './result-statement.ts'

/** A result whose signature holds, and which bears out everything that is said of it. */
export interface OpenedResult {
  readonly report: Report
  /** SHA-256 of the file that was signed. */
  readonly sha256: string
  readonly by: readonly string[]
}

/** Why there is none, and the exit code for it. */
export interface Unopened {
  readonly problems: readonly Problem[]
  readonly code: number
}

/** The result in a bundle. Nothing in it is believed before a trusted key has signed it, and then only what its own findings make. */
export const openedResult = (text: string, path: string, keys: readonly SigningKey[]): OpenedResult | Unopened => {
  const opened = openEnvelope(text, keys)
  if (opened.is !== 'signed') return { problems: [unprovenBundle(opened, path)], code: codeOfUnproven[opened.is] }
  const statement = statementIn(opened.payload)
  if (statement === undefined || statement.predicateType !== signedResultType)
    return unopened(
      unknownStatement(path, String(statement?.predicateType ?? 'no in-toto statement')),
      exitCodes.unverifiable,
    )
  const { result, signedBy, report } = statement.predicate
  const { value, problems } = reportFrom({ path, text: JSON.stringify(result) ?? '', sha256: '', bytes: 0 })
  if (value === undefined) return { problems, code: exitCodes.mismatch }
  const sha256 = report?.digest?.sha256 ?? ''
  // What it says must be what this result makes any program say, to the last digest.
  const made = plain(resultStatement(value, sha256, signedBy ?? noSigner))
  const difference = jsonDifference(statement, made)
  if (difference !== undefined) return unopened(contradictoryStatement(path, difference), exitCodes.mismatch)
  return { report: value, sha256, by: opened.by }
}

export const isUnopened = (opened: OpenedResult | Unopened): opened is Unopened => 'problems' in opened

const noSigner: Signer = { name: '', version: '', digest: { sha256: '' } }

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value))

const unopened = (problem: Problem, code: number): Unopened => ({ problems: [problem], code })

export const codeOfUnproven: Readonly<Record<Unproven['is'], number>> = {
  'no-bundle': exitCodes.usage,
  tampered: exitCodes.mismatch,
  unverifiable: exitCodes.unverifiable,
}

interface Statement {
  readonly predicateType: string
  readonly predicate: {
    readonly result?: unknown
    readonly signedBy?: Signer
    readonly report?: { readonly digest?: { readonly sha256?: string } }
  }
}

/** One payload has one form: two members of one name would let two programs read two results. */
const statementIn = (payload: string): Statement | undefined => {
  try {
    const value: unknown = JSON.parse(payload)
    const isStatement =
      typeof value === 'object' && value !== null && 'predicate' in value && canonicalJson(value) === payload
    // Whatever else it holds is compared with the statement that its result makes.
    return isStatement && typeof value.predicate === 'object' && value.predicate !== null
      ? (value as Statement)
      : undefined
  } catch {
    return undefined
  }
}
