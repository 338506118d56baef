import type { MetadataRow } from '../../reading/metadata/metadata.ts'
import type { NamedTopic } from '../../reading/phrases/known-topic.ts'

/** An indicator of the index (2023 and May 2024) by its name, which is all that a report has of it. */
const indicator = (name: string, ...topics: readonly NamedTopic[]): readonly MetadataRow[] =>
  topics.map(topic => ({ path: [name], topic, as: 'text' }))

const upstream: readonly MetadataRow[] = [
  indicator('Data size', 'composition'),
  indicator('Data sources', 'training-data', 'data-sources'),
  indicator('Data creators', 'collection-process'),
  indicator('Data source selection', 'collection-process'),
  indicator('Data curation', 'preprocessing'),
  indicator('Data augmentation', 'preprocessing'),
  indicator('Harmful data filtration', 'preprocessing'),
  indicator('Copyrighted data', 'intellectual-property'),
  indicator('Data license', 'source-terms'),
  indicator('Personal information in data', 'personal-data'),
  indicator('Use of human labor', 'annotation'),
  indicator('Instructions for creating data', 'annotation'),
  indicator('Third party partners', 'value-chain'),
  indicator('Compute usage', 'compute'),
  indicator('Development duration', 'compute'),
  indicator('Compute hardware', 'compute'),
  indicator('Hardware owner', 'compute'),
  indicator('Energy usage', 'environmental-impact', 'training-energy'),
  indicator('Carbon emissions', 'environmental-impact', 'emissions'),
  indicator('Broader environmental impact', 'environmental-impact'),
  indicator('Model stages', 'training-procedure'),
  indicator('Model objectives', 'training-procedure'),
  indicator('Core frameworks', 'dependencies'),
  indicator('Additional dependencies', 'dependencies'),
  indicator('Mitigations for privacy', 'deidentification'),
  indicator('Mitigations for copyright', 'intellectual-property'),
].flat()

const model: readonly MetadataRow[] = [
  indicator('Input modality', 'input-modalities'),
  indicator('Output modality', 'output-modalities'),
  indicator('Model components', 'architecture'),
  indicator('Model size', 'model-size'),
  indicator('Model architecture', 'architecture'),
  indicator('Centralized model documentation', 'documentation'),
  indicator('External model access protocol', 'access'),
  indicator('Full external model access', 'access'),
  indicator('Capabilities description', 'summary'),
  indicator('Evaluation of capabilities', 'evaluation-results'),
  indicator('Third party capabilities evaluation', 'evaluation-results'),
  indicator('Limitations description', 'limitations'),
  indicator('Limitations demonstration', 'limitations'),
  indicator('Risks description', 'risks'),
  indicator('Risks demonstration', 'risks'),
  indicator('Unintentional harm evaluation', 'safety-evaluation'),
  indicator('Intentional harm evaluation', 'safety-evaluation'),
  indicator('Third party risks evaluation', 'safety-evaluation'),
  indicator('Mitigations description', 'mitigations'),
  indicator('Mitigations demonstration', 'mitigations'),
].flat()

const downstream: readonly MetadataRow[] = [
  indicator('Distribution channels', 'distribution'),
  indicator('Detection of machine-generated content', 'origin-check'),
  indicator('Model License', 'license'),
  indicator('Terms of service', 'use-policy'),
  indicator('Permitted and prohibited users', 'restrictions'),
  indicator('Permitted, restricted, and prohibited uses', 'out-of-scope-use', 'use-policy'),
  indicator('Permitted, restricted, and prohibited model behaviors', 'harmful-output'),
  indicator('User interaction with AI system', 'ai-interaction-notice'),
  indicator('User data protection policy', 'data-retention'),
  indicator('Permitted and prohibited use of user data', 'training-on-user-data'),
  indicator('Change log', 'changelog'),
  indicator('Deprecation policy', 'retirement'),
  indicator('Feedback mechanism', 'complaint-channel'),
  indicator('Monitoring mechanism', 'monitoring'),
  indicator('Affected individuals', 'affected-groups'),
  indicator('Geographic statistics', 'markets'),
  indicator('Redress mechanism', 'complaint-channel', 'human-review'),
  indicator('Centralized documentation for downstream use', 'documentation'),
  indicator('Documentation for responsible downstream use', 'guidance'),
].flat()

/** Those that ask what a topic means; the others ask for wages, scores of third parties and the like. */
export const indicatorRows: readonly MetadataRow[] = [...upstream, ...model, ...downstream]
