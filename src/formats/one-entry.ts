import type { DocumentKind } from '../model/document.ts'
import type { Recognition } from '../model/document-format.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { itemsOf } from '../syntax/tree-walk.ts'
import { isMarked, type Mark } from './marks.ts'

/** An entry of a register by itself, or as the only one of a list; a list of several speaks of several systems, and no document of ours does. */
export const recogniseEntry = (
  root: TreeNode | undefined,
  kind: DocumentKind,
  register: string,
  marks: readonly Mark[],
): Recognition | undefined => {
  const entries = entriesIn(root, marks)
  if (entries.length === 0) return undefined
  if (entries.length > 1)
    return {
      as: 'look-alike',
      because: `lists ${entries.length} entries of ${register}; put the one to be checked into a file of its own`,
    }
  return { as: 'document', kind, sure: 'sure', because: `has the keys of an entry of ${register}` }
}

/** The entry that was recognised; what else a list holds says nothing of it. */
export const theEntry = (root: TreeNode | undefined, marks: readonly Mark[]): TreeNode | undefined =>
  entriesIn(root, marks)[0] ?? root

const entriesIn = (root: TreeNode | undefined, marks: readonly Mark[]): readonly TreeNode[] =>
  (root?.kind === 'sequence' ? itemsOf(root) : root === undefined ? [] : [root]).filter(node => isMarked(node, marks))
