import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { json } from '../../reports/json.ts'
import { fileAppearance } from '../../shell/terminal.ts'
import type { Given } from '../asking/command.ts'
import { type PreparedCheck, prepareCheck } from '../pipeline/prepare-check.ts'
import { reportOn } from '../pipeline/report-on.ts'

/** A check and the bytes of its result, as `check -o json` writes them; an exit code where nothing could be judged, which is told then. */
export interface JudgedAsData {
  readonly report: Report
  readonly text: string
}

export type NotJudged = { readonly code: number } | { readonly refused: readonly Problem[]; readonly language: string }

/** `ours` are files that this run has written or will write, so that they are no input. */
export const judgedAsData = async (given: Given, ours: readonly string[]): Promise<JudgedAsData | NotJudged> => {
  const prepared = await prepareCheck(given, { written: { formats: [json], usual: json } })
  if (typeof prepared === 'number') return { code: prepared }
  const checked = await reportOn(withoutOurs(prepared, ours))
  if ('refused' in checked) return { refused: checked.refused, language: prepared.language }
  return { report: checked.report, text: resultText(checked.report) }
}

export const resultText = (report: Report): string => json.render(report, fileAppearance('never', 'normal'))

const withoutOurs = (prepared: PreparedCheck, ours: readonly string[]): PreparedCheck => {
  const { search } = prepared.request
  // Reports that the settings have a check write are no input of it, whether or not they are written now.
  const reports = prepared.settings.outputs.flatMap(({ text }) => /=(.+)$/.exec(text)?.[1] ?? [])
  const except = [...search.except, ...ours, ...reports]
  return { ...prepared, request: { ...prepared.request, search: { ...search, except } } }
}
