import { type Pack, refOf } from '../../model/pack.ts'
import type { Parsed } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Topic } from '../../model/topic.ts'
import { type Base, noBase } from '../../policy/packs/base.ts'
import { namesIn } from '../../policy/packs/pack-folder.ts'
import { parsePack } from '../../policy/packs/parse-pack.ts'
import { parseTopics } from '../../policy/topics.ts'
import { type KeptTexts, shelfOfBuild } from '../../reading/phrases/shelf.ts'
import { parseVocabulary } from '../../reading/vocabulary/parse-vocabulary.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { builtInPacks, readBuiltInPack, readTopicFiles, readYamlFolder } from '../../shell/standards.ts'
import { borrowedName } from '../asking/usage-problems.ts'
import { allCheckKinds } from './all-check-kinds.ts'
import { builtInPack, type FoundPack, findPack } from './find-pack.ts'
import { sound } from './sound.ts'

/** The pack that is used when nobody asks for another. */
export const usualPack = 'waco'

/** The pack that a name means (see `findPack`), with what it inherits; none when anything is wrong, and the problems say what. */
export const loadPack = async (wanted: string, topics: readonly Topic[]): Promise<Parsed<Pack | undefined>> => {
  const { value: found, problems } = await findPack(wanted)
  if (found === undefined) return { value: undefined, problems }
  const read = await readPack(found, topics, [])
  if (found.comesAlong || read.value === undefined || !(await borrowsName(read.value, topics))) return read
  return { value: undefined, problems: [borrowedName({ path: `${found.prefix}pack.yaml` }, read.value.id)] }
}

/** A pack from elsewhere has the id of one that comes with the program, and is not that very one in another folder. */
const borrowsName = async ({ id, version, digest }: Pack, topics: readonly Topic[]): Promise<boolean> => {
  const namesakes = builtInPacks().filter(pack => pack.id === id)
  const same = namesakes.find(pack => pack.version === version)
  if (namesakes.length === 0) return false
  const found = same && builtInPack(refOf(same))
  return found === undefined || (await readPack(found, topics, [])).value?.digest !== digest
}

/** `above` are the packs that extend this one, the first one first. */
const readPack = async (
  found: FoundPack,
  topics: readonly Topic[],
  above: readonly string[],
): Promise<Parsed<Pack | undefined>> => {
  const { files, problems } = await (found.builtIn
    ? readBuiltInPack(found.builtIn)
    : readYamlFolder(found.folder, found.prefix, found.within))
  if (problems.length > 0) return { value: undefined, problems }
  const names = namesIn(files)
  const base = names.extends === undefined ? undefined : await baseOf(names.extends, topics, [...above, names.own])
  const findBase = base === undefined ? noBase : () => base
  return parsePack(files, allCheckKinds, topics, { findBase, comesAlong: found.comesAlong })
}

/** Only packs that come with the program can be extended: what an id of theirs means is the same on every machine. */
const baseOf = async (wanted: string, topics: readonly Topic[], above: readonly string[]): Promise<Base> => {
  if (above.includes(wanted)) return { is: 'circular', through: above.slice(above.indexOf(wanted)) }
  const known = builtInPacks().map(refOf)
  const found = wanted.includes('@') ? builtInPack(wanted) : undefined
  if (found === undefined) return { is: 'missing', known }
  const { value, problems } = await readPack(found, topics, above)
  return value === undefined ? { is: 'broken', problems } : { is: 'pack', pack: value }
}

/** What documents can speak about, without the words for it. */
export const loadTopics = async (): Promise<readonly Topic[]> => (await readTopics()).topics

/** What documents can speak about, and in which words. */
export const loadVocabulary = async (): Promise<{
  readonly topics: readonly Topic[]
  readonly vocabulary: Vocabulary
  readonly lexicons: readonly Source[]
  /** All files that topics and words come from. */
  readonly files: readonly Source[]
}> => {
  const { topics, lexicons, files, kept } = await readTopics()
  const { value, problems } = parseVocabulary(topics, lexicons, kept && shelfOfBuild(kept))
  sound(problems)
  return { topics, vocabulary: value, lexicons, files }
}

const readTopics = async (): Promise<{
  readonly topics: readonly Topic[]
  readonly lexicons: readonly Source[]
  readonly files: readonly Source[]
  readonly kept?: KeptTexts
}> => {
  const { files, problems, kept } = await readTopicFiles()
  const list = files.find(file => file.path.endsWith('/topics.yaml'))
  if (list === undefined) throw new TypeError('the list of topics is not in the package')
  const topics = parseTopics(list)
  sound([...problems, ...topics.problems])
  return { topics: topics.value, lexicons: files.filter(file => file !== list), files, ...(kept && { kept }) }
}
