import { type Fact, isBlank, type State } from '../../model/fact.ts'
import { labelsOf } from '../../syntax/labels.ts'
import type { Block, Details, Inline, ListItem, Paragraph } from '../../syntax/markdown/markdown-tree.ts'
import { type Context, except, relevant, toldIn } from '../facts/context.ts'
import { factOf } from '../facts/fact-maker.ts'
import { dropped, relevantTold, tellUnread } from '../facts/onlooker.ts'
import { codeFacts } from '../sentences/code-facts.ts'
import { endsOpen } from '../sentences/cue-places.ts'
import { cueFacts } from '../sentences/cues.ts'
import { isOfOtherWork } from '../sentences/other-things.ts'
import { ordersBelow } from '../state/key-descriptions.ts'
import { readState } from '../state/state.ts'
import { type Lead, leadOf, questionOf } from '../text/lead.ts'
import { normaliseText } from '../text/normalise.ts'
import { joinPieces, leadInto, type Piece, pieceOfBlocks, pieceOfInlines, spanOf } from '../text/piece.ts'
import type { Unit } from '../text/unit.ts'
import { wordCount } from '../text/word-count.ts'
import { withoutAnswerLabel } from '../vocabulary/dialogue-labels.ts'
import { topicsOfHeading, topicsOfLabel } from '../vocabulary/names.ts'
import type { NameMatch, Vocabulary } from '../vocabulary/vocabulary.ts'
import { badgeFacts } from './badges.ts'
import { besideAnswers } from './beside-answers.ts'
import { headsFields, listsFields } from './fields.ts'
import { namesAnother, summary } from './heading-topics.ts'
import { measuresOther } from './other-measure.ts'
import { speaksOfOthers, withoutParticulars } from './particulars.ts'
import { tableFacts } from './tables.ts'

/** Labels, questions, tables, code and cues, wherever they stand. */
export const blockFacts = (blocks: readonly Block[], context: Context): readonly Fact[] =>
  blocks.flatMap((block, index) => {
    const above = blocks[index - 1]
    if (isOrdered(above, block, context)) return []
    const fields = listsFields(block, above, context)
    return factsOfBlock(block, blocks[index + 1], fields ? { ...context, fields } : context)
  })

/** "Document:", and a list of what: nothing in it is the author's. */
const isOrdered = (above: Block | undefined, block: Block, { vocabulary }: Context): boolean => {
  const lead = above === undefined ? undefined : leadInto(block, above)
  return lead !== undefined && ordersBelow(lead, vocabulary.answers)
}

/** In a list of options that was left whole nothing was picked. */
const factsOfBlock = (block: Block, next: Block | undefined, context: Context): readonly Fact[] => {
  switch (block.kind) {
    case 'paragraph':
      return [
        ...badgeFacts(block.inlines, context),
        ...labelFacts(block, labelled(block, next, context), context),
        ...cued(withoutBoldLabel(ledBy(block, next, context), block, [], context), context),
      ]
    case 'list':
      if (block.items.some(({ text }) => context.vocabulary.answers.options.has(normaliseText(text)))) return []
      return block.items.flatMap(item => {
        if (item.task !== 'off') return itemFacts(item, context)
        tellUnread(context.vocabulary, item.text, item.span, 'unticked')
        return []
      })
    case 'table':
      return [...tableFacts(block, path(context), context), ...cued(pieceOfBlocks([block], block.span), context)]
    case 'code':
      tellUnread(context.vocabulary, block.text, block.span, 'in-code')
      return codeFacts(block, path(context), except(context), toldIn(context))
    case 'quote':
      return blockFacts(block.blocks, context)
    case 'details':
      return detailsFacts(block, context)
    case 'heading':
    case 'comment':
    case 'rule':
      return []
  }
}

/**
 * What stands below a label that ends its paragraph, if it can be taken for nothing but its value: not a list or table all of whose
 * entries name what they are about themselves. A label in bold on a line of its own heads plain text as well.
 */
const labelled = (paragraph: Paragraph, next: Block | undefined, { vocabulary }: Context): readonly Block[] => {
  if (next === undefined || labelsOf(paragraph).at(-1)?.value.text !== '') return []
  switch (next.kind) {
    case 'code':
      return [next]
    case 'list':
    case 'table':
      return speaksOfOthers(next, vocabulary, () => true) ? [] : [next]
    case 'details':
      return next.summary === '' ? [next] : []
    case 'paragraph':
      return isBold(paragraph) && labelsOf(next).length === 0 && leadOf(next) === undefined ? [next] : []
    default:
      return []
  }
}

const isBold = ({ inlines }: Paragraph): boolean =>
  inlines.every(({ kind, text }) => kind === 'strong' || /^[\s:：]*$/.test(text))

/** A summary line that names topics heads what is folded away below it. */
const detailsFacts = ({ summary, blocks, span }: Details, context: Context): readonly Fact[] => {
  const topics = relevant(topicsOfHeading(summary, context.vocabulary, context.path), context).filter(
    ({ topic, sure }) => sure !== 'heuristic' && !except(context).has(topic),
  )
  const where = path(context, summary)
  const below = topics.length > 0 ? { ...context, under: topics, path: [...context.path, summary] } : context
  return [
    ...topics.map(({ topic, sure, via }) =>
      factOf(
        pieceOfBlocks(withoutParticulars(blocks, topics, context.vocabulary), span),
        { topic, sure, via, by: 'heading', where, heading: summary },
        context.vocabulary,
      ),
    ),
    ...blockFacts(blocks, below),
  ]
}

/** The first paragraph of an item may be a label or a question, which the rest of the item answers. */
const itemFacts = ({ blocks }: ListItem, context: Context): readonly Fact[] => {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return blockFacts(blocks, context)
  return [
    ...badgeFacts(first.inlines, context),
    ...labelFacts(first, rest, context),
    ...cued(withoutBoldLabel(ledBy(first, rest[0], context), first, rest, context), context),
    ...blockFacts(rest, context),
  ]
}

const cued = (piece: Piece, context: Context): readonly Fact[] =>
  cueFacts(piece, path(context), except(context), toldIn(context)).flatMap(fact =>
    isOfOtherWork(fact, piece, context) ? dropped(context.vocabulary, fact, 'bibliography', '') : [fact],
  )

/** "**What it must not be used for.** TODO": what begins as a question does, or has a blank behind it, is a label, whatever ends it. */
const withoutBoldLabel = (
  piece: Piece,
  paragraph: Paragraph,
  following: readonly Block[],
  { vocabulary }: Context,
): Piece => {
  const lead = leadOf(paragraph)
  const behind = lead === undefined ? [] : piece.units.filter(({ span }) => span.end > lead.span.end)
  if (lead === undefined || behind.length === piece.units.length || wordCount(lead.text) > mostWordsOfLabel)
    return piece
  const answer = joinPieces([{ ...piece, units: behind }, pieceOfBlocks(following, piece.span)], piece.span)
  const isLabel =
    vocabulary.interrogatives.begin(normaliseText(lead.text)) ||
    (answer.units.length > 0 && isBlank(readState(answer, summary, vocabulary, lead.text).state))
  return isLabel ? { ...piece, units: behind } : piece
}

const mostWordsOfLabel = 12

/** A paragraph that ends in a colon, or in a word that needs another behind it, leads to the list or table below it: its last sentence goes on there, and says nothing where nothing but blanks does. */
const ledBy = (paragraph: Paragraph, next: Block | undefined, { vocabulary }: Context): Piece => {
  const piece = pieceOfBlocks([paragraph], paragraph.span)
  const last = piece.units.at(-1)
  if (last === undefined || (next?.kind !== 'list' && next?.kind !== 'table')) return piece
  if (!/[:：]$/.test(paragraph.text) && !isOpen(last, vocabulary)) return piece
  const below = pieceOfBlocks([next], next.span)
  if (leftOpen.has(readState(below, summary, vocabulary, last.text).state))
    return { ...piece, units: piece.units.slice(0, -1) }
  const told = below.units.map(unit => (unit.label === undefined ? unit.text : `${unit.label}: ${unit.text}`))
  const span = { start: last.span.start, end: next.span.end }
  return { ...piece, units: [...piece.units.slice(0, -1), { ...last, text: [last.text, ...told].join(' '), span }] }
}

/** What is to be filled in. */
const leftOpen: ReadonlySet<State> = new Set<State>(['empty', 'placeholder', 'not-applicable'])

/** "It was evaluated on": a full stop would end it. */
const isOpen = ({ text, normal }: Unit, vocabulary: Vocabulary): boolean =>
  /[\p{L}\p{N}]$/u.test(text) && endsOpen(normal, vocabulary)

/** A label's answer is its value, a question's what stands behind it; before a nested list, the list belongs to it. */
const labelFacts = (paragraph: Paragraph, following: readonly Block[], context: Context): readonly Fact[] => {
  const { vocabulary } = context
  const question = questionOf(paragraph)
  if (question !== undefined)
    return leadFacts(
      question,
      following,
      relevantTold(topicsOfHeading(question.text, vocabulary, context.path), question, context),
      context,
    )
  if (context.fields === true || headsFields(context)) return []
  const labels = labelsOf(paragraph)
  const lead = labels.length === 0 ? leadOf(paragraph) : undefined
  if (lead !== undefined)
    return leadFacts(
      lead,
      following,
      relevantTold(topicsOfLabel(lead.text, vocabulary, context.path), lead, context),
      context,
    )
  if (labels.length === 0) return []
  const codes = codeStarts(paragraph.inlines)
  return labels.flatMap(({ name, value, nameSpan, span }, index) => {
    if (codes.has(nameSpan.start) || codes.has(nameSpan.start - 1)) return []
    const topics = relevantTold(
      topicsOfLabel(name, vocabulary, context.path).filter(
        match => !namesAnother(match, context) && !measuresOther(match, value.text, vocabulary),
      ),
      { text: name, span: nameSpan },
      context,
    )
    const inline = pieceOfInlines(value.inlines, value.text === '' ? span : value.span)
    const answers = index === labels.length - 1 ? withoutParticulars(following, topics, vocabulary) : []
    const piece: Piece =
      answers.length > 0
        ? joinPieces([...(value.text === '' ? [] : [inline]), pieceOfBlocks(answers, nameSpan)], span)
        : inline
    return besideAnswers(
      topics.map(({ topic, sure, via }) =>
        factOf(piece, { topic, sure, via, by: 'label', where: path(context, name), heading: name }, vocabulary),
      ),
    )
  })
}

/** What stands behind a lead, with the rest of its list item, answers its topics. */
const leadFacts = (
  { text, span, answer }: Lead,
  following: readonly Block[],
  topics: readonly NameMatch[],
  context: Context,
): readonly Fact[] => {
  const said = withoutAnswerLabel(answer, context.vocabulary)
  const own = pieceOfInlines(said, spanOf(said) ?? span)
  const below = withoutParticulars(following, topics, context.vocabulary)
  const parts = [...(own.units.length > 0 ? [own] : []), ...(below.length > 0 ? [pieceOfBlocks(below, span)] : [])]
  const piece = parts.length === 0 ? own : joinPieces(parts, span)
  return besideAnswers(
    topics.map(({ topic, sure, via }) =>
      factOf(piece, { topic, sure, via, by: 'label', where: path(context, text), heading: text }, context.vocabulary),
    ),
  )
}

/** Wherever a name is set as code, `question:` names a field and asks nothing. */
const codeStarts = (inlines: readonly Inline[]): ReadonlySet<number> =>
  new Set(
    inlines.flatMap(inline =>
      'inlines' in inline ? [...codeStarts(inline.inlines)] : inline.kind === 'code' ? [inline.span.start] : [],
    ),
  )

const path = (context: Context, ...more: readonly string[]): string => [...context.path, ...more].join(' › ')
