import type { Judged, Outcome } from './finding.ts'
import type { IsoDate } from './judgement.ts'
import type { Level, RuleId } from './rule.ts'

/** A finding as it comes out on a day. */
export interface ForecastFinding {
  /** The document, or the leading one of a subject. */
  readonly about: string
  readonly finding: Judged
}

/** What somebody answered for, on the day after its last, with what it uncovers. */
export interface Lapsing extends ForecastFinding {
  readonly of: 'waiver' | 'attestation'
  readonly rule: RuleId
  readonly level: Level
  /** The last day on which it holds. */
  readonly last: IsoDate
}

/** What changes on a day though nobody changes a document. */
export type ForecastEvent = {
  /** The first day on which it is otherwise. */
  readonly on: IsoDate
  /** A check on that day fails by it, and did not the day before. */
  readonly gates: boolean
} & (
  | {
      readonly is: 'in-force' | 'withdrawn'
      readonly rule: RuleId
      readonly level: Level
      readonly findings: readonly ForecastFinding[]
    }
  /** `stale`: a date in it has grown too old. */
  | ({
      readonly is: 'stale' | 'turns'
      readonly rule: RuleId
      readonly level: Level
      readonly was: Outcome
    } & ForecastFinding)
  | { readonly is: 'expires'; readonly path: string; readonly summary: string; readonly last: IsoDate }
  | ({ readonly is: 'lapses' } & Lapsing)
)
