import type { Problem } from '../../model/problem.ts'
import { cacheHere, openRecordFolder } from '../../shell/record-folder.ts'
import { type RecordStore, recordStore } from '../../shell/record-store.ts'
import type { Given } from '../asking/command.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'

/** What earlier runs have kept, and where this one is to keep what it judges: only where somebody has named a folder for it. */
export const openedCache = (
  given: Given,
  { request: { search } }: Pick<PreparedCheck, 'request'>,
): RecordStore | Problem | undefined => {
  const folder = given.on('no-cache') ? undefined : (given.text('cache') ?? cacheHere())
  if (folder === undefined) return undefined
  const searched = search.paths.filter(path => path !== '-')
  return openRecordFolder(folder, searched) ?? recordStore(folder)
}
