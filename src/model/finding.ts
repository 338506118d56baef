import type { Attestation } from './attestation.ts'
import type { Known } from './baseline.ts'
import type { DeclaredFact } from './declared-fact.ts'
import type { Document } from './document.ts'
import type { FindWay, State } from './fact.ts'
import type { Mark } from './fingerprint.ts'
import type { Saw, Wanted } from './judgement.ts'
import type { Problem } from './problem.ts'
import type { Level, RuleId } from './rule.ts'
import type { Place } from './span.ts'
import type { Waiver } from './waiver.ts'

/** Every way a rule can come out; `waived` and `attested` only after people have answered. */
export const outcomes = ['pass', 'fail', 'not-applicable', 'needs-review', 'not-judged', 'waived', 'attested'] as const
export type Outcome = (typeof outcomes)[number]

/** One source line, for code frames: the report needs no file to be drawn. */
export interface SourceLine {
  readonly number: number
  readonly text: string
  /** The column of the first character of `text`, when a long line was cut before it. */
  readonly from?: number
}

/** A place with what stands there. */
export interface Citation {
  readonly at: Place
  /** Up to three lines, each cut to a fixed length. */
  readonly lines: readonly SourceLine[]
}

/** A fact as a report shows it. */
export interface CitedFact extends Citation {
  readonly topic: string
  readonly state: State
  readonly reason: string
  readonly by: FindWay
  readonly where: string
  /** What a reader sees there, cut to a fixed length. */
  readonly excerpt: string
}

/** A gap as a report shows it. */
export interface CitedGap extends Citation {
  readonly saw: Saw
  readonly wanted: Wanted
  readonly or?: true
  /** What another document says instead, where a rule about several documents failed. */
  readonly against?: CitedFact
}

/** Why a rule was not applied. */
export type CitedSwitch =
  | ({ readonly is: 'fact' } & CitedFact)
  | ({ readonly is: 'absence'; readonly topic: string; readonly searched: readonly string[] } & Citation)
  /** Stands in no document, so nothing of one is cited. */
  | ({ readonly is: 'declared' } & DeclaredFact)

/** What a judgement shows, by outcome: a pass has evidence, a failure has a place. */
export type Shown =
  | { readonly outcome: 'pass'; readonly by: readonly [CitedFact, ...CitedFact[]] }
  | {
      readonly outcome: 'fail'
      readonly gaps: readonly [CitedGap, ...CitedGap[]]
      /** The baseline lists it: it fails all the same, and no run fails by it. */
      readonly known?: Known
    }
  | { readonly outcome: 'not-applicable'; readonly because: CitedSwitch }
  | { readonly outcome: 'needs-review'; readonly question: string; readonly at: Citation }
  | { readonly outcome: 'not-judged'; readonly problem: Problem }
  /** It fails, and a person answers for that until a day. */
  | {
      readonly outcome: 'waived'
      readonly gaps: readonly [CitedGap, ...CitedGap[]]
      readonly waiver: Waiver
    }
  /** No machine has judged it: a person says that it holds, and on what that rests. Never a pass. */
  | {
      readonly outcome: 'attested'
      readonly question: string
      readonly at: Citation
      readonly attestation: Attestation
    }

/** Rule × outcome, with evidence, whatever was judged. */
export type Judged = {
  /** Stable over edits elsewhere: rule and document or subject, never a line. */
  readonly id: string
  /** By which it is known again in another run, as `fingerprintOf` makes it of rule, marks and document. */
  readonly fingerprint: string
  readonly rule: RuleId
  /** What it is about, sorted: what failed, or what the evidence speaks of. */
  readonly marks: readonly Mark[]
  readonly level: Level
  /** A rule not yet in force, withdrawn, or switched off by the settings, is judged and shown and never gates. */
  readonly standing: 'in-force' | 'upcoming' | 'withdrawn' | 'off'
} & Shown

/** What a rule says of one document. */
export type Finding = Judged & Pick<Document, 'path' | 'part'>

/** What a rule says of all documents of a subject. */
export type SubjectFinding = Judged & { readonly subject: string }

/** Whether a finding is a failure that the baseline lists. */
export const isKnown = <Finding extends Judged>(
  finding: Finding,
): finding is Finding & { readonly outcome: 'fail'; readonly known: Known } =>
  finding.outcome === 'fail' && finding.known !== undefined
