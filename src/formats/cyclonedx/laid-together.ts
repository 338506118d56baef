import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf, nodeAt, oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { namesCode } from '../names-code.ts'
import {
  entriesNamed,
  gathered,
  madeEntry,
  mappingNode,
  replacing,
  scalarNode,
  sequenceNode,
  textUnder,
  withValue,
} from '../tree-making.ts'
import { type Bom, isCardProperty, isDataSet, isMainIn, isModel, propertiesOf } from './components.ts'
import { consumptionsByActivity } from './environment.ts'
import { slicedMetrics } from './rows.ts'

/** All that a bill says of one component, as a tree for the rows. What the head of the bill says counts for the component it is about. */
export const laidTogether = (component: TreeNode, bom: Bom): TreeNode => {
  const isMain = isMainIn(bom)(component)
  const whole = isMain ? withHead(component, bom) : component
  const properties = [...propertiesOf(whole), ...(isMain ? oneOrMore(nodeAt(bom.root, 'metadata', 'properties')) : [])]
  return mappingNode(
    [
      ...entriesOf(whole)
        .filter(({ key }) => !leftOut.has(key))
        .map(entry => madeReadable(entry, bom)),
      ...ancestorsOf(whole),
      ...section('properties', gathered(properties.flatMap(byMeaning))),
      ...section('externalReferences', gathered(oneOrMore(nodeAt(whole, 'externalReferences')).flatMap(byType))),
      ...(isMain ? section('metadata', entriesNamed(nodeAt(bom.root, 'metadata'), ofBill)) : []),
    ],
    component.span,
  )
}

/** With what the head of the bill says of a component, and the component itself does not. */
const withHead = (component: TreeNode, { main }: Bom): TreeNode => {
  const said = new Set(entriesOf(component).map(({ key }) => key))
  const besides = entriesOf(main).filter(({ key }) => !said.has(key))
  return mappingNode([...entriesOf(component), ...besides], component.span)
}

/** Put together anew, or about other things. */
const leftOut: ReadonlySet<string> = new Set([
  'bom-ref',
  'components',
  'pedigree',
  'properties',
  'externalReferences',
  'evidence',
  'signature',
])

/** What the head of a bill says of the component that it is about. */
const ofBill: ReadonlySet<string> = new Set(['timestamp', 'supplier'])

const madeReadable = (entry: Entry, bom: Bom): Entry => {
  switch (entry.key) {
    case 'licenses':
      return withValue(entry, sequenceNode(oneOrMore(entry.value).map(unwrapped), entry.value.span))
    case 'modelCard':
      return withValue(entry, readableCard(entry.value, bom))
    default:
      return entry
  }
}

/** `{ "license": { … } }` beside `{ "expression": … }`, without the text of the license. */
const unwrapped = (choice: TreeNode): TreeNode => {
  const license = entryOf(choice, 'license')?.value ?? choice
  return mappingNode(entriesNamed(license, new Set(['id', 'name', 'url', 'expression'])), license.span)
}

const readableCard = (card: TreeNode, bom: Bom): TreeNode => {
  const parameters = replacing(card, 'modelParameters', value => readableParameters(value, bom))
  const analysis = replacing(parameters, 'quantitativeAnalysis', withSlices)
  const considerations = replacing(analysis, 'considerations', value =>
    replacing(value, 'environmentalConsiderations', consumptionsByActivity),
  )
  return considerations.kind === 'mapping'
    ? { ...considerations, entries: considerations.entries.filter(({ key }) => key !== 'properties') }
    : considerations
}

const readableParameters = (parameters: TreeNode, bom: Bom): TreeNode => {
  const withData = replacing(parameters, 'datasets', list =>
    sequenceNode(
      oneOrMore(list).flatMap(item => (isData(item) ? followed(item, bom) : [])),
      list.span,
    ),
  )
  return replacing(replacing(withData, 'inputs', withKnownFormats), 'outputs', withKnownFormats)
}

/** `string` is the first format that the standard names; anywhere else it is what a tool writes where a text is due. */
const withKnownFormats = (list: TreeNode): TreeNode =>
  sequenceNode(
    oneOrMore(list).map(item =>
      replacing(item, 'format', format =>
        textOf(format)?.trim() === 'string' ? scalarNode('format: string', format.span) : format,
      ),
    ),
    list.span,
  )

/** A data set by its `ref`: with the name of what it leads to, at the place of the reference. One described in place is named by all that stands there, so that its address is its own. */
const followed = (item: TreeNode, { referred }: Bom): TreeNode => {
  const ref = entryOf(item, 'ref')
  const target = ref && referred(textUnder(item, 'ref') ?? '')
  const name = isData(target) ? textUnder(target, 'name') : undefined
  if (ref === undefined)
    return mappingNode(
      entriesOf(item).map(entry => withPlace(entry, item)),
      item.span,
    )
  return name === undefined
    ? item
    : mappingNode([madeEntry('name', scalarNode(name, ref.value.span), ref.span)], item.span)
}

/** A `ref` may lead to anything; a library is no data set, whatever its name, and neither is a file with settings or source code. */
const isData = (target: TreeNode | undefined): boolean => {
  if (target === undefined) return true
  const type = textUnder(target, 'type')
  if (namesCode(textUnder(target, 'name') ?? '')) return false
  return type === 'data' ? isDataSet(target) : ['dataset', 'other', 'file', undefined].includes(type)
}

const withPlace = (entry: Entry, { span }: TreeNode): Entry => (entry.key === 'name' ? { ...entry, span } : entry)

/** Without pictures; measures of a slice a second time, under a key of their own. */
const withSlices = (analysis: TreeNode): TreeNode => {
  const entries = entriesOf(analysis).filter(({ key }) => key !== 'graphics')
  const metrics = entries.findLast(({ key }) => key === 'performanceMetrics')
  const sliced = oneOrMore(metrics?.value).filter(metric => textUnder(metric, 'slice') !== undefined)
  const [first, last] = [sliced[0], sliced.at(-1)]
  if (first === undefined || last === undefined) return mappingNode(entries, analysis.span)
  const slices = sequenceNode(sliced, { start: first.span.start, end: last.span.end })
  return mappingNode([...entries, madeEntry(slicedMetrics, slices)], analysis.span)
}

/** What a model, or a data set, was made from; what else it needed is no ancestor of its kind. */
const ancestorsOf = (component: TreeNode): readonly Entry[] => {
  const pedigree = entryOf(component, 'pedigree')
  const ancestors = entryOf(pedigree?.value, 'ancestors')
  if (pedigree === undefined || ancestors === undefined) return []
  const named = oneOrMore(ancestors.value).flatMap(ancestor => {
    const name = entryOf(ancestor, 'name')
    const group = textUnder(ancestor, 'group')
    const text = textUnder(ancestor, 'name')
    if (name === undefined || text === undefined || isSameThing(ancestor, component)) return []
    if (!(isModel(component) ? isModelLike(ancestor) : isData(ancestor))) return []
    return [scalarNode(group === undefined ? text : `${group}/${text}`, name.value.span)]
  })
  const list = withValue(ancestors, sequenceNode(named, ancestors.value.span))
  return [withValue(pedigree, mappingNode([list, ...entriesNamed(pedigree.value, new Set(['notes']))], pedigree.span))]
}

const isSameThing = (ancestor: TreeNode, component: TreeNode): boolean =>
  ['name', 'group', 'version'].every(key => textUnder(ancestor, key) === textUnder(component, key))

const isModelLike = (ancestor: TreeNode): boolean =>
  isModel(ancestor) || ['file', undefined].includes(textUnder(ancestor, 'type'))

/** The value of a property under the last word of its name, where that names an answer of a card. */
const byMeaning = (property: TreeNode): readonly (readonly [string, TreeNode])[] => {
  const name = textUnder(property, 'name') ?? ''
  const value = entryOf(property, 'value')
  if (value === undefined || (name.includes(':') && !isCardProperty(name))) return []
  return [[name.split(':').at(-1) ?? name, { ...value.value, span: property.span }]]
}

const byType = (reference: TreeNode): readonly (readonly [string, TreeNode])[] => {
  const [type, url] = [textUnder(reference, 'type'), entryOf(reference, 'url')]
  return type === undefined || url === undefined ? [] : [[type, { ...url.value, span: reference.span }]]
}

const section = (key: string, entries: readonly Entry[]): readonly Entry[] => {
  const [first] = entries
  return first === undefined ? [] : [madeEntry(key, mappingNode(entries, first.span))]
}
