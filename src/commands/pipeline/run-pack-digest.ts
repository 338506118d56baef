import { refOf } from '../../model/pack.ts'
import type { Given } from './command.ts'
import { refuse, writeListing } from './listing.ts'
import { loadTopics, usualPack } from './load-pack.ts'
import { cannotBeRead, readPackFiles } from './pack-files.ts'

/** `waco pack digest` */
export const runPackDigest = async (given: Given): Promise<number> => {
  const topics = await loadTopics()
  const read = await readPackFiles(given.operands[0] ?? usualPack, topics)
  if (cannotBeRead(read)) return refuse(read)
  const { files, prefix, pack } = read
  if (pack.value === undefined) return refuse(pack.problems)
  const { id, version, digest, bases } = pack.value
  const item = {
    id,
    version,
    digest,
    bases,
    files: files.map(({ path, sha256 }) => {
      const name = path.slice(prefix.length)
      return { name, sha256, decides: !name.includes('/') }
    }),
  }
  return writeListing(given, item, ({ files }) => [
    refOf({ id, version }),
    `${digest}  (the pack)`,
    ...(bases[0] === undefined ? [] : [`which counts in the digest of ${bases[0]}, which it extends`]),
    ...files.map(
      ({ name, sha256, decides }) => `${sha256}  ${name}${decides ? '' : '  (decides nothing: not in the digest)'}`,
    ),
  ])
}
