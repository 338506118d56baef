import { byCodeUnits } from '../../model/by-code-units.ts'
import { firstNotBefore } from '../../model/first-not-before.ts'

/**
 * The thing in the smallest folder around a path that holds one: `undefined` when there is none, or when that folder holds several and
 * nobody can say which is meant.
 */
export type Nearest<T> = (path: string) => T | undefined

/** Things by where their files lie. What is in a folder stands side by side when paths are in order, so that nothing is noted of folders. */
export const nearest = <T>(things: readonly T[], pathsOf: (thing: T) => readonly string[]): Nearest<T> => {
  const places = things
    .flatMap(thing => pathsOf(thing).map(path => ({ path, thing })))
    .sort((one, other) => byCodeUnits(one.path, other.path))
  // Where the row of places ends that one thing has from there.
  const ends = new Uint32Array(places.length)
  for (let at = places.length - 1; at >= 0; at -= 1)
    ends[at] = places[at + 1]?.thing === places[at]?.thing ? (ends[at + 1] ?? at + 1) : at + 1
  const firstFrom = (path: string): number => firstNotBefore(places.length, at => (places[at]?.path ?? path) < path)
  const onlyBelow = (folder: string): T | typeof several | undefined => {
    const [from, to] =
      folder === '' ? [0, places.length] : [firstFrom(`${folder}/`), firstFrom(`${folder}${behindSlash}`)]
    const first = places[from]
    if (first === undefined || from >= to) return undefined
    return (ends[from] ?? from) < to ? several : first.thing
  }
  return path => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const thing = onlyBelow(folder)
      if (thing !== undefined) return thing === several ? undefined : thing
      if (folder === '') return undefined
    }
  }
}

const several = Symbol('several')

/** The letter that follows the slash. */
const behindSlash = '0'

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
