import type { TreeNode } from '../syntax/tree.ts'
import { leavesOf, nodeAt } from '../syntax/tree-walk.ts'
import { schemaOrgKeys } from './croissant-keys.ts'
import { readDataset } from './dataset-json-ld.ts'
import type { FormatSpec } from './format-spec.ts'
import { describedDatasets, typesOf } from './json-ld.ts'
import { mayBeTree } from './tree-card.ts'

/** A `Dataset` of schema.org in JSON-LD, without Croissant: what search engines for data read. */
export const schemaOrgDataset: FormatSpec = {
  id: 'schema-org-dataset',
  called: 'schema.org',
  summary: 'Description of a data set by schema.org (JSON-LD)',
  metadata: { kind: 'data-sheet', rows: schemaOrgKeys },
  gaps: [
    { topic: 'intended-use', instead: 'in `description`, or in a data card beside it' },
    { topic: 'out-of-scope-use', instead: 'in a data card beside it' },
    { topic: 'bias', instead: 'in a data card beside it' },
    { topic: 'limitations', instead: 'in a data card beside it' },
    { topic: 'personal-data', instead: 'in a data card beside it' },
    { topic: 'annotation', instead: 'in a data card beside it' },
    { topic: 'preprocessing', instead: 'in a data card beside it' },
  ],
  recognise: draft => {
    if (!mayBeTree(draft, 'schema.org', 'Dataset')) return undefined
    const described = datasetsIn(draft.tree().root)
    if (described.length === 0) return undefined
    return described.length > 1
      ? { as: 'look-alike', because: 'describes several data sets in one file; each needs a file of its own' }
      : { as: 'document', kind: 'data-sheet', sure: 'likely', because: 'is a `Dataset` of schema.org' }
  },
  read: (draft, document, vocabulary) => {
    const root = draft.tree().root
    return readDataset(draft, document, schemaOrgKeys, datasetsIn(root)[0] ?? root, vocabulary)
  },
}

/** The vocabulary is named in the context, or in the type itself. */
const datasetsIn = (root: TreeNode | undefined): readonly TreeNode[] =>
  describedDatasets(root).filter(
    node =>
      typesOf(node).includes('Dataset') &&
      [nodeAt(root, '@context'), nodeAt(node, '@context'), nodeAt(node, '@type')].some(
        at => at !== undefined && leavesOf(at).some(({ text }) => /^https?:\/\/(?:www\.)?schema\.org\b/.test(text)),
      ),
  )
