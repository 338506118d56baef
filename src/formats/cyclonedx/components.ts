import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf, nodeAt, oneOrMore } from '../../syntax/tree-walk.ts'
import { textUnder } from '../tree-making.ts'

/** A bill of materials as CycloneDX 1.x writes it in JSON, with everything in it that can be pointed to. */
export interface Bom {
  readonly root: TreeNode
  /** What the bill is about, when it says so. */
  readonly main?: TreeNode
  /** All components, those inside others too, in the order of the file. */
  readonly components: readonly TreeNode[]
  /** What a `ref` leads to; nothing where two things have the same name. */
  readonly referred: (ref: string) => TreeNode | undefined
}

export const bomOf = (root: TreeNode): Bom => {
  const main = nodeAt(root, 'metadata', 'component')
  const components = [main, ...oneOrMore(nodeAt(root, 'components'))].flatMap(withNested)
  const byRef = new Map<string, TreeNode | undefined>()
  for (const node of components.flatMap(referable)) {
    const ref = textUnder(node, 'bom-ref')
    if (ref !== undefined) byRef.set(ref, byRef.has(ref) ? undefined : node)
  }
  return { root, ...(main && { main }), components, referred: ref => byRef.get(ref) }
}

/** A bill often says twice what it is about: as its subject, and with its card as the first of its parts. */
export const isMainIn =
  ({ main }: Bom) =>
  (component: TreeNode): boolean =>
    component === main || (isSame(component, main, 'name') && !isOther(component, main, 'version'))

const isSame = (one: TreeNode, other: TreeNode | undefined, key: string): boolean =>
  textUnder(one, key) !== undefined && textUnder(one, key) === textUnder(other, key)

const isOther = (one: TreeNode, other: TreeNode | undefined, key: string): boolean =>
  textUnder(one, key) !== undefined && textUnder(other, key) !== undefined && !isSame(one, other, key)

export const isModel = (component: TreeNode): boolean =>
  textUnder(component, 'type') === 'machine-learning-model' || entryOf(component, 'modelCard') !== undefined

/** A component of data: a data set, unless all it lists is configuration, source code and the like. */
export const isDataSet = (component: TreeNode): boolean => {
  if (textUnder(component, 'type') !== 'data') return false
  const kinds = oneOrMore(nodeAt(component, 'data')).map(item => textUnder(item, 'type'))
  return kinds.length === 0 || kinds.includes('dataset')
}

/** Says more of a model than that it is there, or where more is said. */
export const hasCard = (component: TreeNode): boolean =>
  entriesOf(nodeAt(component, 'modelCard')).length > 0 ||
  oneOrMore(nodeAt(component, 'externalReferences')).some(reference => textUnder(reference, 'type') === 'model-card') ||
  propertiesOf(component).some(property => isCardProperty(textUnder(property, 'name') ?? ''))

/** Says more of a data set than that it is there. */
export const hasSheet = (component: TreeNode): boolean =>
  oneOrMore(nodeAt(component, 'data')).some(item => entriesOf(item).some(({ key }) => tellingKeys.has(key)))

export const propertiesOf = (component: TreeNode): readonly TreeNode[] =>
  [nodeAt(component, 'properties'), nodeAt(component, 'modelCard', 'properties')].flatMap(oneOrMore)

/** Generators write answers that the format has no place for as properties: `genai:aibom:modelcard:limitation`. */
export const isCardProperty = (name: string): boolean => /:modelcard:[^:]+$/i.test(name)

const tellingKeys: ReadonlySet<string> = new Set(['description', 'governance', 'sensitiveData', 'contents'])

const withNested = (component: TreeNode | undefined): readonly TreeNode[] =>
  component?.kind === 'mapping' ? [component, ...oneOrMore(nodeAt(component, 'components')).flatMap(withNested)] : []

/** A component, the data it lists, and the data sets that its card describes in place. */
const referable = (component: TreeNode): readonly TreeNode[] => [
  component,
  ...oneOrMore(nodeAt(component, 'data')),
  ...oneOrMore(nodeAt(component, 'modelCard', 'modelParameters', 'datasets')),
]
