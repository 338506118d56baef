import type { TreeNode } from '../syntax/tree.ts'

/** The value under a path of keys and list positions; `undefined` where the path leads nowhere. The last of repeated keys wins. */
export const nodeAt = (node: TreeNode | undefined, ...path: readonly (string | number)[]): TreeNode | undefined =>
  path.reduce<TreeNode | undefined>((at, step) => {
    if (at?.kind === 'mapping') return at.entries.findLast(({ key }) => key === step)?.value
    if (at?.kind === 'sequence' && typeof step === 'number') return at.items[step]
    return undefined
  }, node)

/** The text of a scalar. */
export const textOf = (node: TreeNode | undefined): string | undefined =>
  node?.kind === 'scalar' ? node.text : undefined

/** The items of a list. */
export const itemsOf = (node: TreeNode | undefined): readonly TreeNode[] =>
  node?.kind === 'sequence' ? node.items : []

/** A tree as plain data, as a parser without places would give it. An alias, which no schema of ours admits, gives nothing. */
export const plain = (node: TreeNode): unknown => {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'sequence':
      return node.items.map(plain)
    case 'mapping':
      // `fromEntries` defines own keys, so that no key of a file can reach a prototype.
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
    case 'alias':
      return undefined
  }
}
