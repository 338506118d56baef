import type { Problem } from '../../model/problem.ts'
import { show } from '../../reports/text/show.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import { writeOut, writeWhole } from '../../shell/write.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { tell } from '../telling/tell.ts'

/** Writes a bundle or a capsule to its file, and then says so; without a file it is all that standard output gets. Returns `fine`, or that it was lost. */
export const writeEvidence = async (
  text: string,
  to: string | undefined,
  notices: readonly Problem[],
  language: string,
  line: (say: Say) => string,
  fine: number = exitCodes.fine,
): Promise<number> => {
  const lost = to === undefined ? undefined : writeWhole(to, text)
  const written = lost ?? (await writeOut(to === undefined ? text : `${show(line(sayIn(language)))}\n`))
  const problems = typeof written === 'string' ? notices : [...notices, written]
  await tell(problems, 'auto', language)
  return typeof written === 'string' ? fine : exitCodes.incomplete
}
