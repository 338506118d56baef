import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { isProblem, readSource } from './read.ts'

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
}

/** The packs that come with the tool, newest version first within an id. */
export const builtInPacks = (): readonly BuiltInPack[] =>
  folders(standards)
    .flatMap(id => folders(join(standards, id)).map(version => ({ id, version, folder: join(standards, id, version) })))
    .filter(pack => isFile(join(pack.folder, 'pack.yaml')))
    .toSorted((a, b) => (a.id === b.id ? byVersion(b.version, a.version) : a.id < b.id ? -1 : 1))

/** A folder of the user's own is a pack when it has the file that every pack has. */
export const isPackFolder = (path: string): boolean => isFile(join(path, 'pack.yaml'))

/** All YAML files of a folder and the folders in it, in the order of their names. `prefix` comes before each name. */
export const readYamlFolder = async (folder: string, prefix: string): Promise<Folder> => {
  const names = yamlFiles(folder).map(path => relative(folder, path).replaceAll('\\', '/'))
  const files: Source[] = []
  const problems: Problem[] = []
  for (const name of names.toSorted()) {
    const read = await readSource(join(folder, name))
    if (isProblem(read)) problems.push({ ...read, at: { ...read.at, path: `${prefix}${name}` } })
    else files.push({ ...read, path: `${prefix}${name}` })
  }
  return { files, problems }
}

/** The topics and lexicons that come with the tool. */
export const readTopicFiles = (): Promise<Folder> => readYamlFolder(join(standards, 'topics'), 'standards/topics/')

/** Beside `src/` and `dist/` alike. */
const standards = fileURLToPath(new URL('../../standards/', import.meta.url))

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return yamlFiles(path)
    return /\.ya?ml$/.test(entry.name) ? [path] : []
  })

/** Versions are numbers with dots: `2025.10` is newer than `2025.7`. */
const byVersion = (a: string, b: string): number => {
  const [left, right] = [a.split('.'), b.split('.')]
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const difference = Number(left[part] ?? 0) - Number(right[part] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
