import { readdirSync } from 'node:fs'
import { posix } from 'node:path'

/** Whether a file answers single questions for the documents beside it, and is not looked at for itself. */
export const isSideName = (path: string): boolean =>
  sideName.test(path.slice(path.lastIndexOf('/') + 1)) || /(?:^|\/)\.eval_results\/[^/]+\.ya?ml$/.test(path)

const sideName = /^(?:licen[cs]e|copying)(?:\.(?:md|txt|rst))?$|^citation\.cff$|^security\.(?:md|txt)$/i

/**
 * The side files that a search of some documents alone would not meet: those in their folders and in the folders above,
 * up to the working folder. A folder that cannot be read holds none for us.
 */
export const sideFilesAround = (paths: readonly string[]): readonly string[] => {
  const folders = new Set(paths.filter(path => !isOutside(path)).flatMap(foldersUpFrom))
  const around = [...folders].flatMap(folder => ['', ...homes].map(home => posix.join(folder, home)))
  return around.flatMap(sideFilesIn)
}

/** Where side files stand that belong to the folder above. */
const homes: readonly string[] = ['.github', '.well-known', '.eval_results']

const foldersUpFrom = (path: string): readonly string[] => {
  const parts = path
    .slice(0, Math.max(0, path.lastIndexOf('/')))
    .split('/')
    .filter(part => part !== '.' && part !== '')
  return Array.from({ length: parts.length + 1 }, (_, depth) => parts.slice(0, depth).join('/') || '.')
}

/** Above the working folder lies what is not of this project. */
const isOutside = (path: string): boolean => path.startsWith('..') || posix.isAbsolute(path)

const sideFilesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => posix.join(folder, entry.name))
      .filter(isSideName)
  } catch {
    return []
  }
}
