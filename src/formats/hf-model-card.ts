import { withSeveralCards } from './cards-in-text.ts'
import type { FormatSpec } from './format-spec.ts'
import { modelCardKeys } from './hf-mapping.ts'
import { recogniseHubCard } from './hub-card.ts'
import { readMarkdownCard } from './markdown-card.ts'

/** A README with the model metadata of the Hugging Face hub. */
export const hfModelCard: FormatSpec = {
  id: 'hf-model-card',
  summary: 'Hugging Face model card: a README with YAML metadata at its head',
  metadata: { kind: 'model-card', rows: modelCardKeys },
  recognise: (draft, vocabulary) => {
    const found = recogniseHubCard(draft, vocabulary)
    const own = found?.as === 'document' && found.kind !== 'model-card' ? undefined : found
    return withSeveralCards(own, draft, vocabulary)
  },
  read: (draft, document, vocabulary) => readMarkdownCard(draft, document, modelCardKeys, vocabulary),
}
