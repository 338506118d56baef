import type { Comparison } from '../../model/comparison.ts'
import type { Appearance } from '../../model/report-format.ts'
import { comparisonLines } from './comparison-lines.ts'
import { publishedComparison } from './published-comparison.ts'

/** One way of writing a comparison. */
export interface ComparisonFormat {
  readonly name: string
  readonly render: (comparison: Comparison, appearance: Appearance) => string
}

export const comparisonForPeople: ComparisonFormat = {
  name: 'terminal',
  render: (comparison, appearance) => `${comparisonLines(comparison, appearance).join('\n')}\n`,
}

export const comparisonFormats: readonly ComparisonFormat[] = [
  comparisonForPeople,
  { name: 'json', render: comparison => `${JSON.stringify(publishedComparison(comparison), null, 2)}\n` },
]
