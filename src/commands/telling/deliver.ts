import { exitCode } from '../../engine/exit-code.ts'
import type { Report } from '../../model/report.ts'
import type { ReportFormat } from '../../model/report-format.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import type { Manner } from './manner.ts'
import { type Output, writeOutputs } from './outputs.ts'
import { tell } from './tell.ts'

/**
 * Writes a report in every form that was asked for, and returns the exit code that it means. The report first, then what is
 * wrong: at a terminal the last lines are the ones that are read.
 */
export const deliver = async (
  report: Report,
  outputs: readonly Output<ReportFormat>[],
  manner: Manner,
): Promise<number> => {
  const lost = await writeOutputs(outputs, report, manner)
  await tell([...report.problems, ...lost], manner.colour, report.language)
  return lost.length > 0 ? exitCodes.incomplete : exitCode(report)
}
