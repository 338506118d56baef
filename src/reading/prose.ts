import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import { lineIndex } from '../model/line-index.ts'
import type { Draft } from '../syntax/draft.ts'
import { embeddedMarkdown } from '../syntax/embedded-markdown.ts'
import { parseMarkdown } from '../syntax/markdown.ts'
import type { Block, MarkdownTree, Section } from '../syntax/markdown-tree.ts'
import type { ScalarNode } from '../syntax/tree.ts'
import { knownTopic } from './known-topic.ts'
import { markdownFacts } from './markdown-facts.ts'
import { joinPieces, type Piece, pieceOfBlocks } from './piece.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The running text of a value, read as the Markdown that many authors write there: sentence by sentence, without comments and headings. */
export const pieceOfProse = (leaf: ScalarNode): Piece => {
  const { root } = markdownOf(leaf)
  const piece = pieceOfBlocks(textBlocks(root), root.span)
  const units = piece.units.map(unit => ({ ...unit, span: leaf.span }))
  return { ...joinPieces([{ ...piece, units }], leaf.span), span: leaf.span, items: Math.max(1, piece.items) }
}

/** What the running text of a value says of other topics, at its places in the file; how it begins sums up nothing but itself. */
export const proseFacts = (
  leaf: ScalarNode,
  where: string,
  kind: DocumentKind,
  vocabulary: Vocabulary,
  { source, lines }: Pick<Draft, 'source' | 'lines'>,
): readonly Fact[] =>
  markdownFacts(embeddedMarkdown(leaf, source, lines), kind, vocabulary)
    .filter(({ by, topic }) => by !== 'title' && topic !== knownTopic('summary'))
    .map(fact => ({ ...fact, where }))

const markdownOf = ({ text }: ScalarNode): MarkdownTree =>
  parseMarkdown({ path: '', text, sha256: '', bytes: text.length }, lineIndex(text), 0)

const textBlocks = ({ blocks, children }: Section): readonly Block[] => [...blocks, ...children.flatMap(textBlocks)]
