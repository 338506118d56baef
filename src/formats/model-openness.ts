import { metadataFacts } from '../reading/metadata/metadata.ts'
import { isLeftBlank } from '../reading/state/left-blank.ts'
import { normaliseName } from '../reading/text/normalise.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { entriesOf, leavesOf, nodeAt, textOf } from '../syntax/tree-walk.ts'
import type { FormatGap, FormatSpec } from './format-spec.ts'
import { allOf } from './marks.ts'
import { mayBeTree, readTreeCard } from './tree-card.ts'
import { entriesNamed, mappingNode, replacing, sequenceNode, withValue } from './tree-making.ts'
import { row } from './tree-rows.ts'

/**
 * Keys of the record. Each component carries the sentence by which the framework describes it, the same in every file: what counts is
 * where the component can be had. Its license is the model's where it is that of the final parameters.
 */
const keys = [
  row('release.name', 'name'),
  row('release.version', 'version'),
  row('release.date', 'release-date'),
  row('release.producer', 'developer'),
  row('release.contact', 'contact'),
  row('release.architecture', 'architecture'),
  row('release.treatment', 'training-procedure'),
  row('release.origin', 'base-model', 'models'),
  row('release.repository', 'distribution'),
  row('release.huggingface', 'distribution'),
  row('release.license', 'license'),
  row('release.license.distribution.name', 'license', 'license'),
  row('release.components.*.?name=Model parameters (Final).license', 'license', 'license'),
  row('release.components.*.?name=Model parameters (Final).component_path', 'distribution'),
  row('release.components.*.?name=Datasets.component_path', 'training-data'),
  row('release.components.*.?name=Evaluation data.component_path', 'evaluation-data'),
  row('release.components.*.?name=Evaluation results.component_path', 'evaluation-results'),
  row('release.components.*.?name=Research paper.component_path', 'citation'),
  row('release.components.*.?name=Technical report.component_path', 'citation'),
  row('release.components.*.?name=Model card.component_path', 'documentation'),
]

/** Only components of which something is said. */
const components = [row('release.components', 'openness', 'names')]

const elsewhere = 'in a model card beside it; the record only says where that is'

const gaps: readonly FormatGap[] = [
  { topic: 'summary', instead: elsewhere },
  { topic: 'languages', instead: elsewhere },
  { topic: 'intended-use', instead: elsewhere },
  { topic: 'out-of-scope-use', instead: elsewhere },
  { topic: 'how-to-use', instead: elsewhere },
  { topic: 'limitations', instead: elsewhere },
  { topic: 'bias', instead: elsewhere },
  { topic: 'risks', instead: elsewhere },
  { topic: 'environmental-impact', instead: elsewhere },
]

/** Records of the Model Openness Framework: which components of a model are released, and under which licenses. */
export const modelOpenness: FormatSpec = {
  id: 'model-openness',
  called: 'the Model Openness Framework',
  summary: 'record of the Model Openness Framework in YAML or JSON',
  metadata: { kind: 'model-card', rows: [...keys, ...components] },
  gaps,
  meantBy: { kind: 'model-card', marks: [allOf('framework', 'release', 'components')] },
  recognise: draft => {
    if (!mayBeTree(draft, frameworkName, 'release')) return undefined
    const { root } = draft.tree()
    if (textOf(nodeAt(root, 'framework', 'name'))?.trim() !== frameworkName) return undefined
    if (nodeAt(root, 'release')?.kind !== 'mapping') return undefined
    return { as: 'document', kind: 'model-card', sure: 'sure', because: `\`framework.name\` is "${frameworkName}"` }
  },
  read: (draft, document, vocabulary) => {
    const { root, uncertainFrom } = draft.tree()
    const own = root && replacing(root, 'release', ownAnswers)
    const told =
      root &&
      replacing(root, 'release', release => replacing(release, 'components', list => released(list, vocabulary)))
    const facts = metadataFacts(told, components, vocabulary, uncertainFrom)
    return readTreeCard(draft, document, keys, vocabulary, own, facts)
  },
}

/** Code, data and documentation have licenses of their own, which are not the model's; and no model was made from itself. */
const ownAnswers = (release: TreeNode): TreeNode => {
  const name = normaliseName(textOf(nodeAt(release, 'name')) ?? '')
  return mappingNode(
    entriesOf(release).flatMap(entry => {
      if (entry.key === 'license' && entry.value.kind === 'mapping') {
        const whole = entriesNamed(entry.value, new Set(['distribution']))
        return [withValue(entry, mappingNode(whole, entry.value.span))]
      }
      return entry.key === 'origin' && normaliseName(textOf(entry.value) ?? '') === name ? [] : [entry]
    }),
    release.span,
  )
}

/** A component whose license and place were left as blanks is one that the form lists and its author says nothing of. */
const released = (list: TreeNode, vocabulary: Vocabulary): TreeNode =>
  list.kind === 'sequence'
    ? {
        ...list,
        items: list.items.filter(item =>
          ['license', 'component_path', 'license_path'].some(key => {
            const leaves = leavesOf(nodeAt(item, key) ?? nothing)
            return leaves.some(({ text }) => !isLeftBlank(text, vocabulary))
          }),
        ),
      }
    : list

const nothing = sequenceNode([], { start: 0, end: 0 })

const frameworkName = 'Model Openness Framework'
