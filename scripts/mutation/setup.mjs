import { inject, vi } from 'vitest'

/**
 * One worker tries all changes, one after the other, because loading the modules anew takes ten times as long as the tests. What the one before
 * left must not be seen by the next: no change is active while the files of tests are loaded, and where one is about what happens when modules
 * are loaded, they are loaded for it, and again after it. So they are for every change of a group whose modules keep what they have made.
 */
const name = inject('globalNamespace')
globalThis[name] ??= {}
// Counted since the change before, it would end what is loaded now as if it ran for ever.
globalThis[name].hitCount = 0
const isStatic = inject('mode') === 'mutant' && inject('mutantActivation') === 'static'
if (!isStatic) globalThis[name].activeMutant = undefined
if (isStatic || globalThis.changedWhileLoading || inject('anew')) vi.resetModules()
globalThis.changedWhileLoading = isStatic
