import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

/**
 * The folder of the project in which all of these files and folders lie: the root of their repository, or else the innermost
 * folder that holds them. Undefined where one of them is not there, or nothing but the root of the disk holds them all.
 */
export const projectFolder = (paths: readonly string[]): string | undefined => {
  const folders = paths.map(path => folderOf(resolve(path)))
  const [first, ...others] = folders
  if (first === undefined) return undefined
  const common = others.reduce<string | undefined>((held, folder) => folder && held && holding(held, folder), first)
  if (common === undefined || dirname(common) === common) return undefined
  for (let folder = common; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return common
  }
}

/** Whether all of these lie in the working folder. Everything lies in the root of a disk, which is nobody's project. */
export const lieHere = (paths: readonly string[]): boolean => {
  const here = process.cwd()
  return dirname(here) !== here && paths.every(path => isBelow(folderOf(resolve(path)) ?? resolve(path), here))
}

/** Whether one of these files is in the working folder or above it, or a `package.json` there with such an entry. */
export const isKnownHere = (names: readonly string[], entry: string | undefined): boolean => {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (names.some(name => existsSync(join(folder, name)))) return true
    if (entry !== undefined && speaksOf(join(folder, 'package.json'), entry)) return true
    if (dirname(folder) === folder) return false
  }
}

/** A path that is meant from the working folder, with no link on the way to it. */
export const fullPath = (path: string): string => {
  const full = resolve(path)
  const folder = folderOf(full)
  return folder === undefined || isFolder(full) ? (folder ?? full) : join(folder, basename(full))
}

/** A full path as it is called in a folder. */
export const calledIn = (folder: string, path: string): string => relative(folder, path).split(sep).join('/') || '.'

/** A folder itself, or that of a file, with no link on the way to it. */
const folderOf = (path: string): string | undefined =>
  existsSync(path) ? realpathSync(isFolder(path) ? path : dirname(path)) : undefined

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const holding = (one: string, other: string): string => (isBelow(other, one) ? one : holding(dirname(one), other))

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** What is not well formed may have it: whoever reads it says what is wrong with it. */
const speaksOf = (path: string, entry: string): boolean => {
  if (!existsSync(path)) return false
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof content === 'object' && content !== null && Object.hasOwn(content, entry)
  } catch {
    return true
  }
}
