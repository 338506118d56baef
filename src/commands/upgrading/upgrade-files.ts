import { dirname, join } from 'node:path/posix'
import type { Lock, LockedPack } from '../../model/lock.ts'
import type { Pack } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { lockText } from '../../policy/locks/lock-text.ts'
import type { Setting } from '../../policy/settings/settings.ts'
import { withPack } from '../../policy/settings/settings-edit.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { targetProblem, writeWhole } from '../../shell/write.ts'
import { lockFile } from '../loading/pinned-pack.ts'

/** A file as it is, and as it is to be. */
interface Edit {
  readonly path: string
  readonly was?: string
  readonly is: string
}

/** Which pack is named where, and what is to stand there. */
export interface Pinning {
  readonly setting: Setting
  readonly to: string
  /** The file of the settings, where there is one. */
  readonly settings?: string
  readonly lock?: Lock
  readonly pack: Pack
}

/**
 * What has to be written so that the project judges by the pack: the settings where they name a version, the lock where there is
 * one, and a lock where neither pins anything.
 */
export const editsFor = async (pinning: Pinning): Promise<readonly Edit[] | Problem> => {
  const { setting, to, settings, lock } = pinning
  const inSettings = settings !== undefined && setting.text.includes('@')
  const edits: Edit[] = []
  if (inSettings) {
    const source = await readSource(settings)
    if (isProblem(source)) return source
    edits.push({ path: settings, was: source.text, is: withPack(source, setting.text, to) })
  }
  if (lock !== undefined || !inSettings) {
    const was = lock && (await readSource(lock.path))
    if (was !== undefined && isProblem(was)) return was
    const path = lock?.path ?? join(dirname(settings ?? '.'), lockFile)
    edits.push({ path, ...(was && { was: was.text }), is: lockWith(pinning) })
  }
  return edits.filter(({ was, is }) => was !== is)
}

const lockWith = ({ lock, pack: { id, version, digest, files } }: Pinning): string =>
  lockText(new Map<string, LockedPack>([...(lock?.packs ?? []), [id, { version, digest, files }]]))

/** All of them or none: what was written before one that cannot be is put back. */
export const writeEdits = (edits: readonly Edit[]): Problem | undefined => {
  const refused = edits.flatMap(({ path }) => targetProblem(path) ?? [])[0]
  if (refused !== undefined) return refused
  for (const [at, { path, is }] of edits.entries()) {
    const lost = writeWhole(path, is)
    if (lost === undefined) continue
    for (const before of edits.slice(0, at)) if (before.was !== undefined) writeWhole(before.path, before.was)
    return lost
  }
  return undefined
}
