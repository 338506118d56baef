import { speaksFor } from '../../model/side-file.ts'
import type { RecordStore } from '../../shell/record-store.ts'
import { type Files, filesOnDisk } from '../pipeline/files.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import type { ReadSide } from '../pipeline/read-sides.ts'
import { condensed, expanded } from './condensed.ts'
import { judgingTexts } from './judge-text.ts'
import { fileKey, judgedBy } from './judged-by.ts'
import type { KeptFile } from './kept-file.ts'
import { restoringKept } from './restore-kept.ts'

/** Files from the disk, each as an earlier run has judged it where nothing has changed on which that rests; any other is judged and kept. */
export const cachedFiles = (prepared: PreparedCheck, records: RecordStore): Files => {
  const by = judgedBy(prepared)
  const judge = judgingTexts(prepared)
  const restore = restoringKept(prepared)
  let sides: readonly ReadSide[] = []
  const disk = filesOnDisk(prepared.request.search, prepared.vocabulary, (source, origin) => {
    const beside = sides.filter(({ file }) => speaksFor(file, source.path))
    const key = fileKey(by, source, origin, beside)
    const record = records.get(key)
    // Its digest has shown that this is what such a program wrote.
    const met = record === undefined ? undefined : restore(expanded(record) as KeptFile, source, origin, beside)
    if (met !== undefined) return met
    const judged = judge(source, origin, beside)
    if (judged.kept !== undefined) records.put(key, condensed(judged.kept))
    return judged.met
  })
  return {
    ...disk,
    sides: async paths => {
      sides = await disk.sides(paths)
      return sides
    },
  }
}
