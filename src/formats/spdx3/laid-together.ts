import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf, oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { gathered, madeEntry, mappingNode, scalarNode, sequenceNode, textUnder, withValue } from '../tree-making.ts'
import { type Graph, plainKey, propertyOf, type Related } from './graph.ts'
import { packageRows } from './rows.ts'

/** All that a graph says of one package, as a tree for the rows: its properties, and its relationships as if they were some. */
export const laidTogether = (element: TreeNode, graph: Graph): TreeNode => {
  const own = entriesOf(element).map(entry => {
    const key = official.get(plainKey(entry.key)) ?? entry.key
    return { ...withValue(entry, readable(key, entry.value, graph)), key }
  })
  const related = gathered(graph.related(element).flatMap(end => relatedTo(end, graph)))
  return mappingNode([...own, ...related, ...creationOf(element, graph)], element.span)
}

/** How the rows call a property, by its name without the profile. */
const official: ReadonlyMap<string, string> = new Map(
  packageRows.flatMap(({ path: [key] }) => (key === undefined ? [] : [[plainKey(key), key] as const])),
)

const readable = (key: string, value: TreeNode, graph: Graph): TreeNode => {
  switch (key) {
    case 'suppliedBy':
    case 'originatedBy':
      return sequenceNode(
        oneOrMore(value).map(agent => readableAgent(agent, graph)),
        value.span,
      )
    case 'externalRef':
      return mappingNode(gathered(oneOrMore(value).flatMap(item => reference(followed(item, graph)))), value.span)
    case 'ai_metric':
      return sequenceNode(
        oneOrMore(value).map(item => asResult(followed(item, graph))),
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

/** Somebody by name, and how to reach them; by an identifier that leads nowhere; or, against the schema, by a bare name. */
const readableAgent = (agent: TreeNode, { element }: Graph): TreeNode => {
  const id = textOf(agent)?.trim() ?? ''
  const found = agent.kind === 'mapping' ? agent : element(id)
  if (found === undefined)
    return mappingNode([madeEntry(isIdentifier(id) ? 'to' : 'name', unknownOr(agent, id))], agent.span)
  const name = textUnder(found, 'name')
  const channels = oneOrMore(propertyOf(found, 'externalIdentifier')).flatMap(identifier => {
    const written = entryOf(identifier, 'identifier')
    return written !== undefined && /email|url/i.test(textOf(propertyOf(identifier, 'externalIdentifierType')) ?? '')
      ? [madeEntry('contact', written.value, written.span)]
      : []
  })
  return mappingNode(
    [...(name === undefined ? [] : [madeEntry('name', scalarNode(name, agent.span))]), ...channels.slice(0, 1)],
    agent.span,
  )
}

/** The elements by which SPDX says that nothing is said, or that there is none, are written like any other. */
const unknownOr = (node: TreeNode, id: string): TreeNode => {
  const [said] = /(?<![a-z])(?:NoAssertion|None)(?=Element$|License$)/i.exec(id) ?? []
  return said === undefined ? node : scalarNode(said.toUpperCase(), node.span)
}

const isIdentifier = (text: string): boolean =>
  /^(?:_:|urn:|SPDXRef|\w+:\/\/)/i.test(text) && !/(?:NoAssertion|None)(?:Element|License)$/i.test(text)

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
  if (key === undefined) return []
  const id = textOf(to)?.trim() ?? ''
  const element = graph.element(id)
  if (/License$/.test(key)) {
    const license = element === undefined ? listedLicense(to, id) : licenseOf(element, to)
    return [[key, mappingNode([license === undefined ? madeEntry('to', to) : madeEntry('license', license)], to.span)]]
  }
  const name = textUnder(element, 'name')
  const end = name === undefined ? madeEntry('to', unknownOr(to, id)) : madeEntry('name', scalarNode(name, to.span))
  return [[key, mappingNode([end], to.span)]]
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

/** `https://spdx.org/licenses/MIT` need not be described to be known. */
const listedLicense = (to: TreeNode, id: string): TreeNode | undefined => {
  const [, listed] = /spdx\.org\/licenses\/([\w.+-]+?)(?:\.html)?$/.exec(id) ?? []
  if (listed !== undefined) return scalarNode(listed, to.span)
  const said = unknownOr(to, id)
  return said === to && isIdentifier(id) ? undefined : said
}

const licenseOf = (element: TreeNode, to: TreeNode): TreeNode => {
  const expression = textOf(propertyOf(element, 'licenseExpression'))
  if (expression !== undefined) return scalarNode(expression, to.span)
  const listed = listedLicense(to, textOf(to) ?? '')
  if (listed !== undefined) return listed
  const name = textUnder(element, 'name')
  const link = propertyOf(element, 'seeAlso')
  return mappingNode(
    [
      ...(name === undefined ? [] : [madeEntry('name', scalarNode(name, to.span))]),
      ...oneOrMore(link)
        .slice(0, 1)
        .map(url => madeEntry('url', url)),
    ],
    to.span,
  )
}

/** When the element was written, as it says itself or as what it points to says. */
const creationOf = (element: TreeNode, graph: Graph): readonly Entry[] => {
  const info = propertyOf(element, 'creationInfo')
  const created = info && entryOf(followed(info, graph), 'created')
  return created === undefined ? [] : [created]
}
