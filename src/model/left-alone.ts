import type { Span } from './span.ts'
import type { FixKind } from './text-edit.ts'

export const leftReasons = [
  'license-unknown',
  'license-version',
  'license-later',
  'language-unknown',
  'language-unclear',
  'date-unknown',
  'date-unclear',
  'written-otherwise',
  'key-unclear',
  'no-front-matter',
] as const
/** Why something that a machine should read is not mended by one: what is meant, a person has to say. */
export type LeftReason = (typeof leftReasons)[number]

/** What a mechanical edit would be about, and is not made of. */
export interface LeftAlone {
  readonly kind: FixKind
  readonly at: Span
  /** What stands there. */
  readonly text: string
  readonly because: LeftReason
}
