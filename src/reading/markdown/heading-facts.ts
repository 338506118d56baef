import { type Fact, isBlank } from '../../model/fact.ts'
import type { TopicId } from '../../model/topic.ts'
import { labelsOf } from '../../syntax/labels.ts'
import type { Block, Heading, Section } from '../../syntax/markdown/markdown-tree.ts'
import { type Context, relevant } from '../facts/context.ts'
import { factOf } from '../facts/fact-maker.ts'
import { dropped, relevantTold, tellCandidate } from '../facts/onlooker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { type Piece, pieceOfBlocks, pieceOfInlines } from '../text/piece.ts'
import { topicsBeforeValue, topicsOfHeading, topicsOfLabel } from '../vocabulary/names.ts'
import type { NameMatch } from '../vocabulary/vocabulary.ts'
import { besideAnswers } from './beside-answers.ts'
import { isOfFactors, shortValues, summary } from './heading-topics.ts'
import { isUnmeasured } from './other-measure.ts'
import { withoutParticulars } from './particulars.ts'

/** Below a heading on results, "Base model" heads the results of the base model. */
const measured = (topic: TopicId, { under }: Context): boolean =>
  (topic === knownTopic('base-model') || topic === knownTopic('languages')) &&
  under.some(above => above.topic === knownTopic('evaluation-results'))

/** The topics that a heading is about; those that it names and is not about are told. */
export const topicsUnder = (heading: Heading, context: Context): readonly NameMatch[] => {
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
  return kept.filter(match => isOfFactors(match, context))
}

/** The same, of which nothing is told a second time. */
export const ownTopics = (heading: Heading, context: Context): readonly NameMatch[] =>
  relevant(topicsOfHeading(heading.text, context.vocabulary, context.path), context).filter(
    match => !measured(match.topic, context) && isOfFactors(match, context),
  )

/** What stands under a heading answers its topics; where child sections say something, an empty body only leads to them. */
export const headingFacts = (
  section: Section,
  heading: Heading,
  topics: readonly NameMatch[],
  { vocabulary, path, ...context }: Context,
  children: readonly Fact[],
): Fact[] => {
  const blocks = ownBlocks(section, heading, topics, { vocabulary, path, ...context })
  const below = pieceOfBlocks(withoutParticulars(blocks, topics, vocabulary), heading.span)
  const inHeading =
    topicsBeforeValue(heading.text, vocabulary).length > 0 &&
    (isEmpty(below) || topics.every(({ topic }) => shortValues.has(topic)))
  const leads = isEmpty(below) && !inHeading && section.children.some(hasContent)
  if (leads && children.some(({ state }) => !isBlank(state))) {
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
  const quiet = isEmpty(piece)
    ? section.children.flatMap(child => quietFacts(child, { ...context, vocabulary, path, under: topics }))
    : []
  const told = leads ? [...quiet, ...children] : quiet
  const rest = topics.filter(({ topic }) => !told.some(fact => fact.topic === topic))
  return [
    ...quiet,
    ...besideAnswers(
      rest.flatMap(({ topic, sure, via }) => {
        const found = { topic, sure, via, by: 'heading', where, heading: inHeading ? '' : heading.text } as const
        const fact = factOf(piece, found, vocabulary)
        return via.part === 'part' && isUnmeasured(fact) ? dropped(vocabulary, fact, 'no-value', '') : [fact]
      }),
    ),
  ]
}

/** A bold line heads what stands up to the next bold label on something else: both are written alike, and neither is part of the other. */
const ownBlocks = (
  { blocks }: Section,
  heading: Heading,
  topics: readonly NameMatch[],
  context: Context,
): readonly Block[] => {
  if (heading.via !== 'bold') return blocks
  const own = new Set(topics.map(({ topic }) => topic))
  const end = blocks.findIndex(block => {
    const [label] = block.kind === 'paragraph' && block.inlines[0]?.kind === 'strong' ? labelsOf(block) : []
    const named = label === undefined ? [] : relevant(topicsOfLabel(label.name, context.vocabulary), context)
    return named.some(({ sure }) => sure !== 'heuristic') && !named.some(({ topic }) => own.has(topic))
  })
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** Where no child section answers, what stands in them instead: a placeholder, a pointer. */
const quietFacts = (section: Section, context: Context): readonly Fact[] => {
  const { heading } = section
  if (heading === undefined || ownTopics(heading, context).length > 0) return []
  const below = { ...context, path: [...context.path, heading.text] }
  return [
    ...inherited(section, below).filter(({ state }) => state !== 'empty'),
    ...section.children.flatMap(child => quietFacts(child, below)),
  ]
}

const isEmpty = ({ units, codes }: Piece): boolean => units.length === 0 && codes.length === 0

const hasContent = (section: Section): boolean =>
  !isEmpty(pieceOfBlocks(section.blocks, section.span)) || section.children.some(hasContent)

/** A child section without a topic of its own goes on with its parent's, but only when it says something: "No" to "Any other comments?" does not. */
export const inheritedFacts = (section: Section, context: Context): readonly Fact[] =>
  inherited(section, context).flatMap(fact =>
    fact.state === 'answered' || (fact.state === 'none' && !/[?？؟]/.test(section.heading?.text ?? ''))
      ? [fact]
      : dropped(context.vocabulary, fact, 'says-nothing', `${fact.state}: ${fact.reason}`),
  )

/** "Description" under "Training data" describes those: a heading that asks for a summary only goes on with its parent's topics. */
export const goingOn = (section: Section, own: readonly NameMatch[], context: Context): readonly Fact[] =>
  own.every(({ topic }) => topic === summary)
    ? inheritedFacts(section, {
        ...context,
        under: context.under.filter(({ topic }) => !notDescribed.has(topic)),
      })
    : []

/** What is measured is not answered by a description of what it was measured on. */
const notDescribed: ReadonlySet<TopicId> = new Set((['summary', 'evaluation-results'] as const).map(knownTopic))

const inherited = (section: Section, { under, path, vocabulary }: Context): readonly Fact[] => {
  if (section.heading === undefined || under.length === 0) return []
  const piece = pieceOfBlocks(withoutParticulars(section.blocks, under, vocabulary), section.heading.span)
  const where = path.join(' › ')
  return under.map(({ topic, via }) =>
    factOf(
      piece,
      { topic, sure: 'alias', via, by: 'heading', where, heading: section.heading?.text ?? '' },
      vocabulary,
    ),
  )
}
