import type { Pack } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import { findPack } from '../loading/find-pack.ts'
import { loadTopics } from '../loading/load-pack.ts'
import { cannotBeRead, readPackFiles } from '../loading/pack-files.ts'

/** A pack in a folder, with its files by their names in it. */
export interface PackInFolder {
  /** What is wrong with it keeps it from being signed, and not from being compared with what was. */
  readonly pack: Parsed<Pack | undefined>
  readonly files: readonly (readonly [name: string, sha256: string])[]
  readonly folder: string
  readonly prefix: string
  /** Whether the folder is one of the project, and no installed one. */
  readonly ours: boolean
}

/** The pack that a name means, or the problems that keep its files from being read. */
export const packInFolder = async (wanted: string): Promise<PackInFolder | readonly Problem[]> => {
  const read = await readPackFiles(wanted, await loadTopics())
  if (cannotBeRead(read)) return read
  const { value: found } = await findPack(wanted)
  if (found === undefined) return read.pack.problems
  const files = read.files.map(({ path, sha256 }) => [path.slice(read.prefix.length), sha256] as const)
  const ours = !found.comesAlong && !found.prefix.startsWith('node_modules/')
  return { pack: read.pack, files, folder: found.folder, prefix: found.prefix, ours }
}

export const isUnfit = (pack: PackInFolder | readonly Problem[]): pack is readonly Problem[] => Array.isArray(pack)
