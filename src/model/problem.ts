import type { Place } from './span.ts'

/** Trouble with what the user gave us: never a finding, never a bug of ours. */
export interface Problem {
  /** Stable and namespaced, such as `pack/unknown-check`. */
  readonly code: string
  readonly what: string
  readonly why: string
  readonly fix: string
  readonly at: Place
  /** Worth knowing and in nobody's way: everything was used and judged, and no exit code depends on it. */
  readonly notice?: true
}

/** As much as could be made of a text, with the problems met on the way. */
export interface Parsed<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}
