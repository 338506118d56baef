/** Things with names at places in a tree of folders, to be asked for by name from another place. */
export interface Nearest<T> {
  readonly add: (name: string, thing: T) => void
  /**
   * The thing of that name in the smallest folder around `path` that holds one: `undefined` when there is none, or
   * when that folder holds several and nobody can say which is meant.
   */
  readonly find: (name: string, path: string) => T | undefined
}

/**
 * Finding takes as long as the path is deep, however many things there are. Of a name that one thing alone has, which is so for almost
 * all, nothing is noted but that thing: it lies in the folder where paths begin, and so in one around every path.
 */
export const nearest = <T extends object>(pathsOf: (thing: T) => readonly string[]): Nearest<T> => {
  const named = new Map<string, T | Folders<T>>()
  const foldersOf = (name: string, first: T): Folders<T> => {
    const folders = new Folders<T>()
    for (const path of pathsOf(first)) folders.add(path, first)
    named.set(name, folders)
    return folders
  }
  return {
    add: (name, thing) => {
      const known = named.get(name)
      if (known === thing) return
      if (known === undefined) {
        named.set(name, thing)
        return
      }
      const folders = known instanceof Folders ? known : foldersOf(name, known)
      for (const path of pathsOf(thing)) folders.add(path, thing)
    },
    find: (name, path) => {
      const known = named.get(name)
      return known instanceof Folders ? known.find(path) : known
    },
  }
}

const several = Symbol('several')

/** The only thing at or below each folder, where there is one. */
class Folders<T> {
  private readonly below = new Map<string, T | typeof several>()

  add(path: string, thing: T): void {
    for (const folder of foldersAround(path)) {
      const other = this.below.get(folder)
      this.below.set(folder, other === undefined || other === thing ? thing : several)
    }
  }

  find(path: string): T | undefined {
    for (const folder of foldersAround(path)) {
      const thing = this.below.get(folder)
      if (thing !== undefined) return thing === several ? undefined : thing
    }
    return undefined
  }
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** `a/b/c.md` → `a/b`, `a` and the folder where paths begin. */
const foldersAround = (path: string): readonly string[] => {
  const steps = path.split('/').slice(0, -1)
  return Array.from({ length: steps.length + 1 }, (_, up) => steps.slice(0, steps.length - up).join('/'))
}
