import { join } from 'node:path/posix'
import { lineIndex } from '../../model/line-index.ts'
import { refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Place } from '../../model/span.ts'
import { packageFolder, whereabouts } from '../../shell/packages.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { type BuiltInPack, builtInPacks, isPackFolder } from '../../shell/standards.ts'
import { parseJson } from '../../syntax/json/json.ts'
import { nodeAt } from '../../syntax/tree-walk.ts'
import { unknownPack } from '../asking/usage-problems.ts'
import {
  badPackageName,
  brokenManifest,
  noPackInPackage,
  noPackThere,
  noSuchPackage,
  packLeavesPackage,
  packPathNotText,
} from './package-problems.ts'

export interface FoundPack {
  readonly folder: string
  /** What stands before its files' names in messages. */
  readonly prefix: string
  /** It comes with this program. */
  readonly comesAlong: boolean
  /** The folder that no file of it may lead out of. */
  readonly within?: string
  /** Under this name and version it comes with the program. */
  readonly builtIn?: BuiltInPack
}

type Found = Parsed<FoundPack | undefined>

/** Where the pack is that `ID`, `ID@VERSION`, a folder, `npm:NAME` or the name of an installed package means. */
export const findPack = async (wanted: string): Promise<Found> => {
  if (wanted.startsWith('npm:')) return findInPackage(wanted.slice('npm:'.length))
  const builtIn = builtInPack(wanted)
  if (builtIn !== undefined) return { value: builtIn, problems: [] }
  if (isPackFolder(wanted)) {
    const prefix = `${wanted.replace(/[/\\]+$/, '')}/`
    return { value: { folder: wanted, prefix, comesAlong: false, within: wanted }, problems: [] }
  }
  const installed = packageName.test(wanted) && packageFolder(wanted) !== undefined
  return installed ? findInPackage(wanted) : refused(unknownPack(wanted, builtInNames()))
}

/** A pack that comes with the program, the newest version where none is named. */
export const builtInPack = (wanted: string): FoundPack | undefined => {
  const found = builtInPacks().find(pack => pack.id === wanted || refOf(pack) === wanted)
  if (found === undefined) return undefined
  const { folder, id, version } = found
  return { folder, prefix: `standards/${id}/${version}/`, comesAlong: true, builtIn: found }
}

/** The packs that come with the program, with and without version. */
const builtInNames = (): readonly string[] => [...new Set(builtInPacks().flatMap(pack => [pack.id, refOf(pack)]))]

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

/** By the field `waco-pack` of its `package.json`: data, of which nothing is run. */
const findInPackage = async (name: string): Promise<Found> => {
  if (!packageName.test(name)) return refused(badPackageName(name))
  const folder = packageFolder(name)
  if (folder === undefined) return refused(noSuchPackage(name))
  const shown = `node_modules/${name}/`
  const manifest = await readSource(`${folder}/package.json`)
  if (isProblem(manifest)) return refused({ ...manifest, at: { path: `${shown}package.json` } })
  const path = packPath({ ...manifest, path: `${shown}package.json` }, name)
  if (path.value === undefined) return { value: undefined, problems: path.problems }
  const { text, at } = path.value
  const where = whereabouts(folder, text)
  if (where === 'outside') return refused(packLeavesPackage(at, text))
  if (where === 'nowhere' || !isPackFolder(`${folder}/${text}`)) return refused(noPackThere(at, text))
  const prefix = `${join(shown, text).replace(/\/+$/, '')}/`
  return { value: { folder: `${folder}/${text}`, prefix, comesAlong: false, within: folder }, problems: [] }
}

interface PackPath {
  readonly text: string
  readonly at: Place
}

const packPath = (manifest: Source, name: string): Parsed<PackPath | undefined> => {
  const lines = lineIndex(manifest.text)
  const { root, problems } = parseJson(manifest.text, manifest.path, lines, { start: 0, end: manifest.text.length })
  if (problems.length > 0) return { value: undefined, problems: problems.map(brokenManifest) }
  const node = nodeAt(root, 'waco-pack')
  if (!node) return refused(noPackInPackage({ path: manifest.path }, name))
  const at = {
    path: manifest.path,
    start: lines.positionAt(node.span.start),
    end: lines.positionAt(node.span.end),
  }
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return refused(packPathNotText(at))
  return { value: { text: node.value, at }, problems: [] }
}

const refused = (problem: Problem): { readonly value: undefined; readonly problems: readonly Problem[] } => ({
  value: undefined,
  problems: [problem],
})
