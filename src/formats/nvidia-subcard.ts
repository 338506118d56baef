import { recogniseForm } from './form-document.ts'
import type { FormatSpec } from './format-spec.ts'
import { readMarkdownCard } from './markdown-card.ts'
import { isMarkdownFile } from './markdown-file.ts'

/** A subcard of NVIDIA's Model Card++ in a file of its own; inside a card its tables are read as part of that card. */
export const nvidiaSubcard: FormatSpec = {
  id: 'nvidia-subcard',
  called: 'a subcard of NVIDIA',
  summary: 'NVIDIA Model Card++ subcard on bias, explainability, privacy or safety',
  gaps: [
    { topic: 'name', instead: 'in the card that it belongs to' },
    { topic: 'training-data', instead: 'in the card that it belongs to' },
    { topic: 'evaluation-results', instead: 'in the card that it belongs to' },
    { topic: 'how-to-use', instead: 'in the card that it belongs to' },
  ],
  recognise: (draft, vocabulary) =>
    !isMarkdownFile(draft) || draft.markdown().root.children.length > 1
      ? undefined
      : recogniseForm(draft, 'nvidia-subcard', 'model-card', vocabulary),
  read: (draft, document, vocabulary) => readMarkdownCard(draft, document, [], vocabulary),
}
