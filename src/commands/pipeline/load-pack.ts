import { checkKinds } from '../../checks/index.ts'
import type { Pack } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Topic } from '../../model/topic.ts'
import { parsePack } from '../../policy/parse-pack.ts'
import { parseTopics } from '../../policy/topics.ts'
import { parseVocabulary } from '../../reading/parse-vocabulary.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { builtInPacks, isPackFolder, readTopicFiles, readYamlFolder } from '../../shell/standards.ts'
import { unknownPack } from './usage-problems.ts'

/** The pack that is used when nobody asks for another. */
export const usualPack = 'waco'

/** The pack for `ID`, `ID@VERSION` or a folder; none when anything about it is wrong, and the problems say what. */
export const loadPack = async (wanted: string, topics: readonly Topic[]): Promise<Parsed<Pack | undefined>> => {
  const found = findPack(wanted)
  if ('code' in found) return { value: undefined, problems: [found] }
  const { files, problems } = await readYamlFolder(found.folder, found.prefix)
  if (problems.length > 0) return { value: undefined, problems }
  return parsePack(
    files,
    checkKinds,
    topics.map(topic => topic.id),
  )
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

interface FoundPack {
  readonly folder: string
  /** What stands before its files' names in messages. */
  readonly prefix: string
}

/** A folder is asked for with a slash or a dot in its name, or by a name that no pack has. */
const findPack = (wanted: string): FoundPack | Problem => {
  const packs = builtInPacks()
  const [id, version] = wanted.split('@', 2)
  const builtIn = packs.find(pack => pack.id === id && (version === undefined || pack.version === version))
  if (builtIn !== undefined) {
    return { folder: builtIn.folder, prefix: `standards/${builtIn.id}/${builtIn.version}/` }
  }
  if (isPackFolder(wanted)) return { folder: wanted, prefix: `${wanted.replace(/[/\\]+$/, '')}/` }
  return unknownPack(wanted, [...new Set(packs.flatMap(pack => [pack.id, `${pack.id}@${pack.version}`]))])
}
