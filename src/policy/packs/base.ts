import { byVersion } from '../../model/by-version.ts'
import { type Pack, type PackRef, refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import { nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { refPattern } from '../schema-words.ts'
import { brokenBase, circularBase, laterBase, missingBase } from './composition-problems.ts'
import type { PackFile } from './pack-file.ts'

/** What came of looking for the pack that another extends; where it was asked for is known to `parsePack`. */
export type Base =
  | { readonly is: 'pack'; readonly pack: Pack }
  | { readonly is: 'missing'; readonly known: readonly string[] }
  /** Each of these extends the next, and the last the first. */
  | { readonly is: 'circular'; readonly through: readonly string[] }
  | { readonly is: 'broken'; readonly problems: readonly Problem[] }

export type FindBase = (ref: string) => Base

/** For packs that stand alone. */
export const noBase: FindBase = () => ({ is: 'missing', known: [] })

/** What `pack.yaml` says it extends, before anything else about it is known. */
export const wantedBase = (main: PackFile): string | undefined => textOf(nodeAt(main.root, 'extends'))

/** The base of a pack: none when it names none, or when there is a problem with it. */
export const readBase = (main: PackFile, find: FindBase): Parsed<Pack | undefined> => {
  const wanted = wantedBase(main)
  const node = nodeAt(main.root, 'extends')
  if (wanted === undefined || !node) return { value: undefined, problems: [] }
  // What has not the form of a name was told as such.
  if (!new RegExp(refPattern).test(wanted)) return { value: undefined, problems: [] }
  const at = main.place(node.span)
  const found = find(wanted)
  switch (found.is) {
    case 'missing':
      return { value: undefined, problems: [missingBase(at, wanted, found.known)] }
    case 'circular':
      return { value: undefined, problems: [circularBase(at, found.through)] }
    case 'broken':
      return { value: undefined, problems: [...found.problems, brokenBase(at, wanted)] }
    case 'pack': {
      const own = ownName(main)
      const later = own.id === found.pack.id && byVersion(found.pack.version, own.version) >= 0
      return { value: found.pack, problems: later ? [laterBase(at, wanted, own.version)] : [] }
    }
  }
}

/** The packs below a pack that extends `base`, the nearest first. */
export const basesOver = (base: Pack | undefined): readonly PackRef[] =>
  base === undefined ? [] : [refOf(base), ...base.bases]

const ownName = (main: PackFile): { readonly id: string; readonly version: string } => ({
  id: textOf(nodeAt(main.root, 'id')) ?? '',
  version: textOf(nodeAt(main.root, 'version')) ?? '',
})
