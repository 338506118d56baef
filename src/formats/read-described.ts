import type { Document } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { nodeAt } from '../syntax/tree-walk.ts'
import { descriptionFacts } from './description-facts.ts'
import { readTreeCard } from './tree-card.ts'

/** Reads a tree whose `description` may be a whole text in Markdown. */
export const readDescribed = (
  draft: Draft,
  document: Document,
  rows: readonly MetadataRow[],
  vocabulary: Vocabulary,
): Evidence => {
  const { root } = draft.tree()
  const description = nodeAt(root, 'description')
  const texts = descriptionFacts(draft, description === undefined ? [] : [description], document.kind, vocabulary)
  return readTreeCard(draft, document, rows, vocabulary, root, texts)
}
