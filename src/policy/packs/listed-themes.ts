import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { nodeAt, textOf } from '../../syntax/tree-walk.ts'
import type { PackFile } from './pack-file.ts'
import { noThemeFile, repeatedTheme, themeMismatch, themeNotListed } from './pack-problems.ts'

/** A theme as `pack.yaml` lists it. */
export interface ListedTheme {
  readonly id: string
  readonly file: string
  readonly at: Place
}

/** Absent when `pack.yaml` is too broken to tell: what would follow from that is not told. */
export const listedThemes = (main: PackFile): readonly ListedTheme[] | undefined => {
  const themes = nodeAt(main.root, 'themes')
  if (themes?.kind !== 'sequence') return undefined
  return themes.items.flatMap(node => {
    const [id, file] = [textOf(nodeAt(node, 'id')), textOf(nodeAt(node, 'file'))]
    return id === undefined || file === undefined
      ? []
      : [{ id, file, at: main.place((nodeAt(node, 'file') ?? node).span) }]
  })
}

/** Where the list and the files do not fit each other. */
export const themeProblems = (listed: readonly ListedTheme[], themeFiles: readonly PackFile[]): readonly Problem[] => [
  ...listed.flatMap((theme, index) => {
    const repeated = listed.slice(0, index).find(({ id, file }) => id === theme.id || file === theme.file)
    return repeated ? [repeatedTheme(theme.at, repeated.id === theme.id ? theme.id : theme.file)] : []
  }),
  ...listed
    .filter(({ file }) => !themeFiles.some(({ name }) => name === file))
    .map(({ at, file }) => noThemeFile(at, file)),
  ...themeFiles.flatMap(file => {
    const own = listed.find(theme => theme.file === file.name)
    if (!own) return [themeNotListed({ path: file.source.path }, file.name)]
    if (file.data !== undefined) return []
    const node = nodeAt(file.root, 'theme')
    const says = textOf(node)
    return node && says !== undefined && says !== own.id ? [themeMismatch(file.place(node.span), says, own.id)] : []
  }),
]
