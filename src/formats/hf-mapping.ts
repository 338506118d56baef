import type { MetadataRow } from '../reading/metadata/metadata.ts'

/** Front-matter keys of the Hugging Face hub's model cards (`modelcard.md` in its documentation), and of its relatives. */
export const modelCardKeys: readonly MetadataRow[] = [
  { path: ['model_name'], topic: 'name', as: 'text' },
  { path: ['license'], topic: 'license', as: 'license' },
  { path: ['licence'], topic: 'license', as: 'license' },
  { path: ['language'], topic: 'languages', as: 'languages' },
  { path: ['languages'], topic: 'languages', as: 'languages' },
  { path: ['base_model'], topic: 'base-model', as: 'models' },
  { path: ['datasets'], topic: 'training-data', as: 'datasets' },
  { path: ['model-index'], topic: 'evaluation-results', as: 'model-index' },
  { path: ['co2_eq_emissions'], topic: 'environmental-impact', as: 'text' },
  { path: ['co2_eq_emissions'], topic: 'emissions', as: 'grams' },
  { path: ['version'], topic: 'version', as: 'text' },
  { path: ['date'], topic: 'release-date', as: 'text' },
  { path: ['last_updated'], topic: 'last-updated', as: 'text' },
  { path: ['developer'], topic: 'developer', as: 'text' },
  { path: ['author'], topic: 'developer', as: 'text' },
  { path: ['authors'], topic: 'developer', as: 'text' },
  { path: ['provider'], topic: 'provider', as: 'text' },
  { path: ['contact'], topic: 'contact', as: 'text' },
  { path: ['doi'], topic: 'identifier', as: 'text' },
  { path: ['AIGC'], topic: 'aigc-label', as: 'fields' },
]

/** Front-matter keys of its dataset cards (`datasetcard.md`). Categories such as `annotations_creators` name a kind and describe nothing, so they answer nothing. */
export const datasetCardKeys: readonly MetadataRow[] = [
  { path: ['pretty_name'], topic: 'name', as: 'text' },
  { path: ['license'], topic: 'license', as: 'license' },
  { path: ['licence'], topic: 'license', as: 'license' },
  { path: ['language'], topic: 'languages', as: 'languages' },
  { path: ['languages'], topic: 'languages', as: 'languages' },
  { path: ['language_details'], topic: 'languages', as: 'languages' },
  { path: ['dataset_info'], topic: 'composition', as: 'text' },
  // Some write all keys one level down.
  { path: ['dataset_info', 'pretty_name'], topic: 'name', as: 'text' },
  { path: ['dataset_info', 'license'], topic: 'license', as: 'license' },
  { path: ['dataset_info', 'licence'], topic: 'license', as: 'license' },
  { path: ['dataset_info', 'language'], topic: 'languages', as: 'languages' },
  { path: ['dataset_info', 'source_datasets'], topic: 'data-sources', as: 'datasets' },
  { path: ['dataset_info', '*', 'features'], topic: 'data-schema', as: 'text' },
  { path: ['source_datasets'], topic: 'data-sources', as: 'datasets' },
  { path: ['version'], topic: 'version', as: 'text' },
  { path: ['date'], topic: 'release-date', as: 'text' },
  { path: ['last_updated'], topic: 'last-updated', as: 'text' },
  { path: ['contact'], topic: 'contact', as: 'text' },
  { path: ['doi'], topic: 'identifier', as: 'text' },
  { path: ['AIGC'], topic: 'aigc-label', as: 'fields' },
]
