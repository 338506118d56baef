import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf, itemsOf, leavesOf, oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { scalarNode, textUnder } from '../tree-making.ts'

/** An SPDX 3 document: its elements, and what each says of another, found before anything is asked. */
export interface Graph {
  readonly elements: readonly TreeNode[]
  readonly element: (id: string) => TreeNode | undefined
  /** What is said of an element in relationships, its own first, in the order of the file. */
  readonly related: (element: TreeNode) => readonly Related[]
}

/** One end of a relationship, as seen from the other: `trainedOn` and the place that names the data set. */
export interface Related {
  readonly by: string
  readonly to: TreeNode
}

export const graphOf = (root: TreeNode): Graph => {
  const listed = itemsOf(entryOf(root, '@graph')?.value)
  const elements = listed.length > 0 ? listed : [root]
  const byId = new Map<string, TreeNode>()
  for (const element of elements) {
    const id = idOf(element)
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
  }
  const ends = new Map<string, Related[]>()
  const tell = (id: string | undefined, related: Related): void => {
    const known = id === undefined ? undefined : ends.get(id)
    if (known !== undefined) known.push(related)
    else if (id !== undefined) ends.set(id, [related])
  }
  for (const relationship of elements.filter(element => /relationship$/i.test(typeOf(element)))) {
    const by = plainKey(textOf(propertyOf(relationship, 'relationshipType')) ?? '').replaceAll('_', '')
    const from = propertyOf(relationship, 'from')
    for (const to of oneOrMore(propertyOf(relationship, 'to'))) {
      tell(textOf(from), { by: by.toLowerCase(), to })
      if (from !== undefined) tell(textOf(to), { by: `is ${by}`.toLowerCase(), to: from })
    }
  }
  return {
    elements,
    element: id => byId.get(id),
    related: element => ends.get(idOf(element) ?? '') ?? [],
  }
}

/** The class of an element without its profile: `ai_AIPackage`, `AI_AIPackage` and its full address are `AIPackage`. */
export const typeOf = (element: TreeNode | undefined): string => {
  const types = [entryOf(element, 'type')?.value, entryOf(element, '@type')?.value]
  const [type] = types.flatMap(value => (value === undefined ? [] : leavesOf(value)))
  return plainKey(type?.text ?? '')
}

/** A name of the SPDX model without its profile, however it was written. */
export const plainKey = (key: string): string =>
  (key.split(/[/#:]/).at(-1) ?? key).replace(/^(?:ai|dataset|software|core|simplelicensing|expandedlicensing)_/i, '')

/** The value of a property, with or without its profile. */
export const propertyOf = (element: TreeNode | undefined, plain: string): TreeNode | undefined =>
  entriesOf(element).findLast(({ key }) => plainKey(key) === plain)?.value

/** An identifier of an element, and no text that was written in its place. */
export const isIdentifier = (text: string): boolean =>
  /^(?:_:|urn:|SPDXRef|\w+:\/\/)/i.test(text) && !unknown.test(text)

/** The elements by which SPDX says that nothing is said, or that there is none, as the words that it had for them. */
export const unknownOr = (node: TreeNode, id: string): TreeNode => {
  const said = unknown.exec(id)?.[1]
  return said === undefined ? node : scalarNode(said.toUpperCase(), node.span)
}

const unknown = /(?<![a-z])(NoAssertion|None)(?:Element|License)$/i

const idOf = (element: TreeNode): string | undefined => textUnder(element, 'spdxId') ?? textUnder(element, '@id')
