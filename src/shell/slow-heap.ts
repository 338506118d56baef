import { setFlagsFromString } from 'node:v8'
import { once } from '../model/once.ts'

/**
 * Has the engine collect garbage once a fifth as much has come as is alive, or 16 MB. By itself it waits for up to four times as much, so
 * that a run in which 40 MB are alive takes 300. Only engines that are known to know the flag are told: another one would complain on standard error.
 */
export const growHeapSlowly: () => true = once(() => {
  if (knowing.has(process.versions.node.split('.')[0] ?? '')) setFlagsFromString('--heap-growing-percent=20')
  return true
})

const knowing: ReadonlySet<string> = new Set(['20', '22', '24'])
