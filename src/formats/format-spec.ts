import type { Document, DocumentKind, FormatId } from '../model/document.ts'
import type { Recognition } from '../model/document-format.ts'
import type { Evidence } from '../model/evidence.ts'
import type { NamedTopic } from '../reading/known-topic.ts'
import type { MetadataRow } from '../reading/metadata.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'

/** A document format before the vocabulary is known: one file of this folder each. */
export interface FormatSpec {
  readonly id: string
  readonly summary: string
  /** The metadata it is known for, for those who ask where an answer may stand, and the kind of document it describes with them. */
  readonly metadata?: { readonly kind: DocumentKind; readonly rows: readonly MetadataRow[] }
  /** Topics for which it has no place, so that their lack is a gap of the format and not of the document. */
  readonly gaps?: readonly FormatGap[]
  readonly recognise: (draft: Draft, vocabulary: Vocabulary) => Recognition | undefined
  readonly read: (draft: Draft, document: Document, vocabulary: Vocabulary) => Evidence
}

/** A topic that a format has no place for, and where its answer may stand instead. */
export interface FormatGap {
  readonly topic: NamedTopic
  readonly instead: string
}

/** The name of a format enters here, from its own file. */
export const formatId = (spec: FormatSpec): FormatId => spec.id as FormatId
