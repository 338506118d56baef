import type { Parsed } from '../../model/problem.ts'
import type { Settings } from '../../policy/settings/settings.ts'
import type { Given } from '../asking/command.ts'
import { askedIn } from '../asking/usage-problems.ts'
import { type Output, parseOutputs } from './outputs.ts'

/** The reports to write: what was typed, or else what the settings say, where mistakes are then told. */
export const outputsAsked = <Format extends { readonly name: string }>(
  given: Given,
  { outputs }: Settings,
  formats: readonly Format[],
  usual: Format,
): Parsed<readonly Output<Format>[]> => {
  const typed = given.texts('output')
  if (typed.length > 0 || outputs.length === 0) return parseOutputs(typed, formats, usual)
  const alone = outputs.flatMap(({ text, at }) =>
    parseOutputs([text], formats, usual).problems.map(met => ({ ...met, at })),
  )
  if (alone.length > 0) return { value: [], problems: alone }
  const { value, problems } = parseOutputs(
    outputs.map(({ text }) => text),
    formats,
    usual,
  )
  return { value, problems: problems.map(problem => askedIn(outputs[0]?.at, problem)) }
}
