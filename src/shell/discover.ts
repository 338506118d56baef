import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { byCodeUnits } from '../model/by-code-units.ts'
import { type Limits, usualLimits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { Skipped } from '../model/report.ts'
import { headMatters, headQualifies } from './document-heads.ts'
import { mayPromise, namePromises, nameQualifies } from './document-names.ts'
import { gitIgnored, notIgnored } from './git-ignored.ts'
import { systemCode } from './read.ts'
import {
  folderNotReadable,
  folderTooDeep,
  inShort,
  linkLeadsOut,
  noSuchPath,
  notAFile,
  notAllowed,
  notReadable,
} from './read-problems.ts'
import { isSideName, sideFilesAround } from './side-names.ts'
import { answeredLater, workingFolder } from './world.ts'

/** What may be a document: a file, `named` when somebody asked for this very one, or standard input under a name. */
export type Candidate =
  | { readonly from: 'disk'; readonly path: string; readonly named: boolean }
  | { readonly from: 'input'; readonly path: string }

/** Everything of interest under the paths asked for, by path; each entry stands in exactly one of the lists. */
export interface Discovery {
  readonly candidates: readonly Candidate[]
  /** Files that speak for documents beside them, by path; those around a document are there too, whether or not they were searched. */
  readonly sides: readonly string[]
  readonly skipped: readonly Skipped[]
  readonly problems: readonly Problem[]
  /** The paths that were asked for, as they were given and as reports write them. */
  readonly asked: readonly { readonly text: string; readonly path: string }[]
}

/**
 * Files to look at; without paths those of the working folder. `except` names files that are ours, such as reports;
 * `promised` are looked at besides, because the settings name them.
 */
export const discover = (
  asked: readonly string[],
  except: readonly string[],
  promised: readonly string[] = [],
  limits: Limits = usualLimits,
): Promise<Discovery> =>
  answeredLater('discovery', JSON.stringify([asked, promised]), nothingFound, () =>
    search(asked, except, promised, limits),
  )

const nothingFound: Discovery = { candidates: [], sides: [], skipped: [], problems: [], asked: [] }

const search = async (
  asked: readonly string[],
  except: readonly string[],
  promised: readonly string[],
  limits: Limits,
): Promise<Discovery> => {
  const found: Found = {
    named: new Set(),
    walked: new Set(),
    sides: new Set(),
    roots: [],
    links: new Map(),
    skipped: [],
    problems: [],
    deepest: limits['folder-depth'],
  }
  for (const path of [...(asked.length > 0 ? asked : ['.']), ...promised]) await visit(shown(path), found)
  followLinks(found)
  for (const path of except) found.walked.delete(shown(path))
  const paths = new Set([...found.named, ...found.walked])
  const candidates = [...paths].map(path => ({ from: 'disk' as const, path, named: found.named.has(path) }))
  const problems = found.problems.toSorted((a, b) => byCodeUnits(a.at.path, b.at.path))
  const around = await notIgnored(sideFilesAround([...found.named, ...found.roots.map(root => `${root}/`)]))
  const sides = [...new Set([...found.sides, ...around])].filter(path => !found.named.has(path)).toSorted(byCodeUnits)
  const given = asked.map(text => ({ text, path: shown(text) }))
  return { candidates: byPath(candidates), sides, skipped: byPath(found.skipped), problems, asked: given }
}

/**
 * Adds standard input, called `name`. It stands for the file of that name, as an editor's buffer does: whether that is
 * there, cannot be read or is not yet written no longer matters.
 */
export const withInput = ({ candidates, sides, skipped, problems, asked }: Discovery, name: string): Discovery => {
  const path = shown(name)
  return {
    candidates: byPath([...candidates.filter(file => file.path !== path), { from: 'input', path }]),
    sides,
    skipped: skipped.filter(file => file.path !== path),
    problems: problems.filter(({ at }) => at.path !== path),
    asked,
  }
}

/** Folders that hold other people's files, or what was made from ours. */
const passedBy: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  '.git',
  'venv',
  '.venv',
  'dist',
  'build',
  'site-packages',
])

interface Found {
  readonly named: Set<string>
  readonly walked: Set<string>
  readonly sides: Set<string>
  /** Folders that were asked for. */
  readonly roots: string[]
  /** Each with the folder whose search met it. */
  readonly links: Map<string, string>
  readonly skipped: Skipped[]
  readonly problems: Problem[]
  readonly deepest: number
}

/** A path as reports show it: relative to the working folder, with forward slashes. */
const shown = (path: string): string => {
  const inside = relative(workingFolder(), resolve(workingFolder(), path)) || '.'
  return sep === '/' ? inside : inside.replaceAll(sep, '/')
}

const visit = async (path: string, found: Found): Promise<void> => {
  try {
    // A link that was named is followed: somebody asked for it. Nothing is opened.
    const kind = statSync(path)
    if (kind.isDirectory()) {
      found.roots.push(path)
      walk(path, { root: path, depth: 0, ignored: await gitIgnored(path, passedBy) }, found)
    } else if (kind.isFile()) found.named.add(path)
    else found.problems.push(notAFile(path))
  } catch (error) {
    found.problems.push(visitingFailed(path, systemCode(error)))
  }
}

const visitingFailed = (path: string, code: string): Problem => {
  if (code === 'ENOENT' || code === 'ENOTDIR') return noSuchPath(path)
  return code === 'EACCES' || code === 'EPERM' ? notAllowed(path) : notReadable(path, code)
}

/** Where a search began, and what it leaves out. */
interface Search {
  readonly root: string
  /** How far below it the folder lies. */
  readonly depth: number
  readonly ignored: (path: string) => boolean
}

/** Our own walk instead of a glob: a glob drops pipes, links and folders it may not enter without a word. */
const walk = (folder: string, search: Search, found: Found): void => {
  if (search.depth > found.deepest) {
    found.problems.push(folderTooDeep(folder, found.deepest))
    return
  }
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    found.problems.push(folderNotReadable(folder, systemCode(error)))
    return
  }
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      const below = { ...search, depth: search.depth + 1 }
      if (!passedBy.has(entry.name) && !search.ignored(`${path}/`)) walk(path, below, found)
    } else if (isSideName(path)) {
      if (entry.isFile() && !search.ignored(path)) found.sides.add(path)
    } else if (nameQualifies(entry.name)) {
      if (!search.ignored(path)) sort(entry, path, search.root, found)
    } else if (entry.isFile() && headMatters(entry.name)) {
      if (!search.ignored(path) && headQualifies(path)) found.walked.add(path)
    }
  }
}

const sort = (entry: Dirent, path: string, root: string, found: Found): void => {
  if (entry.isFile()) found.walked.add(path)
  else if (entry.isSymbolicLink()) found.links.set(path, root)
  else setAside(path, notAFile(path), found)
}

/** A link is read only when it stays in the project and what it leads to is not read already. */
const followLinks = (found: Found): void => {
  for (const [link, root] of found.links) {
    const target = targetOf(link, '.') ?? targetOf(link, root)
    if (target === undefined) setAside(link, linkLeadsOut(link), found)
    else if (found.walked.has(target) || found.named.has(target)) {
      if (namePromises(link))
        found.skipped.push({ path: link, because: `is a link to "${target}", which is read itself` })
    } else found.walked.add(link)
  }
}

/** Where a link leads, when that is a file of the project; `folder` links are not followed, so that none can loop. */
const targetOf = (link: string, root: string): string | undefined => {
  try {
    const inside = relative(realpathSync.native(root), realpathSync.native(link))
    const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    const target = join(root, inside)
    return outside || !lstatSync(target).isFile() ? undefined : shown(target)
  } catch {
    return undefined
  }
}

/** What cannot be read is a problem when it may well be a document, and otherwise only listed. */
const setAside = (path: string, problem: Problem, found: Found): void => {
  if (mayPromise(path)) found.problems.push(problem)
  else found.skipped.push({ path, because: inShort(problem) })
}

const byPath = <T extends { readonly path: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => byCodeUnits(a.path, b.path))
