import type { Lock, LockedPack } from '../../model/lock.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'

const unjudged = 'the project has pinned its packs so that none changes unnoticed, so nothing was judged'
const renewal = ({ asked }: PackOrigin): string =>
  `look at what has changed, then renew the lock with "waco pack lock ${asked}"`

/** Where a pack was found, for messages. */
export interface PackOrigin {
  /** What stands before the names of its files. */
  readonly prefix: string
  /** By which it can be asked for again: `ID@VERSION`, or its folder. */
  readonly asked: string
}

/** Whatever was met: here it is trouble with the lock. */
export const corruptLock = (met: Problem): Problem => ({
  ...met,
  code: met.code.replace(/^pack\//, 'lock/'),
  why: 'a lock that cannot be read as a whole pins nothing, so nothing was judged',
  fix: `${met.fix.replace(/, or take the file out of the pack$/, '')}; or remove the file and write it anew with "waco pack lock" and the packs you use`,
})

export const notLocked = (id: string, version: string, lock: Lock, { asked }: PackOrigin): Problem => ({
  code: 'lock/missing-pack',
  what: `the pack ${id}@${version} is not in the lock, which pins ${[...lock.packs.keys()].join(', ')}`,
  why: unjudged,
  fix: `add it with "waco pack lock ${asked}", or choose a pinned one with --pack`,
  at: { path: lock.path },
})

export const otherVersion = (
  id: string,
  version: string,
  locked: LockedPack,
  lock: Lock,
  origin: PackOrigin,
): Problem => ({
  code: 'lock/other-version',
  what: `the pack "${id}" is version ${version}, and ${lock.path} pins ${locked.version}`,
  why: unjudged,
  fix: `judge by version ${locked.version}, or pin this one with "waco pack lock ${origin.asked}"`,
  at: inPack(origin, 'pack.yaml'),
})

export const lockedVersionGone = (
  id: string,
  locked: LockedPack & { readonly at: Place },
  known: readonly string[],
): Problem => ({
  code: 'lock/version-gone',
  what: `${locked.at.path} pins ${id}@${locked.version}, which this program does not bring with it`,
  why: unjudged,
  fix: `install the version of waco that has it, or pin another one with "waco pack lock": there is ${known.join(', ')}`,
  at: locked.at,
})

/** How one file departs from what the lock says of it. */
export type FileChange =
  | { readonly is: 'changed'; readonly file: string; readonly was: string; readonly now: string }
  | { readonly is: 'added'; readonly file: string; readonly now: string }
  | { readonly is: 'gone'; readonly file: string; readonly was: string }

export const changedPack = (pack: string, change: FileChange, lock: Lock, origin: PackOrigin): Problem => ({
  code: 'lock/changed-file',
  what: `"${change.file}" of the pack ${pack} ${changeText(change, lock.path)}`,
  why: unjudged,
  fix: renewal(origin),
  at: inPack(origin, change.file),
})

export const changedBase = (pack: string, was: string, now: string, lock: Lock, origin: PackOrigin): Problem => ({
  code: 'lock/changed-digest',
  what: `the pack ${pack} has the digest ${now}, and ${lock.path} says ${was}; its own files are the same, so it is the pack it extends that has changed`,
  why: unjudged,
  fix: renewal(origin),
  at: inPack(origin, 'pack.yaml'),
})

const changeText = (change: FileChange, lock: string): string => {
  switch (change.is) {
    case 'changed':
      return `has changed: ${lock} says SHA-256 ${change.was}, and it is ${change.now}`
    case 'added':
      return `is not in ${lock}: the pack had no such file when it was pinned; its SHA-256 is ${change.now}`
    case 'gone':
      return `is no longer there: ${lock} says SHA-256 ${change.was}`
  }
}

const inPack = ({ prefix }: PackOrigin, file: string): Place => ({ path: `${prefix}${file}` })
