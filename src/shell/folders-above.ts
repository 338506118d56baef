import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { readSource } from './read.ts'

/**
 * Files of these names in the working folder and each folder above it, a folder at a time, the nearest first, up to the
 * root of the file system. What is not there is left out; what cannot be read is a problem.
 */
export async function* readFoldersAbove(names: readonly string[]): AsyncGenerator<readonly (Source | Problem)[]> {
  const from = process.cwd()
  for (let folder = from; ; folder = dirname(folder)) {
    const read: (Source | Problem)[] = []
    for (const name of names) {
      const path = pathFrom(from, join(folder, name))
      if (existsSync(path)) read.push(await readSource(path))
    }
    yield read
    if (dirname(folder) === folder) return
  }
}

/** A file named by its path from a folder that is itself named from the working folder, both with forward slashes. */
export const beside = (file: string, name: string): string => pathFrom(process.cwd(), resolve(dirname(file), name))

/** The other way round: a path from the working folder, as it is named from the folder of a file. */
export const seenFrom = (file: string, path: string): string => pathFrom(resolve(dirname(file)), resolve(path))

/** Relative, so that no report tells where on a machine a project lies. */
const pathFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
