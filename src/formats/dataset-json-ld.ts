import type { Document } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { entriesOf } from '../syntax/tree-walk.ts'
import { descriptionFacts } from './description-facts.ts'
import { jsonLdView } from './json-ld.ts'
import { readTreeCard } from './tree-card.ts'

/** Reads the description of a data set in JSON-LD, its running text too. */
export const readDataset = (
  draft: Draft,
  document: Document,
  rows: readonly MetadataRow[],
  described: TreeNode | undefined,
  vocabulary: Vocabulary,
): Evidence => {
  const view = described && jsonLdView(described, draft.tree().root ?? described)
  const texts = descriptionFacts(draft, readable(view), document.kind, vocabulary)
  return readTreeCard(draft, document, rows, vocabulary, view, texts)
}

/** RAI properties are prose, and say of other topics what they say. */
const readable = (view: TreeNode | undefined): readonly TreeNode[] =>
  entriesOf(view).flatMap(({ key, value }) => (key === 'description' || key.startsWith('rai:') ? [value] : []))
