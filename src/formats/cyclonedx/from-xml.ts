import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf } from '../../syntax/tree-walk.ts'
import { listingRepeated, madeEntry, mappingNode, scalarNode, sequenceNode } from '../tree-making.ts'

/** A bill in XML under the names that it has in JSON. Every node keeps its place. */
export const fromXml = (root: TreeNode): TreeNode => {
  const bom = entryOf(root, 'bom')?.value
  if (bom === undefined) return root
  const space = entriesOf(bom).find(({ key, value }) => key.startsWith('@xmlns') && version.test(textIn(value)))
  if (space === undefined) return bom
  const [, specVersion = ''] = version.exec(textIn(space.value)) ?? []
  return mappingNode(
    [
      madeEntry('bomFormat', scalarNode('CycloneDX', space.span)),
      madeEntry('specVersion', scalarNode(specVersion, space.span)),
      ...entriesOf(asInJson(bom, '')),
    ],
    bom.span,
  )
}

const version = /cyclonedx\.org\/schema\/bom\/(\d[\d.]*)/

const textIn = (node: TreeNode): string => (node.kind === 'scalar' ? node.text : '')

const asInJson = (node: TreeNode, under: string): TreeNode => {
  if (node.kind !== 'mapping') return lists.has(under) && textIn(node) === '' ? sequenceNode([], node.span) : node
  if (lists.has(under)) {
    const elements = node.entries.filter(({ key }) => !key.startsWith('@'))
    return sequenceNode(
      elements.map(entry => itemOf(renamed(entry, under))),
      node.span,
    )
  }
  const entries = node.entries.filter(({ key }) => !key.startsWith('@xmlns')).map(entry => renamed(entry, under))
  return mappingNode(listingRepeated(entries), node.span)
}

const renamed = (entry: Entry, under: string): Entry => {
  const key = entry.key === '#text' ? (texts.get(under) ?? 'content') : entry.key.replace(/^@/, '')
  return { ...entry, key, value: asInJson(entry.value, key) }
}

/** An item of a list without the name of its element, unless that says what it is. */
const itemOf = (entry: Entry): TreeNode => (telling.has(entry.key) ? mappingNode([entry], entry.span) : entry.value)

const telling: ReadonlySet<string> = new Set(['license', 'expression', 'ref'])

const texts: ReadonlyMap<string, string> = new Map([['property', 'value']])

/** Elements that hold one element per item. */
const lists: ReadonlySet<string> = new Set([
  ...['components', 'licenses', 'externalReferences', 'properties', 'hashes', 'authors', 'tags', 'dependencies'],
  ...['ancestors', 'descendants', 'variants', 'datasets', 'inputs', 'outputs', 'performanceMetrics', 'collection'],
  ...['users', 'useCases', 'technicalLimitations', 'performanceTradeoffs', 'ethicalConsiderations'],
  ...['fairnessAssessments', 'energyConsumptions', 'owners', 'custodians', 'stewards', 'resolves', 'lifecycles'],
])
