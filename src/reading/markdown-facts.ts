import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import type { TopicId } from '../model/topic.ts'
import { labelsOf } from '../syntax/labels.ts'
import type { Block, Heading, Inline, MarkdownTree, Section } from '../syntax/markdown-tree.ts'
import { codeFacts, cueFacts } from './cues.ts'
import { factOf } from './fact-maker.ts'
import { knownTopic } from './known-topic.ts'
import { topicsOfHeading, topicsOfLabel } from './names.ts'
import { joinPieces, type Piece, pieceOfBlocks, pieceOfInlines } from './piece.ts'
import { tableFacts } from './tables.ts'
import { titleFacts } from './title.ts'
import type { NameMatch, Vocabulary } from './vocabulary.ts'

/** Everything a Markdown text says, by its title, headings, labels, tables, code and running text. */
export const markdownFacts = (tree: MarkdownTree, kind: DocumentKind, vocabulary: Vocabulary): readonly Fact[] => {
  const title = titleOf(tree.root, vocabulary)
  const context: Context = { kind, vocabulary, ...(title === undefined ? {} : { title }), under: [], path: [] }
  return [...(title === undefined ? [] : titleFacts(title, vocabulary)), ...sectionFacts(tree.root, context)]
}

interface Context {
  readonly kind: DocumentKind
  readonly vocabulary: Vocabulary
  readonly title?: Heading
  /** The topics of the nearest heading above that has any. */
  readonly under: readonly NameMatch[]
  readonly path: readonly string[]
}

/** The first heading of the text, unless it already speaks of a topic or stands below others. */
export const titleOf = (root: Section, vocabulary: Vocabulary): Heading | undefined => {
  const first = root.children[0]?.heading
  if (first === undefined || first.via === 'bold') return undefined
  if (topicsOfHeading(first.text, vocabulary).some(({ sure }) => sure !== 'heuristic')) return undefined
  const others = root.children.slice(1)
  return first.level === 1 || others.every(({ heading }) => (heading?.level ?? 9) >= first.level) ? first : undefined
}

/** Below a heading on results, "Base model" heads the results of the base model. */
const measured = (topic: TopicId, { under }: Context): boolean =>
  (topic === knownTopic('base-model') || topic === knownTopic('languages')) &&
  under.some(above => above.topic === knownTopic('evaluation-results'))

const sectionFacts = (section: Section, context: Context): Fact[] => {
  const { heading } = section
  const isTitle = heading !== undefined && heading === context.title
  const own =
    heading === undefined || isTitle
      ? []
      : relevant(topicsOfHeading(heading.text, context.vocabulary), context).filter(
          ({ topic }) => !measured(topic, context),
        )
  const path = heading === undefined || isTitle ? context.path : [...context.path, heading.text]
  const topics = own.length > 0 ? own : context.under
  const below = { ...context, under: topics, path }
  return [
    ...(own.length > 0 && heading !== undefined
      ? headingFacts(section, heading, own, context, path)
      : inheritedFacts(section, below)),
    ...(isTitle || heading === undefined ? introFacts(section, context) : []),
    ...blockFacts(section.blocks, below),
    ...section.children.flatMap(child => sectionFacts(child, below)),
  ]
}

/** What stands under a heading answers its topics; with child sections below, an empty body only leads to them. */
const headingFacts = (
  section: Section,
  heading: Heading,
  topics: readonly NameMatch[],
  { vocabulary }: Context,
  path: readonly string[],
): Fact[] => {
  const below = pieceOfBlocks(section.blocks, heading.span)
  const inHeading = isBlank(below) && valueInHeading.test(heading.text)
  if (isBlank(below) && !inHeading && section.children.some(hasContent)) return []
  const piece = inHeading ? pieceOfInlines(heading.inlines, heading.span) : below
  const where = path.join(' › ')
  return topics.map(({ topic, sure }) =>
    factOf(piece, { topic, sure, by: 'heading', where, heading: inHeading ? '' : heading.text }, vocabulary),
  )
}

/** "Version 1.0.0", "License: MIT": the heading is the answer. */
const valueInHeading = /[:：]\s*\S|\s+v?\d/u

const isBlank = ({ units, codes }: Piece): boolean => units.length === 0 && codes.length === 0

const hasContent = (section: Section): boolean =>
  !isBlank(pieceOfBlocks(section.blocks, section.span)) || section.children.some(hasContent)

/** A child section without a topic of its own goes on with its parent's, but only when it says something. */
const inheritedFacts = (section: Section, { under, path, vocabulary }: Context): Fact[] => {
  if (section.heading === undefined || under.length === 0) return []
  const piece = pieceOfBlocks(section.blocks, section.heading.span)
  const where = path.join(' › ')
  return under
    .map(({ topic }) =>
      factOf(piece, { topic, sure: 'alias', by: 'heading', where, heading: section.heading?.text ?? '' }, vocabulary),
    )
    .filter(fact => fact.state === 'answered' || fact.state === 'none')
}

/** The text between the title and the next heading is the summary, whatever else it says. */
const introFacts = (section: Section, { vocabulary }: Context): Fact[] => {
  const blocks = section.blocks.filter(block => block.kind === 'paragraph')
  const piece = pieceOfBlocks(blocks, section.span)
  if (piece.units.length === 0) return []
  return [
    factOf(piece, { topic: knownTopic('summary'), sure: 'heuristic', by: 'prose', where: 'introduction' }, vocabulary),
  ]
}

/** Labels, tables, code and cues, wherever they stand. */
const blockFacts = (blocks: readonly Block[], context: Context): Fact[] =>
  blocks.flatMap((block, index) => factsOfBlock(block, blocks[index + 1], context))

const factsOfBlock = (block: Block, next: Block | undefined, context: Context): readonly Fact[] => {
  const where = context.path.join(' › ')
  switch (block.kind) {
    case 'paragraph':
      return [
        ...labelFacts(block, [], context),
        ...cueFacts(ledBy(block, next), where, except(context), context.vocabulary, context.kind),
      ]
    case 'list':
      return block.items.flatMap(item => {
        const [first, ...rest] = item.blocks
        if (item.task === 'off') return []
        const labelled = first?.kind === 'paragraph' ? labelFacts(first, rest, context) : []
        const cues =
          first === undefined
            ? []
            : cueFacts(pieceOfBlocks([first], first.span), where, except(context), context.vocabulary, context.kind)
        return [
          ...labelled,
          ...(first?.kind === 'paragraph' ? cues : blockFacts(item.blocks.slice(0, 1), context)),
          ...blockFacts(rest, context),
        ]
      })
    case 'table':
      return [
        ...tableFacts(block, where, context.vocabulary, context.kind),
        ...cueFacts(pieceOfBlocks([block], block.span), where, except(context), context.vocabulary, context.kind),
      ]
    case 'code':
      return codeFacts(block, where, except(context), context.vocabulary, context.kind)
    case 'quote':
    case 'details':
      return blockFacts(block.blocks, context)
    case 'heading':
    case 'comment':
    case 'rule':
      return []
  }
}

/** A paragraph that ends in a colon leads to the list or table below it: its last sentence goes on there. */
const ledBy = (paragraph: Extract<Block, { kind: 'paragraph' }>, next: Block | undefined): Piece => {
  const piece = pieceOfBlocks([paragraph], paragraph.span)
  const last = piece.units.at(-1)
  const leads = /[:：]$/.test(paragraph.text) && (next?.kind === 'list' || next?.kind === 'table')
  if (!leads || last === undefined) return piece
  const below = pieceOfBlocks([next], next.span)
  const text = [
    last.text,
    ...below.units.map(unit => (unit.label === undefined ? unit.text : `${unit.label}: ${unit.text}`)),
  ].join(' ')
  return {
    ...piece,
    units: [...piece.units.slice(0, -1), { ...last, text, span: { start: last.span.start, end: next.span.end } }],
  }
}

/** A label's answer is its value; an empty value before a nested list is answered by the list. */
const labelFacts = (
  paragraph: Extract<Block, { kind: 'paragraph' }>,
  following: readonly Block[],
  context: Context,
): Fact[] => {
  const labels = context.under.some(({ topic }) => topic === composition) ? [] : labelsOf(paragraph)
  return labels.flatMap(({ name, value, nameSpan, span }, index) => {
    if (isCode(paragraph.inlines, nameSpan)) return []
    const topics = relevant(topicsOfLabel(name, context.vocabulary), context)
    if (topics.length === 0) return []
    const inline = pieceOfInlines(value.inlines, value.text === '' ? span : value.span)
    const last = index === labels.length - 1
    const piece: Piece =
      last && following.length > 0
        ? joinPieces([...(value.text === '' ? [] : [inline]), pieceOfBlocks(following, nameSpan)], span)
        : inline
    const where = [...context.path, name].join(' › ')
    return topics.map(({ topic, sure }) =>
      factOf(piece, { topic, sure, by: 'label', where, heading: name }, context.vocabulary),
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

/** Only what this kind of document is expected to speak of: "Source" in a model card is no data source. */
const relevant = (found: readonly NameMatch[], { vocabulary, kind }: Context): readonly NameMatch[] =>
  found.filter(({ topic }) => vocabulary.topics.get(topic)?.kinds.includes(kind) === true)

const except = ({ under }: Context): ReadonlySet<TopicId> => new Set(under.map(({ topic }) => topic))
