import { refOf } from '../../model/pack.ts'
import { sayIn } from '../../reports/words/say.ts'
import type { Given } from '../asking/command.ts'
import { loadTopics, usualPack } from '../loading/load-pack.ts'
import { cannotBeRead, readPackFiles } from '../loading/pack-files.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'

/** `waco pack digest` */
export const runPackDigest = async (given: Given): Promise<number> => {
  const language = languageTyped(given)
  const say = sayIn(language)
  const topics = await loadTopics()
  const read = await readPackFiles(given.operands[0] ?? usualPack, topics)
  if (cannotBeRead(read)) return refuse(read, language)
  const { files, prefix, pack } = read
  if (pack.value === undefined) return refuse(pack.problems, language)
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
    say('pack-digest.pack', { digest }),
    ...(bases[0] === undefined ? [] : [say('pack-digest.base', { base: bases[0] })]),
    ...files.map(({ name, sha256, decides }) => {
      const file = `${sha256}  ${name}`
      return decides ? file : say('pack-digest.aside', { file })
    }),
  ])
}
