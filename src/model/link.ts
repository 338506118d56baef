import type { Span } from './span.ts'

/** A reference from a document to another place, as written. */
export interface Link {
  readonly href: string
  /** What a reader sees of it. */
  readonly text: string
  readonly span: Span
}
