import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import { markdownFacts } from '../reading/markdown-facts.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { embeddedMarkdown } from '../syntax/embedded-markdown.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { leavesOf } from '../syntax/tree-walk.ts'

/** What texts inside a tree say, read as Markdown: what it is and what it is called, keys of the tree say better. */
export const embeddedFacts = (
  { source, lines, tree }: Draft,
  texts: readonly TreeNode[],
  kind: DocumentKind,
  vocabulary: Vocabulary,
): readonly Fact[] => {
  const { uncertainFrom = Number.POSITIVE_INFINITY } = tree()
  return texts
    .flatMap(leavesOf)
    .filter(({ span, text }) => span.start < uncertainFrom && text.length <= longestText)
    .flatMap(leaf => markdownFacts(embeddedMarkdown(leaf, source, lines, markHeadings), kind, vocabulary))
    .filter(({ topic }) => !saidByKeys.has(topic))
}

const saidByKeys: ReadonlySet<string> = new Set(['name', 'summary'])

/** No description is a book; the limit keeps a hostile one from costing more than its file. */
const longestText = 1_000_000

/** Hubs flatten a card into its description and leave of each heading a line that begins with two tabs: as long as the mark it had. */
const markHeadings = (text: string): string => text.replace(/(?<=\n[\t ]*\n)\t\t(?=\S)/g, '# ')
