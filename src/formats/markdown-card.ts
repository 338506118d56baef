import type { Document } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import { evidenceOf } from '../reading/evidence-maker.ts'
import { markdownFacts } from '../reading/markdown-facts.ts'
import { type MetadataRow, metadataFacts } from '../reading/metadata.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'

/** Reads a Markdown document with or without front matter; every Markdown format is this with a mapping of its own. */
export const readMarkdownCard = (
  draft: Draft,
  document: Document,
  mapping: readonly MetadataRow[],
  vocabulary: Vocabulary,
): Evidence => {
  const front = draft.frontMatter()
  const tree = draft.markdown()
  const facts = [
    ...metadataFacts(front?.tree.root, mapping, vocabulary, front?.tree.uncertainFrom),
    ...markdownFacts(tree, document.kind, vocabulary),
  ]
  const broken = front?.tree.uncertainFrom === undefined ? undefined : front.tree.problems[0]
  return evidenceOf(
    document,
    {
      facts,
      problems: [...(front?.tree.problems ?? []), ...tree.problems],
      ...(broken === undefined ? {} : { unread: broken }),
      mapping,
      ...(front === undefined ? {} : { metadataEnd: front.content.end }),
      textEnd: draft.source.text.trimEnd().length,
    },
    vocabulary,
  )
}
