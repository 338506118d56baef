import type { Document, DocumentKind, FormatId } from './document.ts'
import type { Evidence } from './evidence.ts'

/** What a format makes of a source. `undefined` from `recognise` means: nothing of mine. */
export type Recognition =
  | { readonly as: 'document'; readonly kind: DocumentKind; readonly sure: 'sure' | 'likely'; readonly because: string }
  /** Several documents in one source, each about another thing: a bill of materials with two models. */
  | {
      readonly as: 'documents'
      readonly parts: readonly [Part, ...Part[]]
      readonly sure: 'sure' | 'likely'
      readonly because: string
    }
  | LookAlike

/** Looks like a document, but is a template, a Space, a format we cannot read …: listed, never judged. */
export interface LookAlike {
  readonly as: 'look-alike'
  readonly because: string
  /** What makes a document of it, where that is known; it completes "mend". */
  readonly mend?: string
}

/** One of several documents in a source; no two of them have the same name. */
export interface Part {
  readonly name: string
  readonly kind: DocumentKind
}

/** A kind of file we can recognise and read. `Draft` is a source with its trees, read once and shared by all formats. */
export interface DocumentFormat<Draft> {
  readonly id: FormatId
  readonly summary: string
  readonly recognise: (draft: Draft) => Recognition | undefined
  /** Reads one document: where the source holds several, the one that `document.part` names. */
  readonly read: (draft: Draft, document: Document) => Evidence
}
