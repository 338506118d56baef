import { lstatSync, statSync } from 'node:fs'
import { answeredLater } from './world.ts'

/** Those of some paths of the project at which there is a file or a folder. Nothing is opened, and no link is followed. */
export const lookUp = async (paths: readonly string[]): Promise<ReadonlySet<string>> => {
  const wanted = [...new Set(paths)]
  const found = new Set<string>()
  for (let from = 0; from < wanted.length; from += atOnce) {
    const some = wanted.slice(from, from + atOnce)
    const there = await Promise.all(some.map(isThere))
    for (const [at, path] of some.entries()) if (there[at]) found.add(path)
  }
  return found
}

/** Those of some paths at which there is a file, or a link to one. */
export const filesAmong = async (paths: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(paths.map(isFile))
  return paths.filter((_, at) => found[at])
}

const isFile = (path: string): Promise<boolean> =>
  answeredLater('file', path, false, async () => {
    try {
      return statSync(path).isFile()
    } catch {
      return false
    }
  })

/** Enough to keep a disk busy, and too few to run out of handles. */
const atOnce = 64

const isThere = (path: string): Promise<boolean> =>
  answeredLater('there', path, false, async () => {
    try {
      lstatSync(path)
      return true
    } catch {
      return false // not there, or not ours to see: either way no reader gets to it
    }
  })
