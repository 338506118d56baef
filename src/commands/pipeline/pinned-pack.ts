import type { Lock } from '../../model/lock.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Topic } from '../../model/topic.ts'
import { holdToLock } from '../../policy/hold-to-lock.ts'
import { lockedVersionGone, type PackOrigin } from '../../policy/lock-problems.ts'
import { parseLock } from '../../policy/parse-lock.ts'
import { nearestFile } from '../../shell/nearest.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { builtInPacks } from '../../shell/standards.ts'
import { findPack } from './find-pack.ts'
import { loadPack, usualPack } from './load-pack.ts'

export const lockFile = 'waco.lock.yaml'

/** Packs to judge by, with the lock that they were held to, if the project has one. */
export interface PinnedPacks {
  readonly packs: readonly Pack[]
  readonly lock?: Lock
}

/** The packs that were asked for, each the very one that the project has pinned. There is no way round the lock but to renew it. */
export const loadPinnedPacks = async (
  asked: readonly string[],
  topics: readonly Topic[],
): Promise<Parsed<PinnedPacks | undefined>> => {
  const { value: lock, problems: corrupt } = await readLock()
  if (corrupt.length > 0) return { value: undefined, problems: corrupt }
  const packs: Pack[] = []
  const problems: Problem[] = []
  for (const name of asked.length > 0 ? asked : [usualPack]) {
    const { value: pack, problems: broken } = await loadHeld(name, lock, topics)
    problems.push(...broken)
    if (pack !== undefined) packs.push(pack)
  }
  if (problems.length > 0) return { value: undefined, problems }
  return { value: { packs, ...(lock && { lock }) }, problems: [] }
}

const loadHeld = async (
  asked: string,
  lock: Lock | undefined,
  topics: readonly Topic[],
): Promise<Parsed<Pack | undefined>> => {
  const wanted = lock === undefined ? asked : lockedVersion(asked, lock)
  if (typeof wanted !== 'string') return { value: undefined, problems: [wanted] }
  const { value: pack, problems } = await loadPack(wanted, topics)
  if (pack === undefined || lock === undefined) return { value: pack, problems }
  const departed = holdToLock(pack, lock, await originOf(wanted))
  return departed === undefined ? { value: pack, problems: [] } : { value: undefined, problems: [departed] }
}

const originOf = async (wanted: string): Promise<PackOrigin> => {
  const { value: found } = await findPack(wanted)
  return { prefix: found?.prefix ?? '', asked: found?.builtIn ? refOf(found.builtIn) : wanted }
}

/** The pack to explain: in the version that the project has pinned, where no other is asked for. Nothing is judged, so any may be read. */
export const loadChosenPack = async (
  asked: string | undefined,
  topics: readonly Topic[],
): Promise<Parsed<Pack | undefined>> => {
  const { value: lock, problems } = await readLock()
  if (problems.length > 0) return { value: undefined, problems }
  const wanted = lock === undefined ? (asked ?? usualPack) : lockedVersion(asked ?? usualPack, lock)
  return typeof wanted === 'string' ? loadPack(wanted, topics) : { value: undefined, problems: [wanted] }
}

/** The nearest lock file, from the working folder upward; no value and no problem where there is none. */
export const readLock = async (): Promise<Parsed<Lock | undefined>> => {
  const path = nearestFile(lockFile)
  if (path === undefined) return { value: undefined, problems: [] }
  const source = await readSource(path)
  return isProblem(source) ? { value: undefined, problems: [source] } : parseLock(source)
}

/** A lock says which version is meant where none is asked for. */
const lockedVersion = (asked: string, lock: Lock): string | Problem => {
  const locked = lock.packs.get(asked)
  const versions = builtInPacks().filter(({ id }) => id === asked)
  if (locked === undefined || versions.length === 0) return asked
  if (versions.some(({ version }) => version === locked.version)) return `${asked}@${locked.version}`
  return lockedVersionGone(
    asked,
    locked,
    versions.map(({ id, version }) => `${id}@${version}`),
  )
}
