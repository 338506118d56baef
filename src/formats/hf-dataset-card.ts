import type { FormatSpec } from './format-spec.ts'
import { datasetCardKeys } from './hf-mapping.ts'
import { recogniseHubCard } from './hub-card.ts'
import { readMarkdownCard } from './markdown-card.ts'

/** A README with the dataset metadata of the Hugging Face hub. */
export const hfDatasetCard: FormatSpec = {
  id: 'hf-dataset-card',
  summary: 'Hugging Face dataset card: a README with YAML metadata at its head',
  metadata: { kind: 'data-sheet', rows: datasetCardKeys },
  recognise: (draft, vocabulary) => {
    const found = recogniseHubCard(draft, vocabulary)
    return found?.as === 'document' && found.kind === 'data-sheet' ? found : undefined
  },
  read: (draft, document, vocabulary) => readMarkdownCard(draft, document, datasetCardKeys, vocabulary),
}
