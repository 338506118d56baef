import type { Document, DocumentKind, FormatId } from './document.ts'
import type { Evidence } from './evidence.ts'

/** What a format makes of a source. `undefined` from `recognise` means: nothing of mine. */
export type Recognition =
  | { readonly as: 'document'; readonly kind: DocumentKind; readonly sure: 'sure' | 'likely'; readonly because: string }
  /** Looks like a document, but is a template, a Space, a format we cannot read …: listed, never judged. */
  | { readonly as: 'look-alike'; readonly because: string }

/** A kind of file we can recognise and read. `Draft` is a source with its trees, read once and shared by all formats. */
export interface DocumentFormat<Draft> {
  readonly id: FormatId
  readonly summary: string
  readonly recognise: (draft: Draft) => Recognition | undefined
  readonly read: (draft: Draft, document: Document) => Evidence
}
