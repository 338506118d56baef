import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import type { LeftAlone } from '../model/left-alone.ts'
import type { FixKind, TextEdit } from '../model/text-edit.ts'
import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'

/** A document as it was read, and in which words. */
export interface Card {
  readonly draft: Draft
  readonly evidence: Evidence
  /** What side files say that speak for it: they may contradict it. */
  readonly beside: readonly Fact[]
  /** The keys of its metadata, and what they mean. */
  readonly keys: readonly MetadataRow[]
  /** Whether the metadata stand at the head of a text, or are all there is. */
  readonly metadata: 'front-matter' | 'whole'
  readonly vocabulary: Vocabulary
}

/** What comes of one kind of edit in a document. */
export interface Seen {
  readonly edits: readonly TextEdit[]
  readonly left: readonly LeftAlone[]
}

/** One kind of mechanical edit. It changes how something is written and never what is said; in doubt it changes nothing, and says so. */
export interface Fix {
  readonly id: FixKind
  readonly summary: string
  readonly look: (card: Card) => Seen
}
