import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'
import { beside } from '../../shell/folders-above.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { explainFile } from './explain-file.ts'
import { explainedLines } from './explained-lines.ts'

const actions = ['explain']

/** `waco settings explain FILE` */
export const runSettings = async (given: Given): Promise<number> => {
  const [action = '', file = ''] = given.operands
  if (!actions.includes(action)) return refuse([unknownAction(action)], languageTyped(given))
  const path = beside('waco.yaml', file)
  const source = await readSource(path)
  if (isProblem(source)) {
    await tell([source], 'auto', languageTyped(given))
    return exitCodes.incomplete
  }
  const explained = await explainFile(path, given)
  return 'problems' in explained
    ? refuse(explained.problems, languageTyped(given))
    : writeListing(given, explained.value, explainedLines, {
        language: explained.value.language.text,
        inEnglish: explained.value,
      })
}

const unknownAction = (name: string): Problem => ({
  code: 'usage/unknown-action',
  what: `"waco settings" has no action "${name}"`,
  why: 'it could not be known what is to be done, so nothing was done',
  fix: suggestion(name, actions),
  at: commandLine,
})
