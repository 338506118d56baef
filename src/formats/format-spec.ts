import type { Document, DocumentKind, FormatId } from '../model/document.ts'
import type { Recognition } from '../model/document-format.ts'
import type { Evidence } from '../model/evidence.ts'
import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { NamedTopic } from '../reading/phrases/known-topic.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { Mark } from './marks.ts'

/** A document format before the vocabulary is known: one file of this folder each. */
export interface FormatSpec {
  readonly id: string
  readonly summary: string
  /** Its name within a sentence: "CycloneDX". Formats with gaps have one. */
  readonly called?: string
  /** The metadata it is known for, for those who ask where an answer may stand, and the kind of document it describes with them. */
  readonly metadata?: { readonly kind: DocumentKind; readonly rows: readonly MetadataRow[] }
  /** Topics that the format has no place for, so that nobody hunts for one. */
  readonly gaps?: readonly FormatGap[]
  /**
   * Topics of which fewer than nine in ten answers are found (`docs/reading-quality.md`): that one is not found is no failure,
   * and a person has to look.
   */
  readonly unsure?: readonly NamedTopic[]
  /**
   * One of these marks tells, where a syntax error hides what makes a document of this format, that it was meant for one: it is
   * not judged, and not passed over. Where keys alone say too little, `says` is what stands in the text as well.
   */
  readonly meantBy?: { readonly kind: DocumentKind; readonly marks: readonly Mark[]; readonly says?: RegExp }
  readonly recognise: (draft: Draft, vocabulary: Vocabulary) => Recognition | undefined
  readonly read: (draft: Draft, document: Document, vocabulary: Vocabulary) => Evidence
}

/** A topic that the format has no place for, and where it may be said: "in a model card beside it". */
export interface FormatGap {
  readonly topic: NamedTopic
  readonly instead: string
}

/** The name of a format enters here, from its own file. */
export const formatId = (spec: FormatSpec): FormatId => spec.id as FormatId
