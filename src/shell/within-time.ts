import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'
import { Script } from 'node:vm'
import { once } from '../model/once.ts'
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
  roomForClock()
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

/**
 * The clock of the engine opens files of its own, and where the system allows none it ends the process without a word. So the
 * first time, as many are tried here, where a refusal is an error like any other.
 */
const roomForClock: () => true = once(() => {
  const open: number[] = []
  try {
    while (open.length < filesOfClock) open.push(openSync(devNull, 'r'))
  } catch (error) {
    // Only that there are too few matters here; a device that is not there, or may not be read, says nothing of it.
    if (tooFew.has(systemCode(error))) throw error
  } finally {
    for (const file of open) closeSync(file)
  }
  return true
})

const filesOfClock = 16
const tooFew: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE'])
