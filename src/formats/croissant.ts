import type { Recognition } from '../model/document-format.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { entriesOf, leavesOf, nodeAt, oneOrMore, textOf } from '../syntax/tree-walk.ts'
import { croissantKeys } from './croissant-keys.ts'
import { readDataset } from './dataset-json-ld.ts'
import type { FormatSpec } from './format-spec.ts'
import { describedDatasets, typesOf } from './json-ld.ts'
import { mayBeTree } from './tree-card.ts'

/** Croissant 0.8 to 1.1 with its RAI extension, as `docs.mlcommons.org/croissant` describes it. */
export const croissant: FormatSpec = {
  id: 'croissant',
  called: 'Croissant',
  summary: 'Croissant description of a data set (JSON-LD), with its RAI properties',
  metadata: { kind: 'data-sheet', rows: croissantKeys },
  gaps: [
    { topic: 'intended-users', instead: 'in a data card beside it' },
    { topic: 'out-of-scope-use', instead: 'in a data card beside it' },
    { topic: 'ethics-review', instead: 'in a data card beside it' },
    { topic: 'motivation', instead: 'in `description`, or in a data card beside it' },
  ],
  recognise: draft => (mayBeTree(draft) && signs.test(draft.source.text) ? recogniseTree(draft) : undefined),
  read: (draft, document, vocabulary) => {
    const root = draft.tree().root
    return readDataset(draft, document, croissantKeys, croissantsIn(root)[0] ?? root, vocabulary)
  },
}

/** One of these stands in every such text, so that no other is parsed. */
const signs = /mlcommons\.org|recordSet"/

const recogniseTree = (draft: Draft): Recognition | undefined => {
  const { root, uncertainFrom } = draft.tree()
  if (root === undefined && uncertainFrom !== undefined && conformance.test(draft.source.text))
    return {
      as: 'document',
      kind: 'data-sheet',
      sure: 'likely',
      because: 'conforms to Croissant, and could not be read',
    }
  const [described, ...others] = croissantsIn(root)
  if (described === undefined) return undefined
  if (others.length > 0)
    return { as: 'look-alike', because: 'describes several data sets in one file; each needs a file of its own' }
  const because = conforms(described) ? 'says that it conforms to Croissant' : 'has the keys of Croissant'
  return { as: 'document', kind: 'data-sheet', sure: 'sure', because }
}

const croissantsIn = (root: TreeNode | undefined): readonly TreeNode[] =>
  describedDatasets(root).filter(node => (conforms(node) ? !isTask(node) : hasCroissantKeys(node)))

const conforms = (node: TreeNode): boolean =>
  entriesOf(node)
    .filter(({ key }) => /(?:^|[:/])conformsTo$/.test(key))
    .some(({ value }) => leavesOf(value).some(({ text }) => /mlcommons\.org\/croissant\//i.test(text)))

/** Before version 1.0 nothing said that a text conforms. */
const hasCroissantKeys = (node: TreeNode): boolean =>
  typesOf(node).includes('Dataset') &&
  entriesOf(node).some(({ key }) => /(?:^|[:/])recordSet$|^(?:cr|rai):|mlcommons\.org\/croissant\//.test(key))

/** Tasks on data sets are written in the same vocabulary, and are no data sets. */
const isTask = (node: TreeNode): boolean =>
  oneOrMore(nodeAt(node, '@type')).some(type => /^(?:cr|croissant):|mlcommons\.org/.test(textOf(type) ?? ''))

const conformance = /conformsTo"\s*:\s*\[?\s*(?:\{\s*"@id"\s*:\s*)?"https?:\/\/(?:www\.)?mlcommons\.org\/croissant\//
