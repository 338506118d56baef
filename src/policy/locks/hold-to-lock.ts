import type { Lock, LockedPack } from '../../model/lock.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { changedBase, changedPack, type FileChange, notLocked, otherVersion, type PackOrigin } from './lock-problems.ts'

/** Why a pack is not the one that the lock pins. */
export const holdToLock = (pack: Pack, lock: Lock, origin: PackOrigin): Problem | undefined => {
  const locked = lock.packs.get(pack.id)
  if (locked === undefined) return notLocked(pack.id, pack.version, lock, origin)
  if (locked.version !== pack.version) return otherVersion(pack.id, pack.version, locked, lock, origin)
  if (locked.digest === pack.digest) return undefined
  const name = refOf(pack)
  const change = firstChange(locked.files, pack.files)
  return change === undefined
    ? changedBase(name, locked.digest, pack.digest, lock, origin)
    : changedPack(name, change, lock, origin)
}

/** The first file, by name, that is not what it was. */
const firstChange = (was: LockedPack['files'], now: LockedPack['files']): FileChange | undefined => {
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])].toSorted()
  const file = names.find(name => own(was, name) !== own(now, name))
  if (file === undefined) return undefined
  const [before, after] = [own(was, file), own(now, file)]
  if (before === undefined) return { is: 'added', file, now: after ?? '' }
  return after === undefined ? { is: 'gone', file, was: before } : { is: 'changed', file, was: before, now: after }
}

const own = (files: LockedPack['files'], name: string): string | undefined =>
  Object.hasOwn(files, name) ? files[name] : undefined
