import type { Recognition } from '../model/document-format.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { entriesOf, itemsOf, nodeAt, textOf } from '../syntax/tree-walk.ts'
import { mayBeTree } from './tree-card.ts'

/** Which of the descriptions that are kept as a Data Package a text is. */
export type DataPackageLike = 'data-package' | 'open-datasheet' | 'kaggle-dataset'

/** Recognises one of them; `because` says what is seen in it. */
export const dataPackageLike = (draft: Draft, wanted: DataPackageLike, because: string): Recognition | undefined => {
  const { path, text } = draft.source
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const isNamed = names.get(name)
  if (!mayBeTree(draft) || (isNamed === undefined && !signs.test(text))) return undefined
  const { root, uncertainFrom } = draft.tree()
  if (root === undefined && uncertainFrom !== undefined && isNamed === wanted)
    return { as: 'document', kind: 'data-sheet', sure: 'likely', because: 'is called one, and could not be read' }
  return kindOf(root, isNamed) === wanted ? { as: 'document', kind: 'data-sheet', sure: 'sure', because } : undefined
}

const names: ReadonlyMap<string, DataPackageLike> = new Map([
  ['datapackage.json', 'data-package'],
  ['dataset-metadata.json', 'kaggle-dataset'],
])

const signs = /"resources"|"licenses"/

const kindOf = (root: TreeNode | undefined, named: DataPackageLike | undefined): DataPackageLike | undefined => {
  const keys = new Set(entriesOf(root).map(({ key }) => key))
  if (isKaggle(root, keys, named)) return 'kaggle-dataset'
  if (!isDataPackage(root, keys, named)) return undefined
  return ['privacy', 'security', 'procedures', 'use'].some(key => keys.has(key)) ? 'open-datasheet' : 'data-package'
}

/** Kaggle calls a data set by its owner and its name. */
const isKaggle = (root: TreeNode | undefined, keys: ReadonlySet<string>, named: DataPackageLike | undefined): boolean =>
  keys.has('title') &&
  /^[\w.-]+\/[\w.-]+$/.test(textOf(nodeAt(root, 'id')) ?? '') &&
  (named === 'kaggle-dataset' ||
    ['licenses', 'id_no', 'userSpecifiedSources', 'expectedUpdateFrequency'].some(key => keys.has(key)))

const isDataPackage = (
  root: TreeNode | undefined,
  keys: ReadonlySet<string>,
  named: DataPackageLike | undefined,
): boolean => {
  if (
    standard.test(textOf(nodeAt(root, '$schema')) ?? '') ||
    /data-package$/.test(textOf(nodeAt(root, 'profile')) ?? '')
  )
    return true
  const resources = itemsOf(nodeAt(root, 'resources'))
  if (named === 'data-package') return resources.length > 0 || keys.has('licenses')
  return (
    ['title', 'name', 'licenses'].some(key => keys.has(key)) &&
    resources.some(resource => {
      const has = (key: string): boolean => nodeAt(resource, key) !== undefined
      return (has('path') || has('data')) && ['schema', 'format', 'mediatype', 'bytes', 'hash'].some(has)
    })
  )
}

const standard = /\b(?:datapackage\.org|specs\.frictionlessdata\.io|schemas\.frictionlessdata\.io)\//
