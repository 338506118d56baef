import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's folder, with a slash at its end. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url))

/** The text of a file of the project. */
export const read = (path: string): string => readFileSync(root + path, 'utf8')

/** All files below a folder of the project, sorted, with forward slashes; `''` is the whole project. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(root + folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap(entry => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? filesIn(path) : [path]
    })
    .sort()

/** What a clone does not hold: made or fetched, and named in `.gitignore`. */
export const notOurs: ReadonlySet<string> = new Set(['node_modules', 'dist', 'coverage', '.git'])

/** The program itself: what the floors and the shape of files are about. */
export const sources: readonly string[] = [
  ...filesIn('src').filter(path => path.endsWith('.ts')),
  ...filesIn('bin').filter(path => path.endsWith('.js')),
]
