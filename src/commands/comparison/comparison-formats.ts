import type { Comparison } from '../../model/comparison.ts'
import type { Appearance } from '../../model/report-format.ts'
import { jsonText } from '../../reports/text/json-text.ts'
import { uncommanded } from '../../reports/text/uncommanded.ts'
import { comparisonLines } from './comparison-lines.ts'
import { publishedComparison } from './published-comparison.ts'

/** One way of writing a comparison. */
export interface ComparisonFormat {
  readonly name: string
  readonly render: (comparison: Comparison, appearance: Appearance) => string
}

export const comparisonForPeople: ComparisonFormat = {
  name: 'terminal',
  render: (comparison, appearance) => uncommanded(`${comparisonLines(comparison, appearance).join('\n')}\n`),
}

export const comparisonFormats: readonly ComparisonFormat[] = [
  comparisonForPeople,
  { name: 'json', render: comparison => `${jsonText(publishedComparison(comparison), 2)}\n` },
]
