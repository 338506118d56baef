import { entryOf } from '../syntax/tree-walk.ts'
import type { FormatGap, FormatSpec } from './format-spec.ts'
import { isMarked, type Mark, mayBeMarked } from './marks.ts'
import { mayBeTree, readTreeCard } from './tree-card.ts'
import { row } from './tree-rows.ts'

/** The questions of "Model Cards for Model Reporting" as keys; the template fills most of them with `null`. */
const keys = [
  row('display_name', 'name'),
  row('model_details.description', 'summary', 'prose'),
  row('model_details.short_description', 'summary', 'prose'),
  row('model_details.developed_by', 'developer'),
  row('model_details.contributed_by', 'developer'),
  row('model_details.date', 'release-date'),
  row('model_details.version', 'version'),
  row('model_details.model_type', 'architecture'),
  row('model_details.paper', 'citation'),
  row('model_details.citation', 'citation'),
  row('model_details.license', 'license', 'license'),
  row('model_details.contact', 'contact'),
  row('model_usage.archive_file', 'distribution'),
  row('model_usage.install_instructions', 'how-to-use'),
  row('intended_use.primary_uses', 'intended-use', 'prose'),
  row('intended_use.primary_users', 'intended-users', 'prose'),
  row('intended_use.out_of_scope_use_cases', 'out-of-scope-use', 'prose'),
  row('factors.relevant_factors', 'fairness-groups', 'prose'),
  row('factors.evaluation_factors', 'fairness-groups', 'prose'),
  row('evaluation_data.dataset', 'evaluation-data'),
  row('evaluation_data.dataset.*.name', 'evaluation-data', 'datasets'),
  row('evaluation_data.preprocessing', 'preprocessing', 'prose'),
  row('training_data.dataset', 'training-data'),
  row('training_data.dataset.*.name', 'training-data', 'datasets'),
  row('training_data.preprocessing', 'preprocessing', 'prose'),
  row('quantitative_analyses.unitary_results', 'evaluation-results', 'prose'),
  row('quantitative_analyses.intersectional_results', 'per-group-results', 'prose'),
  row('model_caveats_and_recommendations.caveats_and_recommendations', 'limitations', 'prose'),
  row('model_ethical_considerations.ethical_considerations', 'risks', 'prose'),
]

const gaps: readonly FormatGap[] = [
  { topic: 'languages', instead: 'in a model card in Markdown beside it' },
  { topic: 'base-model', instead: 'in `model_details.description`' },
  { topic: 'environmental-impact', instead: 'in a model card in Markdown beside it' },
]

/** The details stand in cards of other tools as well; the other keys are its own, and whoever wrote two of them meant such a card. */
const mark: Mark = {
  of: ['model_details', 'model_ethical_considerations', 'model_caveats_and_recommendations', 'model_usage'],
  atLeast: 2,
}

/** Model cards of AllenNLP, one JSON file a model. Its task cards describe no model and are none. */
export const allennlpModelCard: FormatSpec = {
  id: 'allennlp-model-card',
  called: 'the model card of AllenNLP',
  summary: 'model card of AllenNLP in JSON',
  gaps,
  meantBy: { kind: 'model-card', marks: [mark] },
  recognise: draft => {
    if (!mayBeTree(draft) || !mayBeMarked(draft.source.text, [mark])) return undefined
    const { root } = draft.tree()
    if (!isMarked(root, [mark])) return undefined
    const [first, second] = mark.of.filter(key => entryOf(root, key) !== undefined)
    return { as: 'document', kind: 'model-card', sure: 'sure', because: `has \`${first}\` and \`${second}\`` }
  },
  read: (draft, document, vocabulary) => readTreeCard(draft, document, keys, vocabulary),
}
