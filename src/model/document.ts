export const documentKinds = ['model-card', 'data-sheet', 'disclosure'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A kind as people say it: `model card`. */
export const kindText = (kind: DocumentKind): string => kind.replaceAll('-', ' ')

/** A document format's name; it equals the name of its file under `src/formats/`. */
export type FormatId = string & { readonly brand: 'FormatId' }

/** A source that a format has recognised. */
export interface Document {
  readonly path: string
  /** Which of several documents in one source it is, by the name of what it describes; absent where the source is one document. */
  readonly part?: string
  readonly kind: DocumentKind
  readonly format: FormatId
  readonly sha256: string
  readonly bytes: number
  /** Why it was taken for one, in a few words. */
  readonly because: string
}

/** What tells a document from all others of a run, and what people read: `bom.json`, `bom.json#Kasuku`. */
export const documentName = ({ path, part }: Pick<Document, 'path' | 'part'>): string =>
  part === undefined ? path : `${path}#${part}`
