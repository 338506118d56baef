import { lineIndex } from '../../model/line-index.ts'
import { parseMarkdown } from '../../syntax/markdown/markdown.ts'
import type { Block, MarkdownTree, Section } from '../../syntax/markdown/markdown-tree.ts'
import type { ScalarNode } from '../../syntax/tree.ts'
import { joinPieces, type Piece, pieceOfBlocks, pieceOfText } from './piece.ts'

/** The running text of a value, read as the Markdown that many authors write there: sentence by sentence, without comments and headings. */
export const pieceOfProse = (leaf: ScalarNode): Piece => {
  const { root } = markdownOf(leaf)
  const piece = pieceOfBlocks(textBlocks(root), root.span)
  const units = piece.units.map(unit => ({ ...unit, span: leaf.span }))
  return { ...joinPieces([{ ...piece, units }], leaf.span), span: leaf.span, items: Math.max(1, piece.items) }
}

/** A text that is marked up is read as it is seen; any other as it stands. */
export const pieceAsSeen = (leaf: ScalarNode): Piece => (markup.test(leaf.text) ? pieceOfProse(leaf) : plainPiece(leaf))

export const plainPiece = ({ text, span }: ScalarNode): Piece => pieceOfText(text, span)

/** A tag of HTML, a comment in it, a heading. */
const markup =
  /<!--|<\/?(?:a|b|br|code|div|em|h[1-6]|hr|i|li|ol|p|pre|section|span|strong|table|td|th|tr|u|ul)\b[^<>]*>|^#{1,6} /im

const markdownOf = ({ text }: ScalarNode): MarkdownTree =>
  parseMarkdown({ path: '', text, sha256: '', bytes: text.length }, lineIndex(text), 0)

const textBlocks = ({ blocks, children }: Section): readonly Block[] => [...blocks, ...children.flatMap(textBlocks)]
