import type { Pack } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Topic } from '../../model/topic.ts'
import { readYamlFolder } from '../../shell/standards.ts'
import { findPack } from './find-pack.ts'
import { loadPack } from './load-pack.ts'

/** A pack's own files, with what became of them. */
export interface PackFiles {
  /** Translations included. */
  readonly files: readonly Source[]
  /** What stands before the files' names in their paths. */
  readonly prefix: string
  readonly pack: Parsed<Pack | undefined>
}

/** The files of a pack, also when there is something wrong in them; problems when there are none to look at. */
export const readPackFiles = async (
  wanted: string,
  topics: readonly Topic[],
): Promise<PackFiles | readonly Problem[]> => {
  const { value: found, problems: unfound } = await findPack(wanted)
  if (found === undefined) return unfound
  const { files, problems } = await readYamlFolder(found.folder, found.prefix, found.within)
  if (problems.length > 0) return problems
  return { files, prefix: found.prefix, pack: await loadPack(wanted, topics) }
}

export const cannotBeRead = (read: PackFiles | readonly Problem[]): read is readonly Problem[] => Array.isArray(read)
