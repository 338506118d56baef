import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import { nameKeys, plainName } from '../../model/plain-name.ts'
import type { Heading, MarkdownTree, Section } from '../../syntax/markdown/markdown-tree.ts'
import { type Context, toldIn } from '../facts/context.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { withoutOthersLimits } from '../sentences/agent-limits.ts'
import { cueFacts } from '../sentences/cues.ts'
import { normaliseName } from '../text/normalise.ts'
import { pieceOfInlines } from '../text/piece.ts'
import { nameIn } from '../vocabulary/name-in-title.ts'
import { topicsOfHeading } from '../vocabulary/names.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { withAsked } from './asked.ts'
import { badgeFacts } from './badges.ts'
import { blockFacts } from './block-facts.ts'
import { goingOn, headingFacts, inheritedFacts, ownTopics, topicsUnder } from './heading-facts.ts'
import { besideChildren, describesAnother, qualified, spokenOf, unsaid } from './heading-topics.ts'
import { introFacts } from './intro-facts.ts'
import { withoutLostPointers } from './lost-pointers.ts'
import { withPlainQuestions } from './plain-questions.ts'
import { withoutPlans } from './plans.ts'
import { askedName, askedNameFacts, originInTitle, titleFacts } from './title.ts'
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
