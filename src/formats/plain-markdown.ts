import type { DocumentKind } from '../model/document.ts'
import type { Recognition } from '../model/document-format.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { withSeveralCards } from './cards-in-text.ts'
import type { FormatSpec } from './format-spec.ts'
import { datasetCardKeys, modelCardKeys } from './hf-mapping.ts'
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
  const titled = kindOfTitle(draft, vocabulary)
  const named = kindOfName(draft)
  const { kind, topics } = headingEvidence(draft, vocabulary)
  const says = titled ?? kindOfIntroduction(draft, vocabulary)
  if (says !== undefined && (titled !== undefined || topics.length >= 1 || named === says)) {
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
  if (/^readme/.test(plainName(draft)) && topics.length > 0) {
    return { as: 'look-alike', because: 'is a README whose title and headings are not those of a card' }
  }
  return undefined
}

/** What the file is called: `MODEL_CARD.md`, `data_card.md`, `TRANSPARENCY.md`. */
const kindOfName = (draft: Draft): DocumentKind | undefined =>
  /(?:^|\/)model[-_ ]?cards?\/[^/]+\.md$/i.test(draft.source.path)
    ? 'model-card'
    : fileNames.find(({ pattern }) => pattern.test(plainName(draft)))?.kind

const fileNames: readonly { readonly pattern: RegExp; readonly kind: DocumentKind }[] = [
  { pattern: /\bmodel ?card\b|\bmodel ?cards (?!md$)/, kind: 'model-card' },
  { pattern: /\bsystem ?card\b(?!s)/, kind: 'model-card' },
  { pattern: /\b(?:data|dataset) ?card\b(?!s)/, kind: 'data-sheet' },
  {
    pattern: /\bai (?:disclosure|transparency|notice)\b|\btransparency(?: note| notice| faq| disclosure)? md$/,
    kind: 'disclosure',
  },
]
