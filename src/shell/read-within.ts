import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { readSource } from './read.ts'

/** A text that something in the project points to; nothing where there is none. Out of the working folder nothing is followed. */
export const readWithin = async (path: string, limit: number): Promise<Source | Problem | undefined> => {
  try {
    const way = relative(await realpath('.'), await realpath(resolve(path)))
    if (way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way)) return leadsOut(path)
  } catch {
    return undefined // nothing is there, or it is not ours to see
  }
  return readSource(path, limit)
}

const leadsOut = (path: string): Problem => ({
  code: 'read/leads-out',
  what: `"${path}" is a link that leads out of the folder where the check was started`,
  why: 'nothing outside of it is read, so whether a heading is there is not known',
  fix: 'put the text itself into the project, or link to it without the part after "#"',
  at: { path },
})
