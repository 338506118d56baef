import type { Lock } from '../../model/lock.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Topic } from '../../model/topic.ts'
import { holdToLock } from '../../policy/locks/hold-to-lock.ts'
import { lockedVersionGone, type PackOrigin } from '../../policy/locks/lock-problems.ts'
import { parseLock } from '../../policy/locks/parse-lock.ts'
import type { Setting } from '../../policy/settings/settings.ts'
import { nearestFile } from '../../shell/nearest.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { builtInPacks } from '../../shell/standards.ts'
import { askedIn } from '../asking/usage-problems.ts'
import { findPack } from './find-pack.ts'
import { loadPack } from './load-pack.ts'
import { signatureProblem } from './pack-signature.ts'

export const lockFile = 'waco.lock.yaml'

/** Packs in the versions that the project has pinned, with its lock, if it has one. */
export interface Pinned {
  readonly packs: readonly Pack[]
  readonly lock?: Lock
}

/** The packs that were asked for. `held`: each must be the very one that the project has pinned, and there is no way round the lock but to renew it. */
export const loadPinned = async (
  asked: readonly Setting[],
  topics: readonly Topic[],
  how: 'held' | 'chosen',
): Promise<Parsed<Pinned>> => {
  const { value: lock, problems: corrupt } = await readLock()
  if (corrupt.length > 0) return { value: { packs: [] }, problems: corrupt }
  const packs: Pack[] = []
  const problems: Problem[] = []
  for (const { text, at } of asked) {
    const { value: pack, problems: broken } = await loadOne(text, lock, topics, how)
    problems.push(...broken.map(problem => askedIn(at, problem)))
    if (pack !== undefined) packs.push(pack)
  }
  if (problems.length > 0) return { value: { packs: [] }, problems }
  return { value: { packs, ...(lock && { lock }) }, problems: [] }
}

const loadOne = async (
  asked: string,
  lock: Lock | undefined,
  topics: readonly Topic[],
  how: 'held' | 'chosen',
): Promise<Parsed<Pack | undefined>> => {
  const wanted = lock === undefined ? asked : lockedVersion(asked, lock)
  if (typeof wanted !== 'string') return { value: undefined, problems: [wanted] }
  const { value: pack, problems } = await loadPack(wanted, topics)
  if (pack === undefined || lock === undefined || how === 'chosen') return { value: pack, problems }
  const departed = holdToLock(pack, lock, await originOf(wanted))
  const unsigned = departed ?? (await signatureProblem(pack, lock.packs.get(pack.id), wanted))
  return unsigned === undefined ? { value: pack, problems: [] } : { value: undefined, problems: [unsigned] }
}

const originOf = async (wanted: string): Promise<PackOrigin> => {
  const { value: found } = await findPack(wanted)
  return { prefix: found?.prefix ?? '', asked: found?.builtIn ? refOf(found.builtIn) : wanted }
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
  return lockedVersionGone(asked, locked, versions.map(refOf))
}
