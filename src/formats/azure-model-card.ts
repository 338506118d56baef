import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { Draft } from '../syntax/draft.ts'
import { nodeAt, textOf } from '../syntax/tree-walk.ts'
import { recogniseForm } from './form-document.ts'
import type { FormatSpec } from './format-spec.ts'
import { readMarkdownCard } from './markdown-card.ts'
import { allOf } from './marks.ts'
import { hasKeys, mayBeTree, readTreeCard } from './tree-card.ts'

/** Keys of `spec.yaml`; most answers are tags. */
const keys: readonly MetadataRow[] = [
  { path: ['name'], topic: 'name', as: 'text' },
  { path: ['version'], topic: 'version', as: 'text' },
  { path: ['description'], topic: 'summary', as: 'text' },
  { path: ['tags', 'summary'], topic: 'summary', as: 'text' },
  { path: ['tags', 'license'], topic: 'license', as: 'license' },
  { path: ['tags', 'author'], topic: 'developer', as: 'text' },
  { path: ['tags', 'languages'], topic: 'languages', as: 'languages' },
  { path: ['tags', 'inputModalities'], topic: 'input-modalities', as: 'text' },
  { path: ['tags', 'outputModalities'], topic: 'output-modalities', as: 'text' },
  { path: ['tags', 'textContextWindow'], topic: 'context-length', as: 'text' },
  { path: ['tags', 'trainingDataDate'], topic: 'data-cut-off', as: 'text' },
  { path: ['tags', 'training_dataset'], topic: 'training-data', as: 'datasets' },
  { path: ['properties', 'datasets'], topic: 'training-data', as: 'datasets' },
  { path: ['properties', 'languages'], topic: 'languages', as: 'languages' },
]

/** At the top of the file: jobs and components of the same service have such types too, further in. */
const modelInText =
  /^\uFEFF?["']?(?:\$schema["']?[ \t]*:.*azuremlschemas.*\/model\.schema\.json|type["']?[ \t]*:[ \t]*["']?(?:custom|mlflow|triton)_model\b)/m

/** A model in a registry of Azure Machine Learning: `description.md`, or the `spec.yaml` beside it. */
export const azureModelCard: FormatSpec = {
  id: 'azure-model-card',
  summary: 'Azure Machine Learning registry: description.md and spec.yaml of a model',
  metadata: { kind: 'model-card', rows: keys },
  called: 'a model of Azure Machine Learning (spec.yaml)',
  meantBy: { kind: 'model-card', marks: [allOf('name')], says: modelInText },
  recognise: (draft, vocabulary) => {
    if (isSpec(draft))
      return { as: 'document', kind: 'model-card', sure: 'sure', because: 'has the keys of a registered model' }
    if (draft.frontMatter() !== undefined) return undefined
    return recogniseForm(draft, 'azure-model-card', 'model-card', vocabulary)
  },
  read: (draft, document, vocabulary) =>
    mayBeTree(draft)
      ? readTreeCard(draft, document, keys, vocabulary)
      : readMarkdownCard(draft, document, [], vocabulary),
}

/** The schema names the thing, whatever is missing in it; without it, only models have these types beside what describes them. */
const isSpec = (draft: Draft): boolean => {
  const { path, text } = draft.source
  if (!/\.ya?ml$/i.test(path) || !/azuremlschemas|custom_model|mlflow_model|triton_model/.test(text)) return false
  const { root } = draft.tree()
  if (/azuremlschemas.*\/model\.schema\.json$/.test(textOf(nodeAt(root, '$schema')) ?? '')) return true
  if (!/^(?:custom|mlflow|triton)_model$/.test(textOf(nodeAt(root, 'type')) ?? '')) return false
  return hasKeys(draft, ['name']) && (hasKeys(draft, ['description']) || hasKeys(draft, ['tags']))
}
