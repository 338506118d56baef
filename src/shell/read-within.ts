import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { readSource } from './read.ts'
import { tooLarge } from './read-problems.ts'
import { answeredLater } from './world.ts'

/** A text that something in the project points to; nothing where there is none. Out of the working folder nothing is followed. */
export const readWithin = async (path: string, limit: number): Promise<Source | Problem | undefined> => {
  switch (await answeredLater('within', path, 'nowhere', async () => standing(path))) {
    case 'inside':
      return readSource(path, { bytes: limit, refuse: tooLarge })
    case 'outside':
      return leadsOut(path)
    case 'nowhere':
      return undefined
  }
}

type Standing = 'inside' | 'outside' | 'nowhere'

const standing = (path: string): Standing => {
  try {
    const way = relative(realpathSync.native('.'), realpathSync.native(resolve(path)))
    return way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way) ? 'outside' : 'inside'
  } catch {
    return 'nowhere' // nothing is there, or it is not ours to see
  }
}

const leadsOut = (path: string): Problem => ({
  code: 'read/leads-out',
  what: `"${path}" is a link that leads out of the folder where the check was started`,
  why: 'nothing outside of it is read, so whether a heading is there is not known',
  fix: 'put the text itself into the project, or link to it without the part after "#"',
  at: { path },
})
