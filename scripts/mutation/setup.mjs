import { inject, vi } from 'vitest'

/**
 * One worker tries all changes, one after the other, because loading the modules anew takes ten times as long as the tests. What the one before
 * left must not be seen by the next: no change is active while the files of tests are loaded, and where one is about what happens when modules
 * are loaded, they are loaded for it, and again after it.
 */
const name = inject('globalNamespace')
globalThis[name] ??= {}
const isStatic = inject('mode') === 'mutant' && inject('mutantActivation') === 'static'
if (!isStatic) globalThis[name].activeMutant = undefined
if (isStatic || globalThis.changedWhileLoading) vi.resetModules()
globalThis.changedWhileLoading = isStatic
