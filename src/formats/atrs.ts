import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { Draft } from '../syntax/draft.ts'
import { recogniseForm } from './form-document.ts'
import type { FormatSpec } from './format-spec.ts'
import { readMarkdownCard } from './markdown-card.ts'
import { allOf } from './marks.ts'
import { hasKeys, readTreeCard } from './tree-card.ts'

/** Keys of an entry of the list of published records; the record itself stands at its address. */
const keys: readonly MetadataRow[] = [
  { path: ['tool_name'], topic: 'name', as: 'text' },
  { path: ['publishing_body'], topic: 'owner', as: 'text' },
  { path: ['description'], topic: 'summary', as: 'prose' },
  { path: ['published'], topic: 'release-date', as: 'text' },
  { path: ['updated'], topic: 'last-updated', as: 'text' },
  { path: ['url'], topic: 'documentation', as: 'text' },
]

/** A record of the UK Algorithmic Transparency Recording Standard: the record in Markdown, or its entry in the list of records in JSON. */
export const atrs: FormatSpec = {
  id: 'atrs',
  called: 'the UK record (ATRS)',
  summary: 'UK Algorithmic Transparency Record: in Markdown, or as an entry of the list of records in JSON',
  metadata: { kind: 'disclosure', rows: keys },
  gaps: [
    { topic: 'out-of-scope-use', instead: 'under the detailed description (2.1)' },
    { topic: 'limitations', instead: 'under risks and mitigations (5.2)' },
    { topic: 'ai-interaction-notice', instead: 'under process integration (3.1)' },
    { topic: 'complaint-channel', instead: 'under appeals and review (3.6)' },
    { topic: 'license', instead: 'in a document of its own' },
  ],
  meantBy: { kind: 'disclosure', marks: [allOf('publishing_body', 'tool_name')] },
  recognise: (draft, vocabulary) => {
    if (isEntry(draft))
      return { as: 'document', kind: 'disclosure', sure: 'sure', because: 'has `tool_name` and `publishing_body`' }
    return recogniseForm(draft, 'atrs', 'disclosure', vocabulary)
  },
  read: (draft, document, vocabulary) =>
    isJson(draft) ? readTreeCard(draft, document, keys, vocabulary) : readMarkdownCard(draft, document, [], vocabulary),
}

const isJson = ({ source }: Draft): boolean => /\.json$/i.test(source.path)

const isEntry = (draft: Draft): boolean =>
  isJson(draft) &&
  draft.source.text.includes('"publishing_body"') &&
  hasKeys(draft, ['publishing_body', 'tool_name', 'description'])
