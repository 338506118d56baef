import { type Limits, usualLimits } from '../../model/limits.ts'
import { type LineIndex, lineIndex } from '../../model/line-index.ts'
import { once } from '../../model/once.ts'
import type { Source } from '../../model/source.ts'
import type { Tree, TreeNode } from '../tree.ts'
import { nodeOf, type TreeRecord } from '../tree-record.ts'
import { parseYaml } from './yaml.ts'

/**
 * What the build keeps of a file: its tree, and whether it has been held against its schema and found to fit; or what it
 * says without any place, where nothing at all was wrong with it.
 */
export type Kept = { readonly tree: TreeRecord; readonly fits: boolean } | { readonly data: unknown }

/** A whole file as a tree. One that is known to fit needs not be held against its schema again. */
export interface YamlFile extends Tree {
  readonly fits: boolean
  /** What it says, of a file with which nothing is wrong; its tree is made when a place in it is asked for. */
  readonly data?: unknown
}

/** The tree that the build has made of the same bytes, where there is one. */
export const readYaml = (
  source: Source,
  lines: () => LineIndex = () => lineIndex(source.text),
  limits: Limits = usualLimits,
): YamlFile => {
  // What was kept needs no text, which is made when it is asked for.
  const parsed = (): Tree => parseYaml(source.text, source.path, lines(), { start: 0, end: source.text.length }, limits)
  const { compiled } = source
  if (compiled === undefined) return { ...parsed(), fits: false }
  // Our own build has written it in this form, for these very bytes, and only where they had no problem.
  const kept = JSON.parse(compiled) as Kept
  if ('tree' in kept) return { syntax: 'yaml', root: nodeOf(kept.tree), problems: [], fits: kept.fits }
  return withTree({ syntax: 'yaml', problems: [], fits: true, data: kept.data }, () => parsed().root)
}

/** The tree is made when it is first asked for: most runs ask for no place in the rules that they judge by. */
export const withTree = <File extends object>(
  file: File,
  make: () => TreeNode | undefined,
): File & { readonly root?: TreeNode } => {
  const root = once(make)
  return Object.defineProperty(file, 'root', { get: root, enumerable: true })
}
