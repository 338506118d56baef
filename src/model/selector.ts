import type { DocumentKind } from './document.ts'
import type { Place } from './span.ts'

/** A line of the settings that picks files by a pattern, from the folder of the settings. */
export type Selector = {
  readonly pattern: string
  readonly at: Place
} /** Documents of this kind are these alone. */ & (
  | { readonly picks: 'include'; readonly kind: DocumentKind }
  /** Files that are left out; with a kind, only where they are documents of it. */
  | { readonly picks: 'exclude'; readonly kind?: DocumentKind }
  /** Documents about a subject, or about what it is made from. */
  | { readonly picks: 'documents' | 'parts'; readonly subject: string }
)

/** A selector with what it came to in a run. */
export type SelectorUse = Selector & {
  /** How many documents it picked; of an exclude, how many files it left out. */
  readonly matched: number
  /** The files that an exclude left unopened, which stand nowhere else in a report. */
  readonly files?: readonly string[]
  /** Some of what it could pick lies outside of what was searched, so that nothing follows from what it did not match. */
  readonly beyond?: true
}
