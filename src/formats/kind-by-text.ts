import type { DocumentKind } from '../model/document.ts'
import { kept } from '../model/once.ts'
import { titleOf } from '../reading/markdown/markdown-facts.ts'
import { isUnspaced, normaliseName, normaliseText } from '../reading/text/normalise.ts'
import { topicsOfHeading } from '../reading/vocabulary/names.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { Section } from '../syntax/markdown/markdown-tree.ts'
import { perDraft } from './per-draft.ts'

/** The kind that the title names ("Model Card: CLIP"), or failing that the first sentences ("This datasheet …"). */
export const kindOfTitle: Ask<DocumentKind | undefined> = perDraft((draft, vocabulary) => {
  const title = titleOf(draft.markdown().root, vocabulary)
  return title === undefined ? undefined : kindNamed(title.text, vocabulary)
})

/** The kind that the first lines of running text name, for documents whose title is only a name. */
export const kindOfIntroduction: Ask<DocumentKind | undefined> = perDraft((draft, vocabulary) =>
  kindNamed(openingParagraphs(draft).slice(0, 500), vocabulary),
)

/** Title and first paragraphs, cut to what one reads at a glance. */
export const openingText = (draft: Draft): string => {
  const title = draft.markdown().root.children[0]?.heading?.text ?? ''
  return `${title}. ${openingParagraphs(draft)}`.slice(0, 800)
}

/** All headings, normalised. */
export const headingNames = (draft: Draft): readonly string[] => {
  const names: string[] = []
  const walk = ({ heading, children }: Section): void => {
    if (heading !== undefined) names.push(normaliseName(heading.text))
    children.forEach(walk)
  }
  walk(draft.markdown().root)
  return names
}

const openingParagraphs = (draft: Draft): string => {
  const { root } = draft.markdown()
  const first = root.children[0]
  const blocks = [...root.blocks, ...(first?.blocks ?? []), ...(first?.children[0]?.blocks ?? [])]
  return blocks.map(block => (block.kind === 'paragraph' ? block.text : '')).join(' ')
}

/** The kind that a text names first. */
export const kindNamed = (text: string, { titleKinds }: Vocabulary): DocumentKind | undefined => {
  const { pattern, kinds } = kindNames(titleKinds)
  const [words] = pattern.exec(` ${normaliseText(text)} `) ?? []
  return words === undefined ? undefined : kinds.get(words)
}

/** All names in one pattern: of those at one place, the first of the list is found. */
const kindNames = kept((titleKinds: Vocabulary['titleKinds']) => {
  const kinds = new Map<string, DocumentKind>()
  for (const [words, kind] of titleKinds) {
    const name = isUnspaced(words) ? words : ` ${words} `
    if (!kinds.has(name)) kinds.set(name, kind)
  }
  return { pattern: new RegExp([...kinds.keys()].join('|') || '(?!)', 'u'), kinds }
})

/** What the headings speak of, and which kind of document speaks of that. */
export const headingEvidence: Ask<HeadingEvidence> = perDraft((draft, vocabulary) => {
  const topics = new Set<string>()
  const walk = (section: Section): void => {
    if (section.heading !== undefined)
      for (const { topic, sure } of topicsOfHeading(section.heading.text, vocabulary))
        if (sure !== 'heuristic') topics.add(topic)
    section.children.forEach(walk)
  }
  walk(draft.markdown().root)
  return { kind: kindOfTopics(topics, 3), topics: [...topics] }
})

/** The kind of document that speaks of most of these, and of so many at least. */
export const kindOfTopics = (topics: ReadonlySet<string>, atLeast: number): DocumentKind | undefined =>
  (['data-sheet', 'model-card', 'disclosure'] as const)
    .map(kind => ({ kind, score: topicsOfKind[kind].filter(topic => topics.has(topic)).length }))
    .filter(({ score }) => score >= atLeast)
    .toSorted((a, b) => b.score - a.score)[0]?.kind

export interface HeadingEvidence {
  readonly kind: DocumentKind | undefined
  readonly topics: readonly string[]
}

type Ask<T> = (draft: Draft, vocabulary: Vocabulary) => T

/** Topics that tell the kinds apart; "License", "Citation" and "Usage" stand in any README. */
export const topicsOfKind: Readonly<Record<DocumentKind, readonly string[]>> = {
  'model-card': [
    'intended-use',
    'out-of-scope-use',
    'training-data',
    'training-procedure',
    'evaluation-data',
    'evaluation-results',
    'limitations',
    'bias',
    'risks',
    'environmental-impact',
    'architecture',
    'base-model',
    'per-group-results',
    'intended-users',
  ],
  'data-sheet': [
    'motivation',
    'composition',
    'collection-process',
    'annotation',
    'personal-data',
    'data-sources',
    'maintenance',
    'preprocessing',
  ],
  disclosure: ['ai-interaction-notice', 'human-oversight', 'data-used', 'complaint-channel', 'owner', 'risks'],
}
