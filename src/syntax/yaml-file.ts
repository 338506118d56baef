import { type LineIndex, lineIndex } from '../model/line-index.ts'
import type { Source } from '../model/source.ts'
import type { Tree } from './tree.ts'
import { nodeOf, type TreeRecord } from './tree-record.ts'
import { parseYaml } from './yaml.ts'

/** What the build keeps of a file: its tree, and whether it has been held against its schema and found to fit. */
export interface KeptTree {
  readonly tree: TreeRecord
  readonly fits: boolean
}

/** A whole file as a tree. One that is known to fit needs not be held against its schema again. */
export interface YamlFile extends Tree {
  readonly fits: boolean
}

/** The tree that the build has made of the same bytes, where there is one. */
export const readYaml = (source: Source, lines: () => LineIndex = () => lineIndex(source.text)): YamlFile => {
  const { compiled, text, path } = source
  if (compiled === undefined) return { ...parseYaml(text, path, lines(), { start: 0, end: text.length }), fits: false }
  // Our own build has written it in this form, for these very bytes, and only where they had no problem.
  const { tree, fits } = JSON.parse(compiled) as KeptTree
  return { syntax: 'yaml', root: nodeOf(tree), problems: [], fits }
}
