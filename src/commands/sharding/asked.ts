import type { PackedCommand } from '../../model/capsule.ts'
import { packedSwitches, packedValues } from '../../policy/capsule/capsule-schema.ts'
import type { Given } from '../asking/command.ts'
import { givenAgain } from '../asking/given-again.ts'

/** The command line that parts were judged by, with what is typed now about the report to be written. */
export const askedAgain = (command: PackedCommand, typed: Given): Given => {
  const again = givenAgain(command)
  const of = (option: string): Given => (decides.has(option) ? again : typed)
  return {
    operands: command.operands,
    text: option => of(option).text(option),
    texts: option => of(option).texts(option),
    on: option => of(option).on(option),
  }
}

/** Options on which a result depends: those a capsule keeps. */
const decides: ReadonlySet<string> = new Set([...packedValues, ...packedSwitches])
