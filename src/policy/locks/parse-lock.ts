import type { Lock, LockedPack } from '../../model/lock.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, nodeAt, plain } from '../../syntax/tree-walk.ts'
import { departuresOf, type PackFile, readPackFile } from '../packs/pack-file.ts'
import { violationProblem } from '../violation-problem.ts'
import { corruptLock } from './lock-problems.ts'
import { lockSchema } from './lock-schema.ts'

/** The packs that `waco.lock.yaml` pins. With any problem there is no lock: half of one would let a pack change unnoticed. */
export const parseLock = (source: Source): Parsed<Lock | undefined> => {
  const file = readPackFile(source, source.path)
  const departures = departuresOf(file, () => lockSchema, 'lock')
  const problems: readonly Problem[] = [
    ...file.problems,
    ...departures.map(departure => violationProblem(departure, file.place(departure.at))),
  ].map(corruptLock)
  if (file.root === undefined || problems.length > 0) return { value: undefined, problems }
  const { path, sha256 } = source
  return { value: { path, sha256, packs: new Map(lockedPacks(file.root, file)) }, problems: [] }
}

const lockedPacks = (root: TreeNode, file: PackFile) =>
  entriesOf(nodeAt(root, 'packs')).map(({ key, keySpan, value }) => {
    // It fits `#/$defs/pack` of the lock's schema, or there would be a problem.
    const pack = plain(value) as LockedPack
    return [key, { ...pack, at: file.place(keySpan) }] as const
  })
