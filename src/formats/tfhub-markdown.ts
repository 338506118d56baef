import type { Span } from '../model/span.ts'
import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { Draft } from '../syntax/draft.ts'
import { commentMetadata } from './comment-metadata.ts'
import type { FormatSpec } from './format-spec.ts'
import { readMarkdownCard } from './markdown-card.ts'
import { isMarkdownFile } from './markdown-file.ts'

/** Keys of the comments at the head; `task` and `fine-tunable` name a kind and describe nothing, and `asset-path` says where the hub fetched it. */
const keys: readonly MetadataRow[] = [
  { path: ['license'], topic: 'license', as: 'license' },
  { path: ['language'], topic: 'languages', as: 'languages' },
  { path: ['dataset'], topic: 'training-data', as: 'datasets' },
  { path: ['parent-model'], topic: 'base-model', as: 'models' },
  { path: ['network-architecture'], topic: 'architecture', as: 'text' },
  { path: ['format'], topic: 'file-formats', as: 'text' },
]

/** The documentation of a model on TensorFlow Hub; publishers and collections have pages of the same look, and are none. */
export const tfhubMarkdown: FormatSpec = {
  id: 'tfhub-markdown',
  called: 'the form of TensorFlow Hub',
  summary: 'TensorFlow Hub documentation of a model in Markdown, with metadata in comments',
  metadata: { kind: 'model-card', rows: keys },
  gaps: [
    { topic: 'developer', instead: 'under a heading of your own' },
    { topic: 'contact', instead: 'under a heading of your own' },
  ],
  recognise: draft => {
    if (!isMarkdownFile(draft)) return undefined
    const [, word] = title.exec(draft.source.text.slice(0, 500)) ?? []
    if (word === undefined || !metadataKeys.test(draft.source.text)) return undefined
    if (/^(?:Publisher|Collection)$/.test(word))
      return { as: 'look-alike', because: `is the TensorFlow Hub page of a ${word.toLowerCase()}, not of a model` }
    return {
      as: 'document',
      kind: 'model-card',
      sure: 'sure',
      because: `is titled "${word}" and has metadata in comments`,
    }
  },
  read: (draft, document, vocabulary) => {
    const metadata = commentMetadata(draft.source.text, commentsAtHead(draft))
    return readMarkdownCard(draft, document, keys, vocabulary, {
      dialect: 'tfhub-markdown',
      ...(metadata === undefined ? {} : { metadata }),
    })
  },
}

/** Those between the title and the first heading below it: what stands further down is of another time. */
const commentsAtHead = (draft: Draft): readonly Span[] => {
  const { root, comments } = draft.markdown()
  const [first, second] = root.children
  const end = first?.children[0]?.span.start ?? second?.span.start ?? Number.POSITIVE_INFINITY
  return comments.filter(({ start }) => start < end)
}

/** `# Module google/nnlm-en-dim50/2`: the kind of page, then a path. */
const title = /^\s*#[ \t]+(Module|Model|Lite|Tfjs|Coral|Placeholder|Publisher|Collection)[ \t]+\S/u

const metadataKeys = /^<!--\s*(?:asset-path|parent-model|task|network-architecture|fine-tunable|format|dataset):/m
