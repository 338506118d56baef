import { reportFormats } from '../../reports/index.ts'
import { terminal } from '../../reports/terminal.ts'
import type { Given } from './command.ts'
import { deliver } from './deliver.ts'
import { outputIsInput } from './input-problems.ts'
import { refuse } from './listing.ts'
import { loadReport } from './load-report.ts'
import { mannerOf } from './manner.ts'
import { overwrittenInput, parseOutputs } from './outputs.ts'

/** `waco report RESULT` */
export const runReport = async (given: Given): Promise<number> => {
  const [path = '-'] = given.operands
  const manner = mannerOf(given)
  if ('code' in manner) return refuse([manner])
  const outputs = parseOutputs(given.texts('output'), reportFormats, terminal)
  if (outputs.problems.length > 0) return refuse(outputs.problems)
  const overwritten = overwrittenInput(outputs.value, given.operands)
  if (overwritten !== undefined) return refuse([outputIsInput(overwritten)])
  const { value, problems } = await loadReport(path)
  return value === undefined ? refuse(problems) : deliver(value, outputs.value, manner)
}
