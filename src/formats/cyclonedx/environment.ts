import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf, oneOrMore } from '../../syntax/tree-walk.ts'
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

const withQuantities = (consumption: TreeNode): TreeNode =>
  mappingNode(
    entriesOf(consumption).map(entry => {
      const unit = units.get(entry.key)
      return unit === undefined ? entry : withValue(entry, quantity(entry.value, unit))
    }),
    consumption.span,
  )

const quantity = (node: TreeNode, unit: string): TreeNode => {
  const value = textUnder(node, 'value')
  return value === undefined ? node : scalarNode(`${value} ${textUnder(node, 'unit') ?? unit}`, node.span)
}

const units: ReadonlyMap<string, string> = new Map([
  ['activityEnergyCost', 'kWh'],
  ['co2CostEquivalent', 'tCO2eq'],
  ['co2CostOffset', 'tCO2eq'],
])
