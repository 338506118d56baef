import { entryOf, nodeAt, textOf } from '../syntax/tree-walk.ts'
import type { FormatGap, FormatSpec } from './format-spec.ts'
import { allOf } from './marks.ts'
import { mayBeTree, readTreeCard } from './tree-card.ts'
import { row } from './tree-rows.ts'

const keys = [
  row('name', 'name'),
  row('task', 'summary'),
  row('description', 'summary', 'prose'),
  row('version', 'version'),
  row('changelog', 'changelog'),
  row('authors', 'developer'),
  row('license', 'license', 'license'),
  row('data_source', 'training-data'),
  row('image_classes', 'input-modalities'),
  row('pred_classes', 'output-modalities'),
  row('eval_metrics', 'evaluation-results', 'measures'),
  row('intended_use', 'intended-use', 'prose'),
  row('references', 'citation'),
  row('huggingface_url', 'distribution'),
  row('required_packages_version', 'dependencies'),
  row('optional_packages_version', 'dependencies'),
]

const beside = 'in `docs/README.md` of the bundle'

const gaps: readonly FormatGap[] = [
  { topic: 'contact', instead: beside },
  { topic: 'out-of-scope-use', instead: beside },
  { topic: 'base-model', instead: beside },
  { topic: 'limitations', instead: beside },
  { topic: 'bias', instead: beside },
  { topic: 'risks', instead: beside },
  { topic: 'environmental-impact', instead: beside },
]

/** `metadata.json` of a MONAI bundle, which describes a model for medical images. */
export const monaiBundle: FormatSpec = {
  id: 'monai-bundle',
  called: 'the MONAI bundle',
  summary: 'metadata.json of a MONAI bundle',
  metadata: { kind: 'model-card', rows: keys },
  gaps,
  meantBy: { kind: 'model-card', marks: [allOf('monai_version', 'schema')] },
  recognise: draft => {
    if (!mayBeTree(draft, 'monai_version', 'schema')) return undefined
    const { root } = draft.tree()
    if (textOf(nodeAt(root, 'monai_version')) === undefined || entryOf(root, 'schema') === undefined) return undefined
    if (!told.some(key => entryOf(root, key) !== undefined)) return undefined
    return { as: 'document', kind: 'model-card', sure: 'sure', because: 'has `schema` and `monai_version`' }
  },
  read: (draft, document, vocabulary) => readTreeCard(draft, document, keys, vocabulary),
}

/** The other configuration files of a bundle name its version, and describe nothing. */
const told: readonly string[] = ['description', 'task', 'authors', 'intended_use', 'network_data_format']
