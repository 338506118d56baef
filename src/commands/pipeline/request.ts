import type { Problem } from '../../model/problem.ts'
import type { Given } from '../asking/command.ts'
import { inputWithoutName, nameWithoutInput } from '../asking/usage-problems.ts'
import type { Manner } from '../telling/manner.ts'
import type { Search } from './search.ts'

/** What a command was asked to look at. `outputs` are the files it will write itself. */
export const searchOf = (given: Given, manner: Manner, outputs: readonly string[]): Search | Problem => {
  const stdinName = given.text('stdin-name')
  const reads = given.operands.includes('-')
  if (reads && !stdinName) return inputWithoutName()
  if (!reads && stdinName !== undefined) return nameWithoutInput(stdinName)
  return {
    paths: given.operands,
    ...(stdinName !== undefined && { stdinName }),
    except: outputs,
    progress: manner.detail !== 'quiet',
  }
}
