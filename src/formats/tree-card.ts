import type { Document } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import { metadataClaims } from '../reading/claims.ts'
import { evidenceOf } from '../reading/evidence-maker.ts'
import { firstError } from '../reading/first-error.ts'
import { withoutUnknownLanguages } from '../reading/language/unread-language.ts'
import { metadataLinks } from '../reading/links.ts'
import { type MetadataRow, metadataFacts } from '../reading/metadata/metadata.ts'
import { metadataProse } from '../reading/metadata/metadata-prose.ts'
import { metadataValueFacts } from '../reading/metadata/metadata-values.ts'
import { tooLongText } from '../reading/too-long-text.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'

/**
 * Reads a YAML or JSON document by a mapping; `within` is the part that speaks of the subject, where the whole does not,
 * and `texts` what the texts in it say that are written to be read.
 */
export const readTreeCard = (
  draft: Draft,
  document: Document,
  mapping: readonly MetadataRow[],
  vocabulary: Vocabulary,
  within?: TreeNode,
  texts: readonly Fact[] = [],
): Evidence => {
  const tree = draft.tree()
  const root = within ?? tree.root
  const long = tooLongText(root, draft)
  const unread = firstError(tree, draft.lines) ?? long
  return evidenceOf(
    document,
    {
      facts: withoutUnknownLanguages(
        [
          ...metadataFacts(root, mapping, vocabulary, tree.uncertainFrom),
          ...metadataProse(draft, root, mapping, document.kind, vocabulary),
          ...metadataValueFacts(root === undefined ? tree : { ...tree, root }, document.kind, vocabulary),
          ...metadataClaims(root, document.kind, vocabulary, tree.uncertainFrom),
          ...texts,
        ],
        vocabulary,
      ),
      links: metadataLinks(root),
      problems: [...tree.problems, ...(long === undefined ? [] : [long])],
      ...(unread === undefined ? {} : { unread }),
      mapping,
      metadataEnd: within?.span.end ?? draft.source.text.trimEnd().length,
    },
    vocabulary,
  )
}

/** Whether it may be a tree at all, before anything is parsed: by its name, and by texts that every document of the format holds. */
export const mayBeTree = ({ source }: Draft, ...signs: readonly string[]): boolean =>
  /\.(?:ya?ml|json|jsonld)$/i.test(source.path) && signs.every(sign => source.text.includes(sign))

/** Has the whole file a mapping with all of these keys at its top? */
export const hasKeys = (draft: Draft, keys: readonly string[]): boolean => {
  const { root } = draft.tree()
  return root?.kind === 'mapping' && keys.every(key => root.entries.some(entry => entry.key === key))
}
