import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf, oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { gathered, mappingNode, scalarNode, textUnder, withValue } from '../tree-making.ts'

/**
 * `energyConsumptions` by their `activity`, since training and use are different questions; a quantity and its unit as
 * one text. The unit is fixed by the format, so it may be left out.
 */
export const consumptionsByActivity = (considerations: TreeNode): TreeNode => {
  const listed = entryOf(considerations, 'energyConsumptions')
  if (listed === undefined) return considerations
  const byActivity = oneOrMore(listed.value).map((item): readonly [string, TreeNode] => [
    `activity=${textUnder(item, 'activity') ?? 'other'}`,
    withQuantities(item),
  ])
  const entries = entriesOf(considerations).map(entry =>
    entry === listed ? withValue(entry, mappingNode(gathered(byActivity), listed.value.span)) : entry,
  )
  return mappingNode(entries, considerations.span)
}

/** What was done, and who provided for it, tells nothing without a figure. */
const withQuantities = (consumption: TreeNode): TreeNode => {
  const entries = entriesOf(consumption)
  const isMeasured = entries.some(
    ({ key, value }) => units.has(key) && /[1-9]/.test(textUnder(value, 'value') ?? textOf(value) ?? ''),
  )
  return mappingNode(
    entries.flatMap(entry => {
      const unit = units.get(entry.key)
      if (unit === undefined) return isMeasured ? [entry] : []
      return [withValue(entry, quantity(entry.value, unit))]
    }),
    consumption.span,
  )
}

const quantity = (node: TreeNode, unit: string): TreeNode => {
  if (node.kind !== 'mapping') return node
  const value = textUnder(node, 'value')
  return scalarNode(value === undefined ? '' : `${value} ${textUnder(node, 'unit') ?? unit}`, node.span)
}

const units: ReadonlyMap<string, string> = new Map([
  ['activityEnergyCost', 'kWh'],
  ['co2CostEquivalent', 'tCO2eq'],
  ['co2CostOffset', 'tCO2eq'],
])
