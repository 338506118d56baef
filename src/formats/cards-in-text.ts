import type { Document, DocumentKind } from '../model/document.ts'
import type { Part, Recognition } from '../model/document-format.ts'
import { nameKeys, plainName } from '../model/plain-name.ts'
import { nameIn } from '../reading/vocabulary/name-in-title.ts'
import { topicsOfHeading } from '../reading/vocabulary/names.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { Section } from '../syntax/markdown/markdown-tree.ts'
import { leavesOf, nodeAt, oneOrMore } from '../syntax/tree-walk.ts'
import { kindNamed } from './kind-by-text.ts'

/** One of several cards in a text: its sections, the first of which has its title. */
interface CardInText extends Part {
  readonly sections: readonly Section[]
}

/** What was taken for one document may be several cards, one pasted below the other: each is a document of its own. */
export const withSeveralCards = (
  found: Recognition | undefined,
  draft: Draft,
  vocabulary: Vocabulary,
): Recognition | undefined => {
  if (found?.as !== 'document') return found
  const [first, ...others] = cardsIn(draft, vocabulary)
  if (first === undefined || others.length === 0) return found
  const parts = [first, ...others].map(({ name, kind }) => ({ name, kind })) as [Part, ...Part[]] // one at least
  return { as: 'documents', parts, sure: found.sure, because: `is one of ${parts.length} cards in one text` }
}

/** The part of a text that a document is; whether metadata at the head of the file speak of it as well. */
export const textOfCard = (
  draft: Draft,
  { part }: Document,
  vocabulary: Vocabulary,
): { readonly root: Section; readonly isFirst: boolean } => {
  const { root } = draft.markdown()
  const cards = part === undefined ? [] : cardsIn(draft, vocabulary)
  const at = cards.findIndex(({ name }) => name === part)
  const card = cards[at]
  if (card === undefined) return { root, isFirst: true }
  const [start, end] = [
    card.sections[0]?.span.start ?? root.span.start,
    card.sections.at(-1)?.span.end ?? root.span.end,
  ]
  const isFirst = at === 0
  return {
    root: {
      span: { start: isFirst ? root.span.start : start, end },
      blocks: isFirst ? root.blocks : [],
      children: card.sections,
    },
    isFirst,
  }
}

/** Cards with titles of their own, on different things; the card of the base model, copied in, is none of them. */
const cardsIn = (draft: Draft, vocabulary: Vocabulary): readonly CardInText[] => {
  const { children } = draft.markdown().root
  const bases = new Set(
    oneOrMore(nodeAt(draft.frontMatter()?.tree.root, 'base_model'))
      .flatMap(leavesOf)
      .flatMap(({ text }) => nameKeys(text)),
  )
  const cards: (CardInText & { sections: Section[] })[] = []
  for (const section of children) {
    const title = titleOfCard(section, vocabulary)
    const isNew =
      title !== undefined && !bases.has(plainName(title.name)) && !cards.some(({ name }) => name === title.name)
    if (isNew) cards.push({ ...title, sections: [section] })
    else if (cards.length > 0) cards.at(-1)?.sections.push(section)
    else return []
  }
  return cards
}

/** "Model card for X": a heading of the first level with words for a card around a name, and no name of a section. */
const titleOfCard = (
  { heading }: Section,
  vocabulary: Vocabulary,
): { readonly name: string; readonly kind: DocumentKind } | undefined => {
  if (heading === undefined || heading.level !== 1 || heading.via === 'bold') return undefined
  const name = nameIn(heading.text, vocabulary).trim()
  const kind = kindNamed(heading.text, vocabulary)
  if (kind === undefined || name === '' || name === heading.text.trim()) return undefined
  if (topicsOfHeading(heading.text, vocabulary).length > 0) return undefined
  return topicsOfHeading(name, vocabulary).length > 0 ? undefined : { name, kind }
}
