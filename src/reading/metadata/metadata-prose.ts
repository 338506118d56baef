import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { embeddedFacts } from '../markdown/embedded-facts.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { MetadataRow } from './metadata.ts'
import { entriesUnder } from './metadata-paths.ts'

/** What the running text of metadata says of topics that have no key of their own there, or whose key was left empty. */
export const metadataProse = (
  draft: Draft,
  root: TreeNode | undefined,
  rows: readonly MetadataRow[],
  kind: DocumentKind,
  vocabulary: Vocabulary,
): readonly Fact[] =>
  rows
    .filter(({ as }) => as === 'prose')
    .flatMap(({ path, topic }) =>
      entriesUnder(root, path)
        .flatMap(({ entry, where }) =>
          embeddedFacts(draft, entry.value, kind, vocabulary).map(fact => ({ ...fact, where })),
        )
        .filter(fact => fact.topic !== topic),
    )
