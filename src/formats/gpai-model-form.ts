import { recogniseForm } from './form-document.ts'
import type { FormatSpec } from './format-spec.ts'
import { readMarkdownCard } from './markdown-card.ts'

/** The Model Documentation Form of the EU General-Purpose AI Code of Practice, as Markdown. */
export const gpaiModelForm: FormatSpec = {
  id: 'gpai-model-form',
  called: 'the Model Documentation Form of the EU',
  summary: 'Model Documentation Form of the EU GPAI Code of Practice in Markdown',
  gaps: [
    { topic: 'summary', instead: 'in the model card' },
    { topic: 'ai-interaction-notice', instead: 'in an AI disclosure of the system' },
    { topic: 'limitations', instead: 'in the model card' },
    { topic: 'risks', instead: 'in the model card' },
    { topic: 'evaluation-results', instead: 'in the model card' },
    { topic: 'human-oversight', instead: 'in an AI disclosure of the system' },
    { topic: 'complaint-channel', instead: 'in an AI disclosure of the system' },
  ],
  recognise: (draft, vocabulary) => recogniseForm(draft, 'gpai-model-form', 'disclosure', vocabulary),
  read: (draft, document, vocabulary) => readMarkdownCard(draft, document, [], vocabulary),
}
