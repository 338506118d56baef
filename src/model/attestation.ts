import type { IsoDate } from './judgement.ts'
import type { Place } from './span.ts'
import type { Idle, TextDigest } from './waiver.ts'

/** What a person rests an answer on. */
export interface AnswerEvidence {
  /** An address, or a file of the project, from the folder of the file of attestations. */
  readonly link: string
  readonly digest: TextDigest
}

/** A person's dated answer where no machine can judge. */
export interface Attestation {
  /** As it was asked. */
  readonly question: string
  /** In words of the person. */
  readonly answer: string
  /** Whether the rule is met. */
  readonly holds: boolean
  readonly by: string
  readonly role: string
  readonly date: IsoDate
  /** The last day on which it holds. */
  readonly expires: IsoDate
  readonly evidence: AnswerEvidence
}

/** An attestation as somebody wrote it. */
export interface StatedAttestation extends Attestation {
  readonly rule: string
  /** The name of the document, or of the leading document of a subject. */
  readonly document: string
  /** The text that was looked at when it was given: it holds for no other. */
  readonly text: TextDigest
  /** Where it stands itself. */
  readonly at: Place
}

/** What was found of the evidence: a file with this digest; an address, which no check opens; or why it does not count. */
export type EvidenceFound = 'as-stated' | 'not-opened' | 'not-there' | 'changed' | 'outside'

/** What became of an attestation. Only a used one changes an outcome: to `attested`, or, where it says no, to a failure. */
export type AttestationFate =
  | { readonly is: 'used'; readonly finding: string }
  | { readonly is: 'expired'; readonly finding?: string }
  | { readonly is: 'lapsed'; readonly finding: string; readonly text: TextDigest }
  /** Another question is asked now. */
  | { readonly is: 'asked-otherwise'; readonly finding: string; readonly question: string }
  | {
      readonly is: 'without-evidence'
      readonly finding: string
      readonly because: Exclude<EvidenceFound, 'as-stated' | 'not-opened'>
    }
  | { readonly is: 'not-yet' }
  | { readonly is: 'unused'; readonly because: Exclude<Idle, 'needs-review' | 'elsewhere'> | 'fails' }

/** An attestation with what became of it. */
export interface AttestationResult extends StatedAttestation {
  readonly found: EvidenceFound
  readonly became: AttestationFate
  /** Days that are left, where it is used and they are few. */
  readonly daysLeft?: number
}
