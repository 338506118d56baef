import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import type { FixKind, TextEdit } from '../model/text-edit.ts'
import type { MetadataRow } from '../reading/metadata.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'

/** A document in Markdown as it was read, and in which words. */
export interface Card {
  readonly draft: Draft
  readonly evidence: Evidence
  /** What side files say that speak for it: they may contradict it. */
  readonly beside: readonly Fact[]
  /** The keys of its front matter, and what they mean. */
  readonly keys: readonly MetadataRow[]
  readonly vocabulary: Vocabulary
}

/** One kind of mechanical edit. It changes how something is written and never what is said; in doubt it changes nothing. */
export interface Fix {
  readonly id: FixKind
  readonly summary: string
  readonly edits: (card: Card) => readonly TextEdit[]
}
