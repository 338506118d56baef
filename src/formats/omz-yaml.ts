import type { MetadataRow } from '../reading/metadata/metadata.ts'
import { isLeftBlank } from '../reading/state/left-blank.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { entryOf, leavesOf } from '../syntax/tree-walk.ts'
import type { FormatSpec } from './format-spec.ts'
import { allOf } from './marks.ts'
import { hasKeys, readTreeCard } from './tree-card.ts'
import { replacing } from './tree-making.ts'

/** Keys of `model.yml`. Its sizes and checksums are lists of files; its arguments of converters describe nothing. */
const keys: readonly MetadataRow[] = [
  { path: ['description'], topic: 'summary', as: 'prose' },
  // The README beside it has the same text as "Use Case and High-Level Description".
  { path: ['description'], topic: 'intended-use', as: 'prose' },
  { path: ['license'], topic: 'license', as: 'license' },
  { path: ['input_info'], topic: 'input-modalities', as: 'text' },
  { path: ['framework'], topic: 'file-formats', as: 'text' },
  { path: ['files'], topic: 'distribution', as: 'text' },
]

/** These stand together in every record. */
const signs: readonly string[] = ['description', 'task_type', 'files', 'framework']

/** The record of a model in the Open Model Zoo, from which its files are downloaded; its name is that of its folder. */
export const omzYaml: FormatSpec = {
  id: 'omz-yaml',
  called: 'model.yml of Open Model Zoo',
  summary: 'Open Model Zoo record of a model (model.yml)',
  metadata: { kind: 'model-card', rows: keys },
  gaps: [
    { topic: 'name', instead: 'in the name of its folder, and in the README beside it' },
    { topic: 'evaluation-results', instead: 'in the README beside it' },
    { topic: 'training-data', instead: 'in the README beside it' },
    { topic: 'how-to-use', instead: 'in the README beside it' },
    { topic: 'out-of-scope-use', instead: 'in the README beside it' },
    { topic: 'limitations', instead: 'in the README beside it' },
    { topic: 'bias', instead: 'in the README beside it' },
    { topic: 'risks', instead: 'in the README beside it' },
  ],
  meantBy: { kind: 'model-card', marks: [allOf(...signs)] },
  recognise: draft => {
    if (!/\.ya?ml$/i.test(draft.source.path) || !/^task_type:/m.test(draft.source.text)) return undefined
    if (!hasKeys(draft, signs)) return undefined
    return { as: 'document', kind: 'model-card', sure: 'sure', because: 'has `task_type`, `files` and `framework`' }
  },
  read: (draft, document, vocabulary) => {
    const { root } = draft.tree()
    const within = root && replacing(root, 'files', list => obtainable(list, vocabulary))
    return readTreeCard(draft, document, keys, vocabulary, within)
  },
}

/** The files of which it is said where to get them: a name, a size and a checksum tell nobody. */
const obtainable = (list: TreeNode, vocabulary: Vocabulary): TreeNode =>
  list.kind === 'sequence'
    ? {
        ...list,
        items: list.items.filter(item => {
          const source = entryOf(item, 'source')?.value
          return source !== undefined && leavesOf(source).some(({ text }) => !isLeftBlank(text, vocabulary))
        }),
      }
    : list
