import { discrepancies } from '../../engine/discrepancies.ts'
import type { JsonSchema } from '../../model/check.ts'
import { once } from '../../model/once.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import type { Source } from '../../model/source.ts'
import { parseReport } from '../../policy/saved/parse-report.ts'
import { doesNotAddUp, unreadableResult } from '../../policy/saved/saved-problems.ts'
import { isProblem, readInput, readSource, resultLimit } from '../../shell/read.ts'
import { isSideName } from '../../shell/side-names.ts'
import { publishedSchema } from '../../shell/standards.ts'

/** What standard input is called in messages. */
const input = 'standard input'

/** A result that `check -o json` has written, read again: whole, in its form and borne out by its findings, or not at all. */
export const loadReport = async (path: string): Promise<Parsed<Report | undefined>> => {
  const source = await (path === '-' ? readInput(input, resultLimit) : readSource(path, resultLimit))
  if (isProblem(source)) return { value: undefined, problems: [unreadableResult(source)] }
  return reportFrom(source)
}

/** As `loadReport`, of a text that is there already. */
export const reportFrom = (source: Source): Parsed<Report | undefined> => {
  const { value, problems } = parseReport(source, schema())
  if (value === undefined) return { value, problems }
  const faults = discrepancies(value, isSideName)
  if (faults.length === 0) return { value, problems: [] }
  return { value: undefined, problems: faults.slice(0, mostFaults).map(worded(source.path)) }
}

// Our own file, which a test compiles.
const schema = once(() => JSON.parse(publishedSchema('report')) as JsonSchema)

/** One change makes many faults, and the first few show it. */
const mostFaults = 5

const worded =
  (path: string) =>
  ({ where, says, makes }: ReturnType<typeof discrepancies>[number]): Problem =>
    doesNotAddUp({ path }, where, says, makes)
