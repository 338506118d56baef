import { entryOf, nodeAt } from '../syntax/tree-walk.ts'
import type { FormatGap, FormatSpec } from './format-spec.ts'
import { allOf } from './marks.ts'
import { mayBeTree, readTreeCard } from './tree-card.ts'
import { row } from './tree-rows.ts'

/** Keys of both schemas, 0.0.1 and 0.0.2, and of YAML cards that keep to them loosely. Graphics are pictures, and say nothing that we read. */
const keys = [
  row('model_details.name', 'name'),
  row('model_details.overview', 'summary', 'prose'),
  row('model_details.documentation', 'summary', 'prose'),
  row('model_details.description', 'summary', 'prose'),
  row('model_details.owners.*.name', 'developer'),
  row('model_details.owners.*.contact', 'contact'),
  row('model_details.version.name', 'version'),
  row('model_details.version.id', 'version'),
  row('model_details.version.date', 'release-date'),
  row('model_details.version.diff', 'changelog'),
  row('model_details.license', 'license', 'license'),
  row('model_details.licenses.*.identifier', 'license', 'license'),
  row('model_details.licenses.*.custom_text', 'license'),
  row('model_details.references', 'documentation', 'prose'),
  row('model_details.citation', 'citation'),
  row('model_details.citations.*.citation', 'citation'),
  row('model_details.path', 'distribution'),
  row('model_parameters.model_architecture', 'architecture', 'prose'),
  // In 0.0.2 one list holds what a model was trained on and what it was measured on; only words in it tell them apart.
  row('model_parameters.data.*.name', 'training-data', 'datasets'),
  row('model_parameters.data.*.description', 'training-data', 'prose'),
  row('model_parameters.data.*.link', 'training-data'),
  row('model_parameters.data.*.sensitive.sensitive_data', 'personal-data'),
  row('model_parameters.data.train.name', 'training-data', 'datasets'),
  row('model_parameters.data.train.link', 'training-data'),
  row('model_parameters.data.train.sensitive', 'personal-data', 'yes'),
  row('model_parameters.data.eval.name', 'evaluation-data', 'datasets'),
  row('model_parameters.data.eval.link', 'evaluation-data'),
  row('model_parameters.input_format', 'input-modalities'),
  row('model_parameters.input_format_map', 'input-modalities'),
  row('model_parameters.output_format', 'output-modalities'),
  row('model_parameters.output_format_map', 'output-modalities'),
  row('quantitative_analysis.data.*.name', 'evaluation-data', 'datasets'),
  row('quantitative_analysis.performance_metrics', 'evaluation-results', 'results'),
  row('quantitative_analysis.performance_metrics', 'per-group-results', 'slices'),
  row('model_parameters.performance_metrics', 'evaluation-results', 'results'),
  row('model_parameters.performance_metrics', 'per-group-results', 'slices'),
  row('considerations.users', 'intended-users', 'prose'),
  row('considerations.use_cases', 'intended-use', 'prose'),
  row('considerations.limitations', 'limitations', 'prose'),
  row('considerations.tradeoffs', 'limitations', 'prose'),
  row('considerations.ethical_considerations.*.name', 'risks', 'prose'),
  row('considerations.ethical_considerations.*.mitigation_strategy', 'mitigations', 'prose'),
]

const elsewhere = 'in a model card in Markdown beside it'

/** What the card may only say in running text of another key. */
const gaps: readonly FormatGap[] = [
  { topic: 'languages', instead: elsewhere },
  { topic: 'out-of-scope-use', instead: elsewhere },
  { topic: 'base-model', instead: elsewhere },
  { topic: 'how-to-use', instead: elsewhere },
  { topic: 'environmental-impact', instead: elsewhere },
]

/** Cards of Google's Model Card Toolkit, as JSON or YAML. */
export const modelCardToolkit: FormatSpec = {
  id: 'model-card-toolkit',
  called: 'the Model Card Toolkit',
  summary: 'model card of the Model Card Toolkit, schema 0.0.1 or 0.0.2, in JSON or YAML',
  metadata: { kind: 'model-card', rows: keys },
  gaps,
  meantBy: { kind: 'model-card', marks: [allOf('model_details')] },
  recognise: draft => {
    if (!mayBeTree(draft, 'model_details')) return undefined
    const { root } = draft.tree()
    if (nodeAt(root, 'model_details')?.kind !== 'mapping') return undefined
    const beside = besides.find(key => entryOf(root, key) !== undefined)
    if (beside === undefined || others.some(key => entryOf(root, key) !== undefined)) return undefined
    return { as: 'document', kind: 'model-card', sure: 'sure', because: `has \`model_details\` and \`${beside}\`` }
  },
  read: (draft, document, vocabulary) => readTreeCard(draft, document, keys, vocabulary),
}

/** One of these stands beside the details in every card of the kit. */
const besides: readonly string[] = ['model_parameters', 'considerations', 'quantitative_analysis', 'schema_version']

/** Cards of AllenNLP have details as well. */
const others: readonly string[] = ['model_usage', 'model_ethical_considerations', 'intended_use']
