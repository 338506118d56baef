import { packLanguage } from '../../model/locale.ts'
import type { Problem } from '../../model/problem.ts'
import { problemText } from '../../reports/text/problem.ts'
import { type ColourChoice, streamAppearance } from '../../shell/terminal.ts'
import { writeErr } from '../../shell/write.ts'

/** Says on standard error what is wrong, each problem in its four parts, in the language of the run where that is known. */
export const tell = async (
  problems: readonly Problem[],
  colour: ColourChoice = 'auto',
  language: string = packLanguage,
): Promise<void> => {
  const appearance = streamAppearance('stderr', colour, 'normal')
  for (const problem of problems) await writeErr(problemText(problem, appearance, language))
}
