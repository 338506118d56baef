import type { DocumentKind } from '../model/document.ts'
import type { Recognition } from '../model/document-format.ts'
import { isUnspaced, normaliseText } from '../reading/text/normalise.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { withSeveralCards } from './cards-in-text.ts'
import type { FormatSpec } from './format-spec.ts'
import { datasetCardKeys, modelCardKeys } from './hf-mapping.ts'
import { labelEvidence } from './kind-by-labels.ts'
import { kindOfSystemCard, ofSomethingElse } from './kind-by-subject.ts'
import { headingEvidence, kindOfIntroduction, kindOfTitle } from './kind-by-text.ts'
import { readMarkdownCard } from './markdown-card.ts'
import { isMarkdownFile, plainName } from './markdown-file.ts'

/** A model card, data card or disclosure in free Markdown: recognised by its title, its headings, then its name. */
export const plainMarkdown: FormatSpec = {
  id: 'plain-markdown',
  summary: 'Model card, data card or transparency disclosure in free Markdown',
  recognise: (draft, vocabulary) =>
    isMarkdownFile(draft) ? withSeveralCards(recogniseText(draft, vocabulary), draft, vocabulary) : undefined,
  read: (draft, document, vocabulary) =>
    readMarkdownCard(draft, document, document.kind === 'data-sheet' ? datasetCardKeys : modelCardKeys, vocabulary),
}

const recogniseText = (draft: Draft, vocabulary: Vocabulary): Recognition | undefined => {
  const found = textOfKind(draft, vocabulary)
  if (found?.as !== 'document') return found
  const kind = found.kind === 'model-card' ? kindOfSystemCard(draft, vocabulary) : found.kind
  return ofSomethingElse(kind, draft, vocabulary) ?? { ...found, kind }
}

const textOfKind = (draft: Draft, vocabulary: Vocabulary): Recognition | undefined => {
  const titled = kindOfTitle(draft, vocabulary)
  const named = kindOfName(draft, vocabulary)
  const { kind, topics } = headingEvidence(draft, vocabulary)
  const says = titled ?? kindOfIntroduction(draft, vocabulary)
  const isSaid = (): boolean =>
    titled !== undefined || topics.length >= 1 || named === says || isLabelled(draft, says, vocabulary)
  if (says !== undefined && isSaid()) {
    return {
      as: 'document',
      kind: says,
      sure: 'likely',
      because: titled === undefined ? 'its first lines say so' : 'its title says so',
    }
  }
  if (named !== undefined && draft.source.text.trim() !== '') {
    return { as: 'document', kind: named, sure: 'likely', because: 'its name says so' }
  }
  if (kind !== undefined) {
    return { as: 'document', kind, sure: 'likely', because: `has sections on ${topics.slice(0, 3).join(', ')}` }
  }
  const isReadme = /^readme/.test(plainName(draft))
  const labelled = isReadme ? labelEvidence(draft, vocabulary) : undefined
  if (labelled?.kind !== undefined) {
    const because = `has sections on ${labelled.topics.slice(0, 3).join(', ')}`
    return { as: 'document', kind: labelled.kind, sure: 'likely', because }
  }
  if (isReadme && topics.length > 0) {
    return { as: 'look-alike', because: 'is a README whose title and headings are not those of a card' }
  }
  return undefined
}

/** Its first lines may speak of cards in general: labels as a card of this kind has them show that it is one. */
const isLabelled = (draft: Draft, kind: DocumentKind | undefined, vocabulary: Vocabulary): boolean => {
  if (kind === undefined) return false
  const { topics, signs } = labelEvidence(draft, vocabulary)
  return topics.length >= 3 && signs.has(kind)
}

/** What the file is called: `MODEL_CARD.md`, `data_card.md`, `TRANSPARENCY.md`. */
const kindOfName = (draft: Draft, vocabulary: Vocabulary): DocumentKind | undefined => {
  if (/(?:^|\/)model[-_ ]?cards?\/[^/]+\.md$/i.test(draft.source.path)) return 'model-card'
  const name = plainName(draft)
  return (
    fileNames.find(({ pattern }) => pattern.test(name))?.kind ??
    (namesDisclosure(name, vocabulary) ? 'disclosure' : undefined)
  )
}

/** `Notice-IA-Kasuku.md`, `transparenz-panel_de.md`: what a disclosure is called in any language; a single short word may be that of anything. */
const namesDisclosure = (name: string, { titleKinds }: Vocabulary): boolean => {
  const normal = ` ${normaliseText(name)} `
  return titleKinds.some(
    ([words, kind]) =>
      kind === 'disclosure' &&
      (isUnspaced(words)
        ? normal.includes(words)
        : (words.includes(' ') || words.length >= longWord) && normal.includes(` ${words} `)),
  )
}

const longWord = 14

const fileNames: readonly { readonly pattern: RegExp; readonly kind: DocumentKind }[] = [
  { pattern: /\bmodel ?card\b|\bmodel ?cards (?!md$)/, kind: 'model-card' },
  { pattern: /\bsystem ?card\b(?!s)/, kind: 'model-card' },
  { pattern: /\b(?:data|dataset) ?card\b(?!s)/, kind: 'data-sheet' },
  {
    pattern: /\bai (?:disclosure|transparency|notice)\b|\btransparency(?: notes?| notices?| faqs?| disclosure)? md$/,
    kind: 'disclosure',
  },
]
