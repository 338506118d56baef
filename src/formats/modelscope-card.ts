import type { Draft } from '../syntax/draft.ts'
import { entriesOf } from '../syntax/tree-walk.ts'
import { fillsIn } from './dialects-in.ts'
import type { FormatSpec } from './format-spec.ts'
import { modelCardKeys } from './hf-mapping.ts'
import { readMarkdownCard } from './markdown-card.ts'
import { isMarkdownFile } from './markdown-file.ts'

/** A README of the ModelScope hub: the container of a Hugging Face card with other keys and, mostly, Chinese headings. */
export const modelscopeCard: FormatSpec = {
  id: 'modelscope-card',
  summary: 'ModelScope model card: a README with the YAML metadata of that hub',
  recognise: (draft, vocabulary) => {
    if (!isMarkdownFile(draft)) return undefined
    const keys = keysOf(draft)
    if (keys.some(key => hubKeys.includes(key))) return undefined
    const own = keys.find(key => ownKeys.includes(key))
    if (own !== undefined) return { as: 'document', kind: 'model-card', sure: 'sure', because: `has \`${own}\`` }
    return fillsIn(draft, 'modelscope-card', vocabulary)
      ? { as: 'document', kind: 'model-card', sure: 'sure', because: 'has the headings of the ModelScope template' }
      : undefined
  },
  read: (draft, document, vocabulary) =>
    readMarkdownCard(draft, document, modelCardKeys, vocabulary, { dialect: 'modelscope-card' }),
}

const keysOf = (draft: Draft): readonly string[] => entriesOf(draft.frontMatter()?.tree.root).map(({ key }) => key)

const ownKeys: readonly string[] = ['frameworks', 'tasks', 'domain']

/** With one of these it was written for the Hugging Face hub, whatever else it has. */
const hubKeys: readonly string[] = ['pipeline_tag', 'library_name', 'model-index', 'widget', 'co2_eq_emissions']
