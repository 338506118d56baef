import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf, oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { namesCode } from '../names-code.ts'
import { gathered, madeEntry, mappingNode, scalarNode, sequenceNode, withValue } from '../tree-making.ts'
import { type Graph, plainKey, propertyOf, type Related, typeOf, unknownOr } from './graph.ts'
import { licenseAt } from './licenses.ts'
import { isActor, readableAgent } from './parties.ts'
import { packageRows } from './rows.ts'

/** All that a graph says of one package, as a tree for the rows: its properties, and its relationships as if they were some. */
export const laidTogether = (element: TreeNode, graph: Graph): TreeNode => {
  const own = entriesOf(element).map(entry => {
    const key = official.get(plainKey(entry.key)) ?? entry.key
    return { ...withValue(entry, readable(key, entry.value, graph)), key }
  })
  const ends = graph.related(element).filter(({ to }) => !isSame(element, to, graph))
  const related = gathered(ends.flatMap(end => relatedTo(end, graph)))
  return mappingNode([...own, ...related, ...creationOf(element, graph)], element.span)
}

/** Nothing is made of itself, or documents itself. */
const isSame = (element: TreeNode, to: TreeNode, graph: Graph): boolean => graph.element(textOf(to) ?? '') === element

/** How the rows call a property, by its name without the profile. */
const official: ReadonlyMap<string, string> = new Map(
  packageRows.flatMap(({ path: [key] }) => (key === undefined ? [] : [[plainKey(key), key] as const])),
)

const readable = (key: string, value: TreeNode, graph: Graph): TreeNode => {
  switch (key) {
    case 'suppliedBy':
    case 'originatedBy':
      return sequenceNode(
        oneOrMore(value).flatMap(agent => readableAgent(agent, graph)),
        value.span,
      )
    case 'externalRef':
      return mappingNode(gathered(oneOrMore(value).flatMap(item => reference(followed(item, graph)))), value.span)
    case 'ai_metric':
      return sequenceNode(
        oneOrMore(value).map(item => asResult(followed(item, graph))),
        value.span,
      )
    case 'ai_hyperparameter':
      return sequenceNode(
        oneOrMore(plainValues(value, graph)).filter(item => !isWithoutValue(item)),
        value.span,
      )
    case 'ai_energyConsumption':
      return mappingNode(
        oneOrMore(value).flatMap(item => entriesOf(followed(item, graph)).flatMap(entry => energy(entry, graph))),
        value.span,
      )
    default:
      return value.kind === 'scalar' ? value : plainValues(value, graph)
  }
}

/** A blank node that stands for a value stands somewhere else in the graph. */
const followed = (node: TreeNode, { element }: Graph): TreeNode => element(textOf(node) ?? '') ?? node

/** A structured value without what names its class and itself. */
const plainValues = (node: TreeNode, graph: Graph): TreeNode => {
  if (node.kind === 'sequence')
    return sequenceNode(
      node.items.map(item => plainValues(item, graph)),
      node.span,
    )
  const target = node.kind === 'scalar' && node.text.startsWith('_:') ? followed(node, graph) : node
  return target.kind === 'mapping'
    ? mappingNode(
        target.entries.filter(({ key }) => !/^(?:@?type|spdxId|@id|algorithm)$/.test(key)),
        node.span,
      )
    : node
}

const reference = (item: TreeNode): readonly (readonly [string, TreeNode])[] => {
  const type = textOf(propertyOf(item, 'externalRefType'))
  const locator = propertyOf(item, 'locator')
  return type === undefined || locator === undefined ? [] : [[plainKey(type), { ...locator, span: item.span }]]
}

/** `{ "key": "WER", "value": "0.14" }`, or against the schema with a `name`. */
const asResult = (item: TreeNode): TreeNode =>
  mappingNode(
    entriesOf(item).flatMap(entry => {
      const key = plainKey(entry.key)
      return key === 'key' || key === 'name' ? [{ ...entry, key: 'name' }] : key === 'value' ? [entry] : []
    }),
    item.span,
  )

/** A `DictionaryEntry` that names what it holds nothing for, or whose two texts were left as they are called. */
const isWithoutValue = (entry: TreeNode): boolean => {
  const value = textOf(propertyOf(entry, 'value'))?.trim() ?? ''
  return entry.kind === 'mapping' && (value === '' || value.toLowerCase() === 'value')
}

/** One kind of use of energy, each quantity with its unit as one text. */
const energy = (entry: Entry, graph: Graph): readonly Entry[] => {
  const quantities = oneOrMore(entry.value).flatMap(item => {
    const described = followed(item, graph)
    const value = textOf(propertyOf(described, 'energyQuantity'))
    if (value === undefined) return []
    const unit = plainKey(textOf(propertyOf(described, 'energyUnit')) ?? '')
    return [scalarNode(`${value} ${units.get(unit) ?? ''}`.trim(), item.span)]
  })
  if (quantities.length === 0) return []
  return [{ ...withValue(entry, sequenceNode(quantities, entry.value.span)), key: `ai_${plainKey(entry.key)}` }]
}

const units: ReadonlyMap<string, string> = new Map([
  ['kilowattHour', 'kWh'],
  ['megajoule', 'MJ'],
])

/** What stands at the other end: by name, or by an identifier that leads nowhere. A license is what its element says. */
const relatedTo = ({ by, to }: Related, graph: Graph): readonly (readonly [string, TreeNode])[] => {
  const key = relationships.get(by)
  const id = textOf(to)?.trim() ?? ''
  if (key === undefined || !mayStandAt(key, graph.element(id))) return []
  const [known, said] = /License$/.test(key)
    ? (['license', licenseAt(to, graph)] as const)
    : (['name', nameAt(to, graph.element(id))] as const)
  return [
    [key, mappingNode([said === undefined ? madeEntry('to', unknownOr(to, id)) : madeEntry(known, said)], to.span)],
  ]
}

/** Nothing is trained on a person, a script or a model, and no model is made from a data set. */
const mayStandAt = (key: string, element: TreeNode | undefined): boolean => {
  const type = typeOf(element)
  switch (key) {
    case 'trainedOn':
    case 'testedOn':
      return !isActor(element) && type !== 'AIPackage' && !namesCode(textOf(propertyOf(element, 'name')) ?? '')
    case 'descendantOf':
      return !isActor(element)
    default:
      return true
  }
}

const nameAt = (to: TreeNode, element: TreeNode | undefined): TreeNode | undefined => {
  const name = textOf(propertyOf(element, 'name'))?.trim()
  return name === undefined || name === '' ? undefined : scalarNode(name, to.span)
}

/** What a relationship is called in the rows, in old and new case; `is …` is one that was told from its other end. */
const relationships: ReadonlyMap<string, string> = new Map([
  ...[
    'trainedOn',
    'testedOn',
    'descendantOf',
    'hasDeclaredLicense',
    'hasConcludedLicense',
    'hasDocumentation',
    'dependsOn',
  ].map(name => [name.toLowerCase(), name] as const),
  ['is ancestorof', 'descendantOf'],
  ['declaredlicense', 'hasDeclaredLicense'],
  ['concludedlicense', 'hasConcludedLicense'],
])

/** When the element was written, as it says itself or as what it points to says. */
const creationOf = (element: TreeNode, graph: Graph): readonly Entry[] => {
  const info = propertyOf(element, 'creationInfo')
  const created = info && entryOf(followed(info, graph), 'created')
  return created === undefined ? [] : [created]
}
