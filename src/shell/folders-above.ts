import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { readSource } from './read.ts'
import { answered, workingFolder } from './world.ts'

/**
 * Files of these names in the working folder and each folder above it, a folder at a time, the nearest first, up to the
 * root of the file system. What is not there is left out; what cannot be read is a problem.
 */
export async function* readFoldersAbove(names: readonly string[]): AsyncGenerator<readonly (Source | Problem)[]> {
  const from = workingFolder()
  for (let folder = from; ; folder = dirname(folder)) {
    const read: (Source | Problem)[] = []
    for (const name of names) {
      const path = pathFrom(from, join(folder, name))
      if (answered('above', path, false, () => existsSync(path))) read.push(await readSource(path))
    }
    yield read
    if (dirname(folder) === folder) return
  }
}

/** A file named by its path from a folder that is itself named from the working folder, both with forward slashes. */
export const beside = (file: string, name: string): string =>
  pathFrom(workingFolder(), resolve(workingFolder(), dirname(file), name))

/** A path from the working folder, as it is from the folder of a file that is named from there too. */
export const fromBeside = (file: string, path: string): string =>
  pathFrom(resolve(workingFolder(), dirname(file)), resolve(workingFolder(), path))

/** Whether a path is one of these folders or files, or lies below one of them. */
export const liesIn = (path: string, folders: readonly string[]): boolean =>
  folders.some(
    folder => !/^\.\.(?:\/|$)/.test(pathFrom(resolve(workingFolder(), folder), resolve(workingFolder(), path))),
  )

/** Relative, so that no report tells where on a machine a project lies. */
const pathFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
