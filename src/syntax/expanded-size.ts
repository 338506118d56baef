import type { TreeNode } from './tree.ts'

/** How many values a tree has once every alias in it is written out; without end where one stands for something it lies in. */
export const expandedSize = (root: TreeNode): number => {
  const known = new Map<TreeNode, number>()
  const sizeOf = (node: TreeNode): number => {
    if (node.kind === 'scalar') return 1
    const before = known.get(node)
    if (before !== undefined) return before
    // Whoever comes back here before it is known has gone in a circle.
    known.set(node, Number.POSITIVE_INFINITY)
    // An alias is no value of its own.
    const size = (node.kind === 'alias' ? 0 : 1) + below(node).reduce((sum, one) => sum + sizeOf(one), 0)
    known.set(node, size)
    return size
  }
  return sizeOf(root)
}

const below = (node: TreeNode): readonly TreeNode[] => {
  if (node.kind === 'mapping') return node.entries.map(({ value }) => value)
  if (node.kind === 'sequence') return node.items
  return node.kind === 'alias' && node.target !== undefined ? [node.target] : []
}
