import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { systemCode } from './read.ts'
import { cacheInProject, cacheNotOurs, cacheNotThere, cacheOfOthers, cacheUnusable } from './record-problems.ts'
import { recordNames } from './record-store.ts'
import { fromStart, startFolder } from './start-folder.ts'

/** The folder that whoever set up this machine has named for all runs. */
export const cacheHere = (): string | undefined => {
  const named = process.env.WACO_CACHE
  return named ? (isAbsolute(named) ? named : fromStart(named)) : undefined
}

/**
 * Makes a folder fit to keep records in, or says why it may not be used. It may not lie in a project that is checked: whoever writes
 * documents could lay records beside them that say they pass.
 */
export const openRecordFolder = (folder: string, searched: readonly string[]): Problem | undefined => {
  try {
    const project = projectsOf(searched).find(root => liesIn(realPlace(folder), root))
    if (project !== undefined) return cacheInProject(folder)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const entry = statSync(folder)
    if (isOfOthers(entry)) return cacheOfOthers(folder)
    if (isTagged(folder)) return undefined
    // A run that began at the same time may have just made it.
    if (readdirSync(folder).some(name => !isUnfinishedTag(name)))
      return isTagged(folder) ? undefined : cacheNotOurs(folder)
    tag(folder)
    return undefined
  } catch (error) {
    return cacheUnusable(folder, systemCode(error))
  }
}

/** Removes the records in a folder, and nothing that has not both the place and the name of one; gives their number. */
export const cleanRecordFolder = (folder: string): number | Problem => {
  try {
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return cacheNotThere(folder)
    if (!isTagged(folder)) return cacheNotOurs(folder)
    let removed = 0
    for (const { name } of foldersIn(folder).filter(entry => recordNames.folder.test(entry.name))) {
      const above = join(folder, name)
      for (const entry of readdirSync(above, { withFileTypes: true })) {
        const isRecord = recordNames.record.test(entry.name)
        if (!entry.isFile() || !(isRecord || recordNames.unfinished.test(entry.name))) continue
        rmSync(join(above, entry.name), { force: true })
        if (isRecord) removed += 1
      }
      removeEmpty(above)
    }
    return removed
  } catch (error) {
    return cacheUnusable(folder, systemCode(error))
  }
}

/** Links are no folders here. */
const foldersIn = (folder: string) => readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())

const removeEmpty = (folder: string): void => {
  try {
    rmdirSync(folder)
  } catch {
    // Something else lies in it, or a run has just put a record there.
  }
}

/** By this name and first line, programs that save or search folders know that this one can be made again (bford.info/cachedir). */
const tagName = 'CACHEDIR.TAG'
const tagText = `Signature: 8a477f597d28d172789f06886806bc55
# waco-cache: what "waco check --cache" has judged, so that it need not be judged again. "waco cache clean" removes it.
`

const isTagged = (folder: string): boolean => {
  try {
    return lstatSync(join(folder, tagName)).isFile() && readFileSync(join(folder, tagName), 'utf8') === tagText
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}

/** Beside its place and then into it: a run at the same time finds it whole, or writes the same. */
const tag = (folder: string): void => {
  const beside = join(folder, `.${tagName}.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`)
  writeFileSync(beside, tagText, { flag: 'wx' })
  renameSync(beside, join(folder, tagName))
}

/** Of another run that is just beginning, or was killed then. */
const isUnfinishedTag = (name: string): boolean => name.startsWith(`.${tagName}.`)

/** Whoever else can write there could say of any document that it passes. */
const isOfOthers = ({ uid, mode }: ReturnType<typeof statSync> & object): boolean => {
  const own = process.getuid?.()
  return own !== undefined && (Number(uid) !== own || (Number(mode) & 0o002) !== 0)
}

/** The repositories in which something is looked for, or the folders where there are none. A home folder is no project. */
const projectsOf = (searched: readonly string[]): readonly string[] =>
  ['.', startFolder(), ...searched].flatMap(path => {
    const place = realPlace(path)
    const folder = statSync(place, { throwIfNoEntry: false })?.isDirectory() ? place : dirname(place)
    const root = foldersUp(folder).find(above => statSync(join(above, '.git'), { throwIfNoEntry: false })) ?? folder
    return root === dirname(root) || root === realPlace(homedir()) ? [] : [root]
  })

const foldersUp = (folder: string): readonly string[] =>
  folder === dirname(folder) ? [folder] : [folder, ...foldersUp(dirname(folder))]

/** Where a path leads, also where nothing is there yet. */
const realPlace = (path: string): string => {
  const place = resolve(path)
  try {
    return realpathSync(place)
  } catch {
    return place === dirname(place) ? place : join(realPlace(dirname(place)), basename(place))
  }
}

const liesIn = (place: string, folder: string): boolean => {
  const way = relative(folder, place)
  return way === '' || !(/^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way))
}
