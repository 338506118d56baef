import type { Entry, ScalarNode, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf } from '../../syntax/tree-walk.ts'
import { listingRepeated, madeEntry, mappingNode, scalarNode, sequenceNode, textUnder } from '../tree-making.ts'

/** A bill in the text form of protocol buffers, under the names that it has in JSON. Every node keeps its place. */
export const fromProtobuf = (root: TreeNode): TreeNode =>
  mappingNode(
    [
      madeEntry('bomFormat', scalarNode('CycloneDX', { ...root.span, end: root.span.start })),
      ...entriesOf(asInJson(root)),
    ],
    root.span,
  )

const asInJson = (node: TreeNode): TreeNode => {
  switch (node.kind) {
    case 'scalar':
      return withoutPrefix(node)
    case 'sequence':
      return sequenceNode(node.items.map(asInJson), node.span)
    case 'mapping':
      return mappingNode(listingRepeated(node.entries.map(renamed)), node.span)
    case 'alias':
      return node
  }
}

const renamed = (entry: Entry): Entry => {
  const key = inCamelCase(entry.key)
  return { ...entry, key: hyphenated.get(key) ?? key, value: valueUnder(key, asInJson(entry.value)) }
}

const inCamelCase = (name: string): string => name.replace(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase())

const hyphenated: ReadonlyMap<string, string> = new Map([
  ['bomRef', 'bom-ref'],
  ['mimeType', 'mime-type'],
])

const valueUnder = (key: string, value: TreeNode): TreeNode => {
  if (key === 'datasets') return inPlace(value)
  return key === 'timestamp' ? inDays(value) : value
}

/** A choice of `dataset` or `ref`, which JSON writes without the former. */
const inPlace = (value: TreeNode): TreeNode =>
  value.kind === 'sequence'
    ? sequenceNode(value.items.map(inPlace), value.span)
    : (entryOf(value, 'dataset')?.value ?? value)

/** `{ seconds: … }` since 1970. */
const inDays = (value: TreeNode): TreeNode => {
  const seconds = Number(textUnder(value, 'seconds') ?? Number.NaN)
  return Math.abs(seconds) <= 1e11 ? scalarNode(new Date(seconds * 1000).toISOString(), value.span) : value
}

/** `CLASSIFICATION_MACHINE_LEARNING_MODEL` is `machine-learning-model` in JSON. */
const withoutPrefix = (node: ScalarNode): ScalarNode => {
  const word = enumerated.exec(node.text)?.[1]?.toLowerCase().replaceAll('_', '-')
  return word === undefined ? node : scalarNode(units.get(word) ?? word, node.span)
}

const enumerated =
  /^(?:CLASSIFICATION|MODEL_PARAMETER_APPROACH_TYPE|EXTERNAL_REFERENCE_TYPE|COMPONENT_DATA_TYPE|ACTIVITY_TYPE|ENERGY_MEASURE_UNIT_TYPE|CO2_MEASURE_UNIT_TYPE|ENERGY_SOURCE_TYPE|HASH_ALG)_([A-Z\d_]+)$/

const units: ReadonlyMap<string, string> = new Map([
  ['kilowatt-hours', 'kWh'],
  ['tonnes-co2-equivalent', 'tCO2eq'],
])
