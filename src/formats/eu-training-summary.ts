import { recogniseForm } from './form-document.ts'
import type { FormatSpec } from './format-spec.ts'
import { readMarkdownCard } from './markdown-card.ts'

/** The public summary of training content that providers of general-purpose models publish in the European Union, as Markdown. */
export const euTrainingSummary: FormatSpec = {
  id: 'eu-training-summary',
  called: 'the public summary of the EU',
  summary: 'EU public summary of training content (Art. 53(1)(d) AI Act) in Markdown',
  gaps: [
    { topic: 'summary', instead: 'in the model card' },
    { topic: 'license', instead: 'in the model card, or in the Model Documentation Form' },
    { topic: 'evaluation-results', instead: 'in the model card' },
    { topic: 'ai-interaction-notice', instead: 'in an AI disclosure of the system' },
    { topic: 'intended-use', instead: 'in the model card, or in the Model Documentation Form' },
    { topic: 'out-of-scope-use', instead: 'in the model card, or in the Model Documentation Form' },
    { topic: 'architecture', instead: 'in the model card, or in the Model Documentation Form' },
    { topic: 'limitations', instead: 'in the model card' },
    { topic: 'risks', instead: 'in the model card' },
    { topic: 'human-oversight', instead: 'in an AI disclosure of the system' },
    { topic: 'complaint-channel', instead: 'in an AI disclosure of the system' },
  ],
  recognise: (draft, vocabulary) => recogniseForm(draft, 'eu-training-summary', 'disclosure', vocabulary),
  read: (draft, document, vocabulary) => readMarkdownCard(draft, document, [], vocabulary),
}
