import type { Document } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import { evidenceOf } from '../reading/evidence-maker.ts'
import { markdownFacts } from '../reading/markdown-facts.ts'
import { type MetadataRow, metadataFacts } from '../reading/metadata.ts'
import { firstError } from '../reading/tree-reading.ts'
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
  const broken = front === undefined ? undefined : firstError(front.tree, draft.lines)
  const unread = broken ?? tree.problems.find(({ code }) => losesText.has(code))
  return evidenceOf(
    document,
    {
      facts,
      problems: [...(front?.tree.problems ?? []), ...tree.problems],
      ...(unread === undefined ? {} : { unread }),
      mapping,
      ...(front === undefined ? {} : { metadataEnd: front.content.end }),
      textEnd: draft.source.text.trimEnd().length,
    },
    vocabulary,
  )
}

/** Problems after which a part of the text could not be read: an answer may stand there. */
const losesText: ReadonlySet<string> = new Set([
  'syntax/markdown-unreadable',
  'syntax/markdown-html-too-deep',
  'syntax/front-matter-unclosed',
  'syntax/front-matter-not-a-mapping',
])
