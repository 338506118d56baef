import type { Document } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import { metadataClaims } from '../reading/claims.ts'
import { evidenceOf } from '../reading/evidence-maker.ts'
import { firstError } from '../reading/first-error.ts'
import { metadataLinks } from '../reading/links.ts'
import { type MetadataRow, metadataFacts } from '../reading/metadata.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'

/** Reads a file that is one YAML or JSON tree by a mapping of its keys. */
export const readKeys = (
  draft: Draft,
  document: Document,
  mapping: readonly MetadataRow[],
  vocabulary: Vocabulary,
): Evidence => {
  const tree = draft.tree()
  const broken = firstError(tree, draft.lines)
  return evidenceOf(
    document,
    {
      facts: [
        ...metadataFacts(tree.root, mapping, vocabulary, tree.uncertainFrom),
        ...metadataClaims(tree.root, document.kind, vocabulary, tree.uncertainFrom),
      ],
      links: metadataLinks(tree.root),
      anchors: new Set(),
      problems: tree.problems,
      ...(broken === undefined ? {} : { unread: broken }),
      mapping,
      metadataEnd: draft.source.text.trimEnd().length,
    },
    vocabulary,
  )
}

/** Has the whole file a mapping with all of these keys at its top? */
export const hasKeys = (draft: Draft, keys: readonly string[]): boolean => {
  const { root } = draft.tree()
  return root?.kind === 'mapping' && keys.every(key => root.entries.some(entry => entry.key === key))
}
