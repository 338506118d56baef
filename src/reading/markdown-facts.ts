import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { TopicId } from '../model/topic.ts'
import type { Heading, MarkdownTree, Section } from '../syntax/markdown-tree.ts'
import { blockFacts } from './block-facts.ts'
import type { Context } from './context.ts'
import { cueFacts } from './cues.ts'
import { factOf } from './fact-maker.ts'
import { knownTopic } from './known-topic.ts'
import { withoutLostPointers } from './lost-pointers.ts'
import { topicsBeforeValue, topicsOfHeading } from './names.ts'
import { normaliseName } from './normalise.ts'
import { dropped, relevantTold, tellCandidate } from './onlooker.ts'
import { type Piece, pieceOfBlocks, pieceOfInlines } from './piece.ts'
import { titleFacts } from './title.ts'
import type { NameMatch, Vocabulary } from './vocabulary.ts'

/** Everything a Markdown text says, by its title, headings, labels, tables, code and running text. */
export const markdownFacts = (tree: MarkdownTree, kind: DocumentKind, vocabulary: Vocabulary): readonly Fact[] => {
  const title = titleOf(tree.root, vocabulary)
  const context: Context = { kind, vocabulary, ...(title === undefined ? {} : { title }), under: [], path: [] }
  return withoutLostPointers(
    [...(title === undefined ? [] : titleFacts(title, vocabulary)), ...sectionFacts(tree.root, context)],
    tree.root,
    vocabulary,
  )
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

/** The topics that a heading is about; those that it names and is not about are told. */
const topicsUnder = (heading: Heading, context: Context): readonly NameMatch[] => {
  const { vocabulary } = context
  const own = relevantTold(topicsOfHeading(heading.text, vocabulary, context.path), heading, context)
  const kept = own.filter(({ topic }) => !measured(topic, context))
  for (const { topic, via } of own.filter(match => !kept.includes(match)))
    tellCandidate(vocabulary, {
      topic,
      at: heading.span,
      text: heading.text,
      because: 'heads-results',
      detail: '',
      via,
    })
  return kept
}

const sectionFacts = (section: Section, context: Context): Fact[] => {
  const { heading } = section
  const isTitle = heading !== undefined && heading === context.title
  const own = heading === undefined || isTitle ? [] : topicsUnder(heading, context)
  const path = heading === undefined || isTitle ? context.path : [...context.path, heading.text]
  const topics = own.length > 0 ? own : context.under
  const below = { ...context, under: topics, path }
  const facts = [
    ...(own.length > 0 && heading !== undefined
      ? headingFacts(section, heading, own, context, path)
      : inheritedFacts(section, below)),
    ...(isTitle || heading === undefined ? introFacts(section, context) : []),
    ...(isTitle
      ? cueFacts(pieceOfInlines(heading.inlines, heading.span), 'title', new Set(), context.vocabulary, context.kind)
      : []),
    ...blockFacts(section.blocks, below),
    ...section.children.flatMap(child => sectionFacts(child, below)),
  ]
  const copied = heading !== undefined && context.vocabulary.otherSubjects.has(normaliseName(heading.text))
  return copied ? facts.map(ofAnother) : facts
}

/** Below a heading such as "Base model card" stands what another document says of another thing. */
const ofAnother = (fact: Fact): Fact =>
  fact.topic === knownTopic('base-model') || fact.topic === knownTopic('data-sources')
    ? fact
    : { ...fact, state: 'boilerplate', reason: 'another:stands in a copy of the card of another thing', shows: [] }

/** What stands under a heading answers its topics; with child sections below, an empty body only leads to them. */
const headingFacts = (
  section: Section,
  heading: Heading,
  topics: readonly NameMatch[],
  { vocabulary }: Context,
  path: readonly string[],
): Fact[] => {
  const below = pieceOfBlocks(section.blocks, heading.span)
  const inHeading =
    topicsBeforeValue(heading.text, vocabulary).length > 0 &&
    (isBlank(below) || topics.every(({ topic }) => shortValues.has(topic)))
  if (isBlank(below) && !inHeading && section.children.some(hasContent)) {
    for (const { topic, via } of topics)
      tellCandidate(vocabulary, {
        topic,
        at: heading.span,
        text: heading.text,
        because: 'only-leads-on',
        detail: '',
        via,
      })
    return []
  }
  const piece = inHeading ? pieceOfInlines(heading.inlines, heading.span) : below
  const where = path.join(' › ')
  return topics.map(({ topic, sure, via }) =>
    factOf(piece, { topic, sure, via, by: 'heading', where, heading: inHeading ? '' : heading.text }, vocabulary),
  )
}

/** "Version 1.0.0", "License: MIT": the heading is the answer, of these topics even with text below it. */
const shortValues: ReadonlySet<TopicId> = new Set(
  (['version', 'release-date', 'last-updated'] as const).map(knownTopic),
)

const isBlank = ({ units, codes }: Piece): boolean => units.length === 0 && codes.length === 0

const hasContent = (section: Section): boolean =>
  !isBlank(pieceOfBlocks(section.blocks, section.span)) || section.children.some(hasContent)

/** A child section without a topic of its own goes on with its parent's, but only when it says something. */
const inheritedFacts = (section: Section, { under, path, vocabulary }: Context): Fact[] => {
  if (section.heading === undefined || under.length === 0) return []
  const piece = pieceOfBlocks(section.blocks, section.heading.span)
  const where = path.join(' › ')
  return under
    .map(({ topic, via }) =>
      factOf(
        piece,
        { topic, sure: 'alias', via, by: 'heading', where, heading: section.heading?.text ?? '' },
        vocabulary,
      ),
    )
    .flatMap(fact =>
      fact.state === 'answered' || fact.state === 'none'
        ? [fact]
        : dropped(vocabulary, fact, 'says-nothing', `${fact.state}: ${fact.reason}`),
    )
}

/** The text between the title and the next heading is the summary, whatever else it says. */
const introFacts = (section: Section, { vocabulary }: Context): Fact[] => {
  const blocks = section.blocks.filter(block => block.kind === 'paragraph')
  const piece = pieceOfBlocks(blocks, section.span)
  if (piece.units.length === 0) return []
  return [
    factOf(
      piece,
      {
        topic: knownTopic('summary'),
        sure: 'heuristic',
        by: 'prose',
        where: 'introduction',
        via: { list: 'introduction', entry: '' },
      },
      vocabulary,
    ),
  ]
}
