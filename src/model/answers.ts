import type { AttestationResult } from './attestation.ts'
import type { Verdict } from './report.ts'
import type { Level } from './rule.ts'
import type { WaiverResult } from './waiver.ts'

/** A file of the project in which answers stand. */
export interface AnswerFile {
  readonly path: string
  /** SHA-256 of its bytes. */
  readonly sha256: string
}

/** What people have answered for beside what was judged, and what the run comes to without it. */
export interface Answers {
  /** Answers in documents stand in no file of their own. */
  readonly files: readonly AnswerFile[]
  /** A person is told of what lapses within so many days. */
  readonly soonDays: number
  readonly verdictWithout: Verdict
  /** Failures of rules in force, as they would be without it. */
  readonly failuresWithout: Readonly<Record<Level, number>>
  readonly waivers: readonly WaiverResult[]
  readonly attestations: readonly AttestationResult[]
}
