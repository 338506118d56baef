import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * The nearest file of one of these names, from the working folder upward to the root of the repository, or of the disk where
 * there is none; relative to the working folder, with forward slashes. In one folder the first name goes first.
 */
export const nearestFile = (...names: readonly string[]): string | undefined => {
  const start = process.cwd()
  for (let folder = start; ; folder = dirname(folder)) {
    const found = names.find(name => existsSync(join(folder, name)))
    if (found !== undefined) return relative(start, join(folder, found)).replaceAll('\\', '/')
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined
  }
}
