import type { TreeNode } from '../../syntax/tree.ts'
import { oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { madeEntry, mappingNode, scalarNode } from '../tree-making.ts'
import { type Graph, isIdentifier, propertyOf, typeOf, unknownOr } from './graph.ts'

/** The license that an identifier leads to, at its place: a text, or the name and address of terms of their own. Absent when it leads nowhere. */
export const licenseAt = (to: TreeNode, graph: Graph): TreeNode | undefined => {
  const id = textOf(to)?.trim() ?? ''
  const element = graph.element(id)
  const text = expressionOf(id, element, graph)
  if (text !== undefined) return scalarNode(text, to.span)
  const name = textOf(propertyOf(element, 'name')) ?? textOf(propertyOf(element, 'licenseText'))
  if (name === undefined) {
    const said = unknownOr(to, id)
    return said === to && isIdentifier(id) ? undefined : said
  }
  const [address] = oneOrMore(propertyOf(element, 'seeAlso'))
  return mappingNode(
    [madeEntry('name', scalarNode(name, to.span)), ...(address === undefined ? [] : [madeEntry('url', address)])],
    to.span,
  )
}

/** `https://spdx.org/licenses/MIT` need not be described to be known; sets are written as expressions, one level deep. */
const expressionOf = (id: string, element: TreeNode | undefined, graph: Graph, inSet = false): string | undefined => {
  const [, listed] = /spdx\.org\/licenses\/([\w.+-]+?)(?:\.html)?$/.exec(id) ?? []
  const written = textOf(propertyOf(element, 'licenseExpression')) ?? listed
  const joined = sets.get(typeOf(element))
  if (written !== undefined || joined === undefined || inSet) return written
  const members = oneOrMore(propertyOf(element, 'member')).map(member => {
    const name = textOf(member) ?? ''
    return expressionOf(name, graph.element(name), graph, true)
  })
  return members.length > 0 && members.every(member => member !== undefined) ? members.join(joined) : undefined
}

const sets: ReadonlyMap<string, string> = new Map([
  ['ConjunctiveLicenseSet', ' AND '],
  ['DisjunctiveLicenseSet', ' OR '],
])
