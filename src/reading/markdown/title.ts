import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Heading, Section } from '../../syntax/markdown/markdown-tree.ts'
import { factOf } from '../facts/fact-maker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { normaliseText } from '../text/normalise.ts'
import { pieceOfInlines, pieceOfText } from '../text/piece.ts'
import { nameIn } from '../vocabulary/name-in-title.ts'
import { topicsOfHeading, topicsOfLabel } from '../vocabulary/names.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { summary } from './heading-topics.ts'
import { particularsInTitle, withoutParticulars } from './title-particulars.ts'

/** The name that a title gives, or the placeholder a template left in its place, and its version and date. A title that only says what kind of document it is names nothing, and is no blank. */
export const titleFacts = (heading: Heading, kind: DocumentKind, vocabulary: Vocabulary): readonly Fact[] => {
  const topic = knownTopic('name')
  const named = nameIn(heading.text, vocabulary)
  const name = withoutParticulars(unwrapped(named), vocabulary)
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
  const isCard = named !== heading.text.trim() || isOfData(named, kind, vocabulary)
  const particulars = isCard ? particularsInTitle(heading, unwrapped(named), kind, vocabulary) : []
  if (bare === '' || isKind(bare, vocabulary)) return particulars
  if (heading.level > lowestTitle && fact.state === 'answered') return []
  return [{ ...fact, text: name }, ...particulars]
}

/** "Datasheet (Kasuku)". */
const unwrapped = (name: string): string =>
  /^[([（［「]([^()[\]（）［］「」]+)[)\]）］」]$/u.exec(name)?.[1]?.trim() ?? name

/** "Letters of Lamu Dataset v1", in a data sheet. */
const isOfData = (name: string, kind: DocumentKind, { dataNouns }: Vocabulary): boolean =>
  kind === 'data-sheet' && dataNouns.has(normaliseText(name))

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

/** Where the title names no more than a kind of document, what the first "What is X?" below it asks about. */
export const askedName = (
  { children }: Section,
  title: Heading | undefined,
  vocabulary: Vocabulary,
): { readonly heading: Heading; readonly words: string } | undefined => {
  if (title === undefined || !namesKind(nameIn(title.text, vocabulary), vocabulary)) return undefined
  const [first, ...others] = children
  const below = first?.heading === title ? [...first.children, ...others] : children
  for (const { heading } of below.slice(0, mostAbove)) {
    if (heading === undefined) continue
    const asked = topicsOfHeading(heading.text, vocabulary).find(
      ({ topic, about }) => topic === summary && about?.isName,
    )
    if (asked?.about !== undefined) return { heading, words: asked.about.words }
  }
  return undefined
}

/** "AI transparency" above "What Kasuku is": the name, as it is written there. */
export const askedNameFacts = (
  { heading, words }: { readonly heading: Heading; readonly words: string },
  vocabulary: Vocabulary,
): readonly Fact[] => {
  const own = new Set(words.split(' '))
  const said = heading.text.split(/\s+/)
  const isOwnWord = (word: string): boolean =>
    normaliseText(word)
      .split(' ')
      .some(part => own.has(part))
  // "Kasuku Agent Kit": what stands among the words of a name is one of them.
  const text = said
    .slice(said.findIndex(isOwnWord), said.findLastIndex(isOwnWord) + 1)
    .join(' ')
    .replace(/[?？؟:：]+$/u, '')
  const found = { topic: knownTopic('name'), sure: 'alias', by: 'heading', where: heading.text } as const
  const via = { list: 'asks', entry: text } as const
  return [{ ...factOf(pieceOfText(text, heading.span), { ...found, via }, vocabulary), text }]
}

/** What a thing is stands near the title. */
const mostAbove = 3

/** "Responsible AI: Transparency FAQ". */
const namesKind = (name: string, { titleKinds }: Vocabulary): boolean =>
  name === '' || titleKinds.some(([words]) => ` ${normaliseText(name)} `.includes(` ${words} `))

/** Nobody sets a name in smaller letters than that: where nothing stands above it, "### Contributions" heads a section. */
const lowestTitle = 2

/** "Transparency": what a document of the kind is called, and no name of anything. */
const isKind = (title: string, { titleKinds }: Vocabulary): boolean => titleKinds.some(([words]) => words === title)
