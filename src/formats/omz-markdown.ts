import { recogniseForm } from './form-document.ts'
import type { FormatSpec } from './format-spec.ts'
import { readMarkdownCard } from './markdown-card.ts'

/** The description of a model of the Open Model Zoo; its license and files stand in the `model.yml` beside it. */
export const omzMarkdown: FormatSpec = {
  id: 'omz-markdown',
  called: 'the form of Open Model Zoo',
  summary: 'Open Model Zoo description of a model in Markdown',
  gaps: [
    { topic: 'out-of-scope-use', instead: 'under a heading of your own' },
    { topic: 'limitations', instead: 'under a heading of your own' },
    { topic: 'bias', instead: 'under a heading of your own' },
    { topic: 'risks', instead: 'under a heading of your own' },
    { topic: 'developer', instead: 'under a heading of your own' },
    { topic: 'contact', instead: 'under a heading of your own' },
  ],
  recognise: (draft, vocabulary) => recogniseForm(draft, 'omz-markdown', 'model-card', vocabulary),
  read: (draft, document, vocabulary) => readMarkdownCard(draft, document, [], vocabulary),
}
