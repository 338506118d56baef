import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { leavesOf } from '../syntax/tree-walk.ts'
import type { MetadataRow } from './metadata.ts'
import { entriesUnder } from './metadata-paths.ts'
import { proseFacts } from './prose.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the running text of metadata says of topics that have no key of their own there, or whose key was left empty. */
export const metadataProse = (
  draft: Draft,
  root: TreeNode | undefined,
  rows: readonly MetadataRow[],
  kind: DocumentKind,
  vocabulary: Vocabulary,
  uncertainFrom: number = Number.POSITIVE_INFINITY,
): readonly Fact[] =>
  rows
    .filter(({ as }) => as === 'prose')
    .flatMap(({ path, topic }) =>
      entriesUnder(root, path)
        .flatMap(({ entry, where }) => leavesOf(entry.value).map(leaf => ({ leaf, where })))
        .filter(({ leaf }) => leaf.span.start < uncertainFrom)
        .flatMap(({ leaf, where }) => proseFacts(leaf, where, kind, vocabulary, draft))
        .filter(fact => fact.topic !== topic),
    )
