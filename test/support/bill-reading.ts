import type { TreeNode } from '../../src/syntax/tree.ts'

/** What stands under a key. */
export const childAt = (node: TreeNode | undefined, key: string): TreeNode | undefined =>
  node?.kind === 'mapping' ? node.entries.find(entry => entry.key === key)?.value : undefined

export const itemsOf = (node: TreeNode | undefined): readonly TreeNode[] =>
  node?.kind === 'sequence' ? node.items : []

export const textAt = (node: TreeNode | undefined, key: string): string | undefined => {
  const child = childAt(node, key)
  return child?.kind === 'scalar' ? child.text : undefined
}
