import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { answered } from './world.ts'

/**
 * The nearest file of a name, from the working folder upward to the root of the repository, or of the disk where
 * there is none; relative to the working folder, with forward slashes.
 */
export const nearestFile = (name: string): string | undefined =>
  answered('nearest', name, undefined, () => nearestOnDisk(name))

const nearestOnDisk = (name: string): string | undefined => {
  const start = process.cwd()
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, name)
    if (existsSync(path)) return relative(start, path).replaceAll('\\', '/')
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined
  }
}
