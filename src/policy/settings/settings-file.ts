import { lineIndex } from '../../model/line-index.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Place, Span } from '../../model/span.ts'
import { parseJson } from '../../syntax/json/json.ts'
import type { Tree, TreeNode } from '../../syntax/tree.ts'
import { nodeAt } from '../../syntax/tree-walk.ts'
import { parseYaml } from '../../syntax/yaml/yaml.ts'
import { mergeConflict } from '../merge-conflict.ts'
import { settingsSyntax, settingsTwice } from './settings-problems.ts'
import { settingsKey } from './settings-schema.ts'

/** A file with settings, parsed, with the way from its offsets to its lines. */
export interface SettingsFile {
  readonly path: string
  /** SHA-256 of the whole file. */
  readonly sha256: string
  /** Absent where nothing is set, and where the text is broken. */
  readonly root?: TreeNode
  readonly problems: readonly Problem[]
  readonly place: (span: Span) => Place
}

/** Settings in a file of their own; one that holds only comments settles nothing. */
export const readSettingsFile = (source: Source): SettingsFile => {
  const conflict = mergeConflict(source)
  const { tree, place } = treeOf(source, parseYaml)
  if (conflict) return { path: source.path, sha256: source.sha256, problems: [settingsTwice(conflict)], place }
  return {
    path: source.path,
    sha256: source.sha256,
    ...(tree.root && { root: tree.root }),
    problems: tree.problems.map(settingsSyntax),
    place,
  }
}

/** Settings in a `package.json`; nothing where it has none, and a broken one is somebody else's trouble unless it seems to have some. */
export const readPackageSettings = (source: Source): SettingsFile | undefined => {
  if (!source.text.includes(`"${settingsKey}"`)) return undefined
  const conflict = mergeConflict(source)
  const { tree, place } = treeOf(source, parseJson)
  if (conflict) return { path: source.path, sha256: source.sha256, problems: [settingsTwice(conflict)], place }
  const root = nodeAt(tree.root, settingsKey)
  if (root === undefined && tree.uncertainFrom === undefined) return undefined
  return {
    path: source.path,
    sha256: source.sha256,
    ...(root && { root }),
    problems: tree.problems.map(settingsSyntax),
    place,
  }
}

const treeOf = (
  { text, path }: Source,
  parse: typeof parseYaml,
): { readonly tree: Tree; readonly place: SettingsFile['place'] } => {
  const lines = lineIndex(text)
  return {
    tree: parse(text, path, lines, { start: 0, end: text.length }),
    place: ({ start, end }) => ({ path, start: lines.positionAt(start), end: lines.positionAt(end) }),
  }
}
