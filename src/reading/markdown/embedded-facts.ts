import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Draft } from '../../syntax/draft.ts'
import { embeddedMarkdown } from '../../syntax/embedded-markdown.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { leavesOf } from '../../syntax/tree-walk.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { markdownFacts } from './markdown-facts.ts'

/**
 * What a text inside a tree says, read as Markdown, at its places in the file; what stands after a syntax error says nothing.
 * How it begins sums up nothing but itself, and its title names nothing else. `marked` writes lost marks back (`embedded-markdown.ts`).
 */
export const embeddedFacts = (
  { source, lines, tree, limits }: Draft,
  text: TreeNode,
  kind: DocumentKind,
  vocabulary: Vocabulary,
  marked?: (text: string) => string,
): readonly Fact[] => {
  const { uncertainFrom = Number.POSITIVE_INFINITY } = tree()
  return leavesOf(text)
    .filter(leaf => leaf.span.start < uncertainFrom && leaf.text.length <= limits.text)
    .flatMap(leaf => markdownFacts(embeddedMarkdown(leaf, source, lines, marked), kind, vocabulary))
    .filter(({ by, topic }) => by !== 'title' && topic !== knownTopic('summary'))
}
