import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { isProblem, readSource, systemCode } from './read.ts'
import { writeWhole } from './write.ts'

/** Why a file of a project is not to be changed: it stands elsewhere, or a link leads to it. */
export const notOurs = (path: string): Problem | undefined => {
  try {
    const root = realpathSync('.')
    const real = realpathSync(path)
    const inside = relative(root, real)
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return outside(path)
    return real === join(root, path) ? undefined : throughLink(path)
  } catch (error) {
    return notFound(path, systemCode(error))
  }
}

/** A new text for a file that was read, with its rights; not where somebody has changed it since. */
export const rewrite = async ({ path, sha256 }: Source, text: string): Promise<Problem | undefined> => {
  const now = await readSource(path)
  if (isProblem(now)) return now
  if (now.sha256 !== sha256) return changedMeanwhile(path)
  return writeWhole(path, text, statSync(path).mode & 0o7777)
}

const outside = (path: string): Problem => ({
  code: 'fix/outside',
  what: `"${path}" stands outside of this folder`,
  why: 'only files of the project are changed, so it was left as it is',
  fix: 'run "waco fix" in the folder of the project that it belongs to',
  at: { path },
})

const throughLink = (path: string): Problem => ({
  code: 'fix/link',
  what: `"${path}" is a link, or a link leads to it`,
  why: 'the file at its end may belong to others, so it was left as it is',
  fix: 'name the file that the link leads to, if it is of this project',
  at: { path },
})

const notFound = (path: string, code: string): Problem => ({
  code: 'fix/not-found',
  what: `"${path}" could not be found again: the system answered ${code}`,
  why: 'it is not known what would be changed, so nothing was',
  fix: 'run the command again',
  at: { path },
})

const changedMeanwhile = (path: string): Problem => ({
  code: 'fix/changed',
  what: `"${path}" was changed by somebody else while it was read`,
  why: 'what they have written would be lost, so it was left as it is',
  fix: 'run the command again',
  at: { path },
})
