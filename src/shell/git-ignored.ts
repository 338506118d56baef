import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

/** What Git ignores below a folder; `passedBy` are names of folders that nobody looks into anyway. */
export const gitIgnored = async (folder: string, passedBy: ReadonlySet<string>): Promise<(path: string) => boolean> => {
  if (!inRepository(folder)) return () => false
  const { isGitIgnored } = await import('globby')
  const ignore = [...passedBy].map(name => `**/${name}`)
  const predicate = await isGitIgnored({
    cwd: resolve(folder),
    ignore,
    followSymbolicLinks: false,
    suppressErrors: true,
  })
  return path => predicate(`${resolve(path)}${path.endsWith('/') ? sep : ''}`)
}

/** What the search of a folder would leave out does not speak for a document either; only the folders above it are looked into. */
export const notIgnored = async (paths: readonly string[]): Promise<readonly string[]> => {
  if (paths.length === 0 || !inRepository('.')) return paths
  const folders = new Set(
    paths.flatMap(path => path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'))),
  )
  const files = [...folders].map(folder => join(folder, '.gitignore'))
  const there = files.filter(isFile)
  if (there.length === 0) return paths
  const { convertPathToPattern, isIgnoredByIgnoreFiles } = await import('globby')
  const ignored = await isIgnoredByIgnoreFiles(there.map(convertPathToPattern), {
    cwd: resolve('.'),
    followSymbolicLinks: false,
    suppressErrors: true,
  })
  return paths.filter(path => !ignored(resolve(path)))
}

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Whether a folder lies in a Git repository. Outside of one, a `.gitignore` keeps nothing out of anything, and must hide nothing. */
const inRepository = (folder: string): boolean => {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (dirname(at) === at) return false
  }
}
