import { Script } from 'node:vm'
import { systemCode } from './read.ts'

/** What became of a piece of work: its value, or what it ran out of. */
export type Done<T> =
  | { readonly is: 'done'; readonly value: T }
  | { readonly is: 'out-of-time' }
  | { readonly is: 'out-of-stack' }

/**
 * Does a piece of work, and stops it for good after so many seconds, wherever it is, a loop of a library included: the engine
 * itself ends it. What runs is a function of ours; the script is a constant that calls it. Whatever else is thrown is a bug.
 */
export const withinTime = <T>(seconds: number, work: () => T): Done<T> => {
  let done: Done<T> | undefined
  // A script sees nothing but what is global, so this is the way in.
  const global = globalThis as { wacoWork?: () => void }
  global.wacoWork = () => {
    done = { is: 'done', value: work() }
  }
  try {
    enter.runInThisContext({ timeout: Math.ceil(seconds * 1000) })
  } catch (error) {
    if (systemCode(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { is: 'out-of-time' }
    if (error instanceof RangeError && /call stack/.test(error.message)) return { is: 'out-of-stack' }
    throw error
  } finally {
    delete global.wacoWork
  }
  return done ?? { is: 'out-of-time' }
}

const enter: Script = new Script('wacoWork()')
