import { join, relative } from 'node:path'

/** A path that is meant from no folder, in the form of any system. */
export const isFullPath = (path: string): boolean => /^(?:[/\\]|[a-z]:)/i.test(path)

let start: string | undefined

/** From now on relative paths are meant from this folder. */
export const standIn = (folder: string): void => {
  start = startFolder()
  process.chdir(folder)
}

/** The folder in which the program was started, where the packages are that it may use. */
export const startFolder = (): string => start ?? process.cwd()

/** The path of a file that lies there, from the working folder. */
export const fromStart = (name: string): string =>
  relative(process.cwd(), join(startFolder(), name)).replaceAll('\\', '/')
