import { checkKinds } from '../../checks/index.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import type { Parsed } from '../../model/problem.ts'
import type { Topic } from '../../model/topic.ts'
import { type Base, noBase } from '../../policy/base.ts'
import { namesIn } from '../../policy/pack-folder.ts'
import { parsePack } from '../../policy/parse-pack.ts'
import { parseTopics } from '../../policy/topics.ts'
import { parseVocabulary } from '../../reading/parse-vocabulary.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { builtInPacks, readTopicFiles, readYamlFolder } from '../../shell/standards.ts'
import { builtInPack, type FoundPack, findPack } from './find-pack.ts'

/** The pack that is used when nobody asks for another. */
export const usualPack = 'waco'

/** The pack that a name means (see `findPack`), with what it inherits; none when anything is wrong, and the problems say what. */
export const loadPack = async (wanted: string, topics: readonly Topic[]): Promise<Parsed<Pack | undefined>> => {
  const { value: found, problems } = await findPack(wanted)
  return found === undefined ? { value: undefined, problems } : readPack(found, topics, [])
}

/** Every pack of a run; none when anything is wrong with one of them. */
export const loadPacks = async (
  wanted: readonly string[],
  topics: readonly Topic[],
): Promise<Parsed<readonly Pack[]>> => {
  const loaded: Parsed<Pack | undefined>[] = []
  for (const name of wanted) loaded.push(await loadPack(name, topics))
  const problems = loaded.flatMap(pack => pack.problems)
  return { value: problems.length > 0 ? [] : loaded.flatMap(({ value }) => value ?? []), problems }
}

/** `above` are the packs that extend this one, the first one first. */
const readPack = async (
  found: FoundPack,
  topics: readonly Topic[],
  above: readonly string[],
): Promise<Parsed<Pack | undefined>> => {
  const { files, problems } = await readYamlFolder(found.folder, found.prefix, found.within)
  if (problems.length > 0) return { value: undefined, problems }
  const names = namesIn(files)
  const base = names.extends === undefined ? undefined : await baseOf(names.extends, topics, [...above, names.own])
  return parsePack(
    files,
    checkKinds,
    topics.map(topic => topic.id),
    { findBase: base === undefined ? noBase : () => base, comesAlong: found.comesAlong },
  )
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

/** What documents can speak about, and in which words. Built in: a problem here is a bug of ours. */
export const loadVocabulary = async (): Promise<{
  readonly topics: readonly Topic[]
  readonly vocabulary: Vocabulary
}> => {
  const { files, problems } = await readTopicFiles()
  const list = files.find(file => file.path.endsWith('/topics.yaml'))
  if (list === undefined) throw new TypeError('the list of topics is not in the package')
  const topics = parseTopics(list)
  const vocabulary = parseVocabulary(
    topics.value,
    files.filter(file => file !== list),
  )
  const all = [...problems, ...topics.problems, ...vocabulary.problems]
  if (all.length > 0) throw new TypeError(`${all[0]?.at.path}: ${all[0]?.what}`)
  return { topics: topics.value, vocabulary: vocabulary.value }
}
