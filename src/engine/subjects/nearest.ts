/** Things with names at places in a tree of folders, to be asked for by name from another place. */
export interface Nearest<T> {
  readonly add: (name: string, path: string, thing: T) => void
  /**
   * The thing of that name in the smallest folder around `path` that holds one: `undefined` when there is none, or
   * when that folder holds several and nobody can say which is meant.
   */
  readonly find: (name: string, path: string) => T | undefined
}

/** Finding takes as long as the path is deep, however many things there are. */
export const nearest = <T>(): Nearest<T> => {
  const below = new Map<string, T | typeof several>()
  const names = new Set<string>()
  return {
    add: (name, path, thing) => {
      names.add(name)
      for (const folder of foldersAround(path)) {
        const key = `${folder}\n${name}`
        const other = below.get(key)
        below.set(key, other === undefined || other === thing ? thing : several)
      }
    },
    find: (name, path) => {
      if (!names.has(name)) return undefined
      for (const folder of foldersAround(path)) {
        const thing = below.get(`${folder}\n${name}`)
        if (thing !== undefined) return thing === several ? undefined : thing
      }
      return undefined
    },
  }
}

const several = Symbol('several')

export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')

/** `a/b/c.md` → `a/b`, `a` and the folder where paths begin. */
const foldersAround = (path: string): readonly string[] => {
  const steps = path.split('/').slice(0, -1)
  return Array.from({ length: steps.length + 1 }, (_, up) => steps.slice(0, steps.length - up).join('/'))
}
