import type { Fact } from '../../model/fact.ts'
import { kept } from '../../model/once.ts'
import type { Heading, Section } from '../../syntax/markdown/markdown-tree.ts'
import { factOf } from '../facts/fact-maker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { normaliseText } from '../text/normalise.ts'
import { pieceOfInlines } from '../text/piece.ts'
import { topicsOfHeading, topicsOfLabel } from '../vocabulary/names.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { summary } from './heading-topics.ts'

/** The name that a title gives, or the placeholder a template left in its place. */
export const titleFacts = (heading: Heading, vocabulary: Vocabulary): readonly Fact[] => {
  const topic = knownTopic('name')
  const name = nameIn(heading.text, vocabulary)
    .replace(/^["'“«`]+(.*?)["'”»`]+$/u, '$1')
    .replace(/^(?:[\s\p{So}\p{Sm}\p{Sk}\p{Pd}]|\u200d|\ufe0f)+/u, '')
  const fact = factOf(
    pieceOfInlines(heading.inlines, heading.span),
    { topic, sure: 'exact', by: 'title', where: 'title', via: { list: 'title', entry: '' } },
    vocabulary,
  )
  const bare = normaliseText(name.replace(/\s?\([^()]{0,80}\)$/, ''))
  if (vocabulary.titleTemplates.has(bare))
    return [{ ...fact, state: 'placeholder', reason: 'template-title', text: name }]
  if (bare === '' && isTitleOfForm(heading.text, vocabulary)) return []
  if (bare === '' || isKind(bare, vocabulary))
    return [{ ...fact, state: 'empty', reason: 'names-only-the-kind', text: heading.text }]
  if (heading.level > lowestTitle && fact.state === 'answered') return []
  return [{ ...fact, text: name }]
}

/** "Sorter (based on BaruaBERT)": in parentheses, behind a listed label, a title names the model that this one was made from. */
export const originInTitle = ({ text, inlines, span }: Heading, vocabulary: Vocabulary): readonly Fact[] => {
  const words = /\(([^()]{3,80})\)\s*$/.exec(text)?.[1]?.split(' ') ?? []
  const label = [1, 2, 3]
    .filter(count => count < words.length)
    .flatMap(count => topicsOfLabel(words.slice(0, count).join(' '), vocabulary))
    .find(({ topic, sure }) => topic === baseModel && sure === 'exact')
  if (label === undefined) return []
  const found = { topic: baseModel, sure: 'alias', by: 'title', where: 'title', via: label.via } as const
  return [factOf(pieceOfInlines(inlines, span), found, vocabulary)]
}

const baseModel = knownTopic('base-model')

/** The title; and where it names a kind of document, what "What is X?" right below it asks about. */
export const ownNames = (
  { children }: Section,
  title: Heading | undefined,
  vocabulary: Vocabulary,
): readonly string[] => {
  if (title === undefined) return []
  const [first, second] = children
  const next = first?.heading === title ? (first.children[0] ?? second) : first
  if (next?.heading === undefined || !namesKind(nameIn(title.text, vocabulary), vocabulary)) return [title.text]
  const asked = topicsOfHeading(next.heading.text, vocabulary)
  return [title.text, ...asked.flatMap(({ topic, about }) => (topic === summary && about?.isName ? [about.words] : []))]
}

/** "Responsible AI: Transparency FAQ". */
const namesKind = (name: string, { titleKinds }: Vocabulary): boolean =>
  titleKinds.some(([words]) => ` ${normaliseText(name)} `.includes(` ${words} `))

/** Nobody sets a name in smaller letters than that: where nothing stands above it, "### Contributions" heads a section. */
const lowestTitle = 2

/** The title that a form has in every document: the name stands at a place of its own, and its lack here is no blank. */
const isTitleOfForm = (title: string, { items }: Vocabulary): boolean =>
  items.some(({ titleBefore }) => titleBefore.some(words => normaliseText(words) === normaliseText(title)))

/** "Transparency": what a document of the kind is called, and no name of anything. */
const isKind = (title: string, { titleKinds }: Vocabulary): boolean => titleKinds.some(([words]) => words === title)

/** A title without the words around the name: "Model card for X" names X. */
export const nameIn = (title: string, { titleBefore, titleAfter }: Vocabulary): string => {
  const bare = title.slice(0, 500).trim()
  const lower = bare.toLowerCase()
  const before = inLowerCase(titleBefore).find(
    words => lower.startsWith(words) && !/^[\p{L}\p{N}]/u.test(bare.slice(words.length)),
  )
  if (before !== undefined) return bare.slice(before.length).replace(/^[\s:：–—-]+/, '')
  const after = inLowerCase(titleAfter).find(words => lower.endsWith(words))
  return after === undefined ? bare : bare.slice(0, -after.length).replace(/[\s:：–—-]+$/, '')
}

const inLowerCase = kept((list: readonly string[]): readonly string[] => list.map(words => words.toLowerCase()))
