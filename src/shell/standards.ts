import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byVersion } from '../model/by-version.ts'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { readCompiled } from './compiled.ts'
import { whereabouts } from './packages.ts'
import { isProblem, readSource, sourceOf, systemCode } from './read.ts'
import { packFileLeadsOut, packFolderNotReadable } from './read-problems.ts'
import { answered, answeredLater, isLive } from './world.ts'

/** A pack that comes with the tool. */
export interface BuiltInPack {
  readonly id: string
  readonly version: string
  readonly folder: string
}

/** Files of one folder, by name relative to it, or the problems that keep it from being used. */
export interface Folder {
  readonly files: readonly Source[]
  readonly problems: readonly Problem[]
  /** What the build has made of all of them together, by name; only folders that come with the tool have it. */
  readonly kept?: (name: string) => string
}

/** The packs that come with the tool, newest version first within an id. */
export const builtInPacks = (): readonly BuiltInPack[] =>
  // Where they lie is a matter of the machine, so only what they are called is told.
  answered<readonly Omit<BuiltInPack, 'folder'>[]>('built-in-packs', '', [], listed).map(({ id, version }) => ({
    id,
    version,
    folder: join(standards, id, version),
  }))

const listed = (): readonly Omit<BuiltInPack, 'folder'>[] =>
  folders(standards)
    .flatMap(id => folders(join(standards, id)).map(version => ({ id, version })))
    .filter(({ id, version }) => isFile(join(standards, id, version, 'pack.yaml')))
    .toSorted((a, b) => (a.id === b.id ? byVersion(b.version, a.version) : a.id < b.id ? -1 : 1))

/**
 * A folder of the user's own is a pack when it has the file that every pack has. One that may not be entered is taken
 * for a pack as well: reading it says what is wrong, where "no such pack" would be a guess.
 */
export const isPackFolder = (path: string): boolean =>
  answered('pack-folder', path, false, () => {
    try {
      return isFile(join(path, 'pack.yaml'))
    } catch (error) {
      return notAllowed.has(systemCode(error))
    }
  })

/**
 * All YAML files of a folder and the folders in it, in the order of their names. `prefix` comes before each name. With
 * `within`, a file that a link takes out of that folder is not read.
 */
export const readYamlFolder = async (folder: string, prefix: string, within?: string): Promise<Folder> => {
  const files: Source[] = []
  const found = answered<Names>('pack-files', `${folder} ${prefix}`, noNames, () => namesIn(folder, prefix))
  const { names } = found
  const problems = [...found.problems]
  for (const name of names) {
    if (within !== undefined && whereabouts(within, relative(within, join(folder, name))) !== 'inside') {
      problems.push(packFileLeadsOut(`${prefix}${name}`))
      continue
    }
    const read = await readSource(join(folder, name))
    if (isProblem(read)) problems.push({ ...read, at: { ...read.at, path: `${prefix}${name}` } })
    else files.push({ ...read, path: `${prefix}${name}` })
  }
  return { files, problems }
}

/** The topics and lexicons that come with the tool. */
export const readTopicFiles = (): Promise<Folder> => readBuiltIn('topics', 'topics')

/** The files of a pack that comes with the tool. */
export const readBuiltInPack = ({ id, version }: BuiltInPack): Promise<Folder> =>
  readBuiltIn(`${id}/${version}`, `${id}@${version}`)

/** What the build keeps of the folder, or else its files to be parsed. */
const readBuiltIn = async (path: string, name: string): Promise<Folder> => {
  if (isLive()) return readStandards(path, name)
  const { files, problems } = await answeredLater<KeptFolder>('standards', path, noFiles, async () => {
    const read = await readStandards(path, name)
    return { files: read.files.map(file => ({ path: file.path, text: file.text })), problems: read.problems }
  })
  const sources = files.map(file => sourceOf(file.path, Buffer.from(file.text, 'utf8')))
  return { files: sources.filter(isSource), problems: [...problems, ...sources.filter(isProblem)] }
}

/** A folder as it is kept: what is made of the files again. */
interface KeptFolder {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly problems: readonly Problem[]
}

const noFiles: KeptFolder = { files: [], problems: [] }

const isSource = (read: Source | Problem): read is Source => !isProblem(read)

const readStandards = async (path: string, name: string): Promise<Folder> => {
  const [folder, prefix] = [join(standards, path), `standards/${path}/`]
  const compiled = readCompiled(name, standards, prefix, path, namesIn(folder, prefix).names)
  if (compiled === undefined) return readYamlFolder(folder, prefix)
  return { files: compiled.files, problems: [], kept: compiled.textOf }
}

/** Where other frameworks ask for what ours does: a file each, which comes with the tool. */
export const readCrosswalkFiles = (): Promise<Folder> => readBuiltIn('crosswalks', 'crosswalks')

/** The text of a published schema, by the name of what it describes. */
export const publishedSchema = (of: 'report'): string =>
  readFileSync(join(standards, 'schemas', `${of}.schema.json`), 'utf8')

/** Beside `src/` and `dist/` alike. */
const standards = fileURLToPath(new URL('../../standards/', import.meta.url))

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .toSorted()

const notAllowed: ReadonlySet<string> = new Set(['EACCES', 'EPERM'])

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

interface Names {
  readonly names: readonly string[]
  readonly problems: readonly Problem[]
}

const noNames: Names = { names: [], problems: [] }

const namesIn = (folder: string, prefix: string): Names => {
  const problems: Problem[] = []
  const nameOf = (path: string): string => relative(folder, path).replaceAll('\\', '/')
  const names = yamlFiles(folder, (closed, code) => {
    problems.push(packFolderNotReadable(`${prefix}${nameOf(closed)}`, code))
  })
  return { names: names.map(nameOf).toSorted(), problems }
}

type Closed = (folder: string, code: string) => void

const yamlFiles = (folder: string, closed: Closed): readonly string[] => {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    closed(folder, systemCode(error))
    return []
  }
  return entries.flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return yamlFiles(path, closed)
    return /\.ya?ml$/.test(entry.name) ? [path] : []
  })
}
