import type { LineIndex } from '../model/line-index.ts'
import type { Problem } from '../model/problem.ts'
import type { Entry, ScalarNode, Tree, TreeNode } from '../syntax/tree.ts'

/** The entry of a mapping by its key; the last one when it is repeated, as every reader of YAML and JSON does. */
export const entryOf = (node: TreeNode | undefined, key: string): Entry | undefined => {
  const mapping = node === undefined ? undefined : followed(node)
  return mapping?.kind === 'mapping' ? mapping.entries.findLast(entry => entry.key === key) : undefined
}

/** The items of a list; a value that is no list is the only item of one. */
export const itemsOf = (node: TreeNode | undefined): readonly TreeNode[] => {
  const value = node === undefined ? undefined : followed(node)
  if (value === undefined) return []
  return value.kind === 'sequence' ? value.items : [value]
}

/** The problem after which nothing in a tree is certain. */
export const firstError = (tree: Tree, lines: LineIndex): Problem | undefined => {
  if (tree.uncertainFrom === undefined) return undefined
  const { line, column } = lines.positionAt(tree.uncertainFrom)
  return tree.problems.find(({ at }) => at.start?.line === line && at.start.column === column) ?? tree.problems[0]
}

/** All scalars below a node, in order. Aliases are followed once and never twice, so that no file can grow when read. */
export const leavesOf = (node: TreeNode): readonly ScalarNode[] => {
  const seen = new Set<TreeNode>()
  const leaves: ScalarNode[] = []
  const queue: TreeNode[] = [node]
  while (queue.length > 0) {
    const next = queue.pop()
    if (next === undefined || seen.has(next)) continue
    seen.add(next)
    if (next.kind === 'scalar') leaves.push(next)
    else if (next.kind === 'sequence') queue.push(...next.items.toReversed())
    else if (next.kind === 'mapping') queue.push(...next.entries.map(({ value }) => value).toReversed())
    else if (next.target !== undefined) queue.push(next.target)
  }
  return leaves
}

const followed = (node: TreeNode): TreeNode | undefined => {
  const seen = new Set<TreeNode>()
  let at: TreeNode | undefined = node
  while (at?.kind === 'alias' && !seen.has(at)) {
    seen.add(at)
    at = at.target
  }
  return at?.kind === 'alias' ? undefined : at
}
