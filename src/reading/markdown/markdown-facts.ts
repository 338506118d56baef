import type { DocumentKind } from '../../model/document.ts'
import { type Fact, isBlank } from '../../model/fact.ts'
import { nameKeys, plainName } from '../../model/plain-name.ts'
import type { TopicId } from '../../model/topic.ts'
import { labelsOf } from '../../syntax/labels.ts'
import type { Block, Heading, MarkdownTree, Section } from '../../syntax/markdown/markdown-tree.ts'
import { type Context, relevant, toldIn } from '../facts/context.ts'
import { factOf } from '../facts/fact-maker.ts'
import { dropped, relevantTold, tellCandidate } from '../facts/onlooker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { withoutOthersLimits } from '../sentences/agent-limits.ts'
import { cueFacts } from '../sentences/cues.ts'
import { normaliseName } from '../text/normalise.ts'
import { type Piece, pieceOfBlocks, pieceOfInlines } from '../text/piece.ts'
import { topicsBeforeValue, topicsOfHeading, topicsOfLabel } from '../vocabulary/names.ts'
import type { NameMatch, Vocabulary } from '../vocabulary/vocabulary.ts'
import { withAsked } from './asked.ts'
import { badgeFacts } from './badges.ts'
import { besideAnswers } from './beside-answers.ts'
import { blockFacts } from './block-facts.ts'
import {
  besideChildren,
  describesAnother,
  isOfFactors,
  qualified,
  shortValues,
  spokenOf,
  summary,
  unsaid,
} from './heading-topics.ts'
import { introFacts } from './intro-facts.ts'
import { withoutLostPointers } from './lost-pointers.ts'
import { isUnmeasured } from './other-measure.ts'
import { withoutParticulars } from './particulars.ts'
import { withPlainQuestions } from './plain-questions.ts'
import { withoutPlans } from './plans.ts'
import { askedName, askedNameFacts, nameIn, originInTitle, titleFacts } from './title.ts'
import { titleInText, withoutTitle } from './title-in-text.ts'

/** Everything a Markdown text says, by its title, headings, labels, tables, code and running text. */
export const markdownFacts = (
  tree: MarkdownTree,
  kind: DocumentKind,
  vocabulary: Vocabulary,
  baseModels: readonly string[] = [],
): readonly Fact[] => {
  const title = titleOf(tree.root, vocabulary)
  const bases = new Set(baseModels.flatMap(nameKeys))
  const asked = askedName(tree.root, title, vocabulary)
  const titled = title === undefined ? [] : titleFacts(title, kind, vocabulary)
  const isNamed = titled.some(({ topic }) => topic === nameTopic)
  const name = asked === undefined || isNamed ? titled : [...titled, ...askedNameFacts(asked, vocabulary)]
  const context: Context = {
    ...{ kind, vocabulary, bases, under: [], path: [] },
    ...(title !== undefined && { title }),
    ownNames: [...(title === undefined ? [] : [title.text]), ...(asked === undefined ? [] : [asked.words])],
    named: name.some(({ topic, state }) => topic === nameTopic && state === 'answered'),
  }
  const untitled = withoutTitle(tree.root, title)
  const root = kind === 'data-sheet' ? withPlainQuestions(untitled, vocabulary) : untitled
  const facts = sectionFacts(withAsked(root, vocabulary), context)
  return withoutLostPointers(withoutOthersLimits([...name, ...facts], vocabulary), tree.root, vocabulary)
}

const nameTopic = knownTopic('name')

/** The first heading of the text, unless it already speaks of a topic or stands below others. */
export const titleOf = (root: Section, vocabulary: Vocabulary): Heading | undefined => {
  const first = root.children[0]?.heading
  const set = titleInText(root, vocabulary)
  if (set !== undefined) return set
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
  return kept.filter(match => isOfFactors(match, context))
}

/** The same, of which nothing is told a second time. */
const ownTopics = (heading: Heading, context: Context): readonly NameMatch[] =>
  relevant(topicsOfHeading(heading.text, context.vocabulary, context.path), context).filter(
    match => !measured(match.topic, context) && isOfFactors(match, context),
  )

const sectionFacts = (section: Section, context: Context): readonly Fact[] => {
  const { heading } = section
  const { vocabulary } = context
  const isTitle = heading !== undefined && heading === context.title
  const own =
    heading === undefined || isTitle
      ? []
      : besideChildren(
          spokenOf(qualified(topicsUnder(heading, context), context), section, vocabulary),
          section,
          below => ownTopics(below, context),
        )
  const path = heading === undefined || isTitle ? context.path : [...context.path, heading.text]
  const describes = own.length > 0 && describesAnother(own, context)
  const topics = own.length > 0 && !describes ? own : context.under
  const below = { ...context, under: topics, path }
  const further = heading === undefined ? below : { ...below, under: unsaid(heading, topics, context) }
  const children = section.children.flatMap(child => sectionFacts(child, further))
  const facts = [
    ...(own.length > 0 && heading !== undefined
      ? [
          ...(describes ? [] : headingFacts(section, heading, own, below, children)),
          ...goingOn(section, own, { ...context, path }),
        ]
      : inheritedFacts(section, below)),
    ...(isTitle || heading === undefined ? introFacts(section, context) : []),
    ...(heading === undefined ? [] : badgeFacts(heading.inlines, isTitle ? context : below)),
    ...(isTitle
      ? [
          ...(context.kind === 'model-card' ? originInTitle(heading, context.vocabulary) : []),
          ...cueFacts(pieceOfInlines(heading.inlines, heading.span), 'title', new Set(), toldIn(context)),
        ]
      : []),
    ...blockFacts(section.blocks, below),
    ...children,
  ]
  if (heading === undefined || isTitle) return facts
  if (headsAnother(heading, context)) return facts.map(ofAnother)
  return own.length === 0 ? withoutPlans(facts, heading, context.vocabulary) : facts
}

/** "Base model card", or a second title with the name of the base model: its card was copied in below. */
const headsAnother = (heading: Heading, { vocabulary, title, bases }: Context): boolean =>
  vocabulary.otherSubjects.has(normaliseName(heading.text)) ||
  (title !== undefined && heading.level <= title.level && bases.has(plainName(nameIn(heading.text, vocabulary))))

/** Below a heading such as "Base model card" stands what another document says of another thing. */
const ofAnother = (fact: Fact): Fact =>
  fact.topic === knownTopic('base-model') || fact.topic === knownTopic('data-sources')
    ? fact
    : { ...fact, state: 'boilerplate', reason: 'another:stands in a copy of the card of another thing', shows: [] }

/** What stands under a heading answers its topics; where child sections say something, an empty body only leads to them. */
const headingFacts = (
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
const inheritedFacts = (section: Section, context: Context): readonly Fact[] =>
  inherited(section, context).flatMap(fact =>
    fact.state === 'answered' || (fact.state === 'none' && !/[?？؟]/.test(section.heading?.text ?? ''))
      ? [fact]
      : dropped(context.vocabulary, fact, 'says-nothing', `${fact.state}: ${fact.reason}`),
  )

/** "Description" under "Training data" describes those: a heading that asks for a summary only goes on with its parent's topics. */
const goingOn = (section: Section, own: readonly NameMatch[], context: Context): readonly Fact[] =>
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
