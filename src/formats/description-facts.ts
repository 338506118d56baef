import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import { embeddedFacts } from '../reading/markdown/embedded-facts.ts'
import { knownTopic } from '../reading/phrases/known-topic.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'

/** What descriptions say of a data set beside being its summary: what it is called, the keys of the tree say better. */
export const descriptionFacts = (
  draft: Draft,
  texts: readonly TreeNode[],
  kind: DocumentKind,
  vocabulary: Vocabulary,
): readonly Fact[] =>
  texts
    .flatMap(text => embeddedFacts(draft, text, kind, vocabulary, markHeadings))
    .filter(({ topic }) => topic !== knownTopic('name'))

/** Hubs flatten a card into its description and leave of each heading a line that begins with two tabs: as long as the mark it had. */
const markHeadings = (text: string): string => text.replace(/(?<=\n[\t ]*\n)\t\t(?=\S)/g, '# ')
