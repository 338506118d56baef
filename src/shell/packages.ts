import { realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { startFolder } from './start-folder.ts'
import { answered } from './world.ts'

/** The folder of an installed package, looked for in `node_modules` where the program was started and in each folder above. Nothing in it is run. */
export const packageFolder = (name: string): string | undefined =>
  answered('package', name, undefined, () => packageOnDisk(name))

/** Relative to the working folder, as everything that a run learns. */
const packageOnDisk = (name: string): string | undefined => {
  for (let at = startFolder(); ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (isFile(join(folder, 'package.json'))) return relative(process.cwd(), folder).replaceAll('\\', '/')
    if (dirname(at) === at) return undefined
  }
}

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Where a path in a folder leads once every link on the way is followed. */
export const whereabouts = (folder: string, path: string): Whereabouts =>
  answered<Whereabouts>('whereabouts', `${folder} ${path}`, 'nowhere', () => whereaboutsOnDisk(folder, path))

type Whereabouts = 'inside' | 'outside' | 'nowhere'

const whereaboutsOnDisk = (folder: string, path: string): Whereabouts => {
  // Written by somebody else for any system: a path that leaves by its letters is not looked at.
  if (isAbsolute(path) || /^[A-Za-z]:|\\/.test(path) || leaves(relative(folder, resolve(folder, path))))
    return 'outside'
  try {
    return leaves(relative(realpathSync(folder), realpathSync(join(folder, path)))) ? 'outside' : 'inside'
  } catch {
    return 'nowhere'
  }
}

const leaves = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
