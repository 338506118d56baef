import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'
import type { Given } from '../pipeline/command.ts'
import { refuse } from '../pipeline/listing.ts'
import { commandLine } from '../pipeline/usage-problems.ts'

/** What follows `waco pack`, with the operands that follow it. Each is loaded when it is asked for. */
const actions: Readonly<Record<string, (given: Given) => Promise<number>>> = {
  lock: async ({ operands }) => (await import('./lock.ts')).lockPacks(operands),
  test: async given => (await import('./test-pack.ts')).testPack(given),
}

/** `waco pack ACTION` */
export const runPackAction = async (given: Given): Promise<number> => {
  const [name = '', ...operands] = given.operands
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  return action === undefined ? refuse([unknownAction(name)]) : action({ ...given, operands })
}

const unknownAction = (wanted: string): Problem => ({
  code: 'usage/unknown-pack-action',
  what: `"waco pack" cannot "${wanted}"`,
  why: 'it was not said what to do with the pack, so nothing was done',
  fix: suggestion(wanted, Object.keys(actions)),
  at: commandLine,
})
