import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { labelsOf } from '../syntax/labels.ts'
import type { Block, Inline, ListItem, Paragraph } from '../syntax/markdown-tree.ts'
import { type Context, except, relevant } from './context.ts'
import { codeFacts, cueFacts } from './cues.ts'
import { factOf } from './fact-maker.ts'
import { knownTopic } from './known-topic.ts'
import { topicsOfHeading, topicsOfLabel } from './names.ts'
import { joinPieces, type Piece, pieceOfBlocks, pieceOfInlines, spanOf } from './piece.ts'
import { questionOf } from './question.ts'
import { tableFacts } from './tables.ts'

/** Labels, questions, tables, code and cues, wherever they stand. */
export const blockFacts = (blocks: readonly Block[], context: Context): readonly Fact[] =>
  blocks.flatMap((block, index) => factsOfBlock(block, blocks[index + 1], context))

const factsOfBlock = (block: Block, next: Block | undefined, context: Context): readonly Fact[] => {
  switch (block.kind) {
    case 'paragraph':
      return [...labelFacts(block, [], context), ...cued(ledBy(block, next), context)]
    case 'list':
      return block.items.filter(({ task }) => task !== 'off').flatMap(item => itemFacts(item, context))
    case 'table':
      return [
        ...tableFacts(block, path(context), context.vocabulary, context.kind),
        ...cued(pieceOfBlocks([block], block.span), context),
      ]
    case 'code':
      return codeFacts(block, path(context), except(context), context.vocabulary, context.kind)
    case 'quote':
    case 'details':
      return blockFacts(block.blocks, context)
    case 'heading':
    case 'comment':
    case 'rule':
      return []
  }
}

/** The first paragraph of an item may be a label or a question, which the rest of the item answers. */
const itemFacts = ({ blocks }: ListItem, context: Context): readonly Fact[] => {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return blockFacts(blocks, context)
  return [
    ...labelFacts(first, rest, context),
    ...cued(pieceOfBlocks([first], first.span), context),
    ...blockFacts(rest, context),
  ]
}

const cued = (piece: Piece, context: Context): readonly Fact[] =>
  cueFacts(piece, path(context), except(context), context.vocabulary, context.kind)

/** A paragraph that ends in a colon leads to the list or table below it: its last sentence goes on there. */
const ledBy = (paragraph: Paragraph, next: Block | undefined): Piece => {
  const piece = pieceOfBlocks([paragraph], paragraph.span)
  const last = piece.units.at(-1)
  const leads = /[:：]$/.test(paragraph.text) && (next?.kind === 'list' || next?.kind === 'table')
  if (!leads || last === undefined) return piece
  const below = pieceOfBlocks([next], next.span)
  const told = below.units.map(unit => (unit.label === undefined ? unit.text : `${unit.label}: ${unit.text}`))
  const span = { start: last.span.start, end: next.span.end }
  return { ...piece, units: [...piece.units.slice(0, -1), { ...last, text: [last.text, ...told].join(' '), span }] }
}

/** A label's answer is its value, a question's what stands behind it; before a nested list, the list belongs to it. */
const labelFacts = (paragraph: Paragraph, following: readonly Block[], context: Context): readonly Fact[] => {
  const { vocabulary, under } = context
  const question = questionOf(paragraph)
  if (question !== undefined) {
    const topics = relevant(topicsOfHeading(question.text, vocabulary), context)
    const own = pieceOfInlines(question.answer, spanOf(question.answer) ?? question.span)
    const piece =
      following.length > 0
        ? joinPieces([...(own.units.length > 0 ? [own] : []), pieceOfBlocks(following, question.span)], question.span)
        : own
    return topics.map(({ topic, sure }) =>
      factOf(
        piece,
        { topic, sure, by: 'label', where: path(context, question.text), heading: question.text },
        vocabulary,
      ),
    )
  }
  const labels = under.some(({ topic }) => topic === composition) ? [] : labelsOf(paragraph)
  return labels.flatMap(({ name, value, nameSpan, span }, index) => {
    if (isCode(paragraph.inlines, nameSpan)) return []
    const topics = relevant(topicsOfLabel(name, vocabulary), context)
    const inline = pieceOfInlines(value.inlines, value.text === '' ? span : value.span)
    const answers = index === labels.length - 1 ? following : []
    const piece: Piece =
      answers.length > 0
        ? joinPieces([...(value.text === '' ? [] : [inline]), pieceOfBlocks(answers, nameSpan)], span)
        : inline
    return topics.map(({ topic, sure }) =>
      factOf(piece, { topic, sure, by: 'label', where: path(context, name), heading: name }, vocabulary),
    )
  })
}

/** In the description of a data set's fields, and wherever a name is set as code, `question:` names a field and asks nothing. */
const composition = knownTopic('composition')
const isCode = (inlines: readonly Inline[], name: Span): boolean =>
  inlines.some(inline =>
    'inlines' in inline
      ? isCode(inline.inlines, name)
      : inline.kind === 'code' && inline.span.start <= name.start + 1 && inline.span.end >= name.end - 1,
  )

const path = (context: Context, ...more: readonly string[]): string => [...context.path, ...more].join(' › ')
