import { append } from './append.ts'
import type { Entry, MappingNode, ScalarNode, SequenceNode, TreeNode } from './tree.ts'

/** The value under a path of keys and list positions; `undefined` where the path leads nowhere. */
export const nodeAt = (node: TreeNode | undefined, ...path: readonly (string | number)[]): TreeNode | undefined =>
  path.reduce<TreeNode | undefined>((at, step) => {
    if (typeof step === 'string') return entryOf(at, step)?.value
    return itemsOf(at)[step]
  }, node)

/** The entry of a mapping by its key; the last one when it is repeated, as every reader of YAML and JSON does. */
export const entryOf = (node: TreeNode | undefined, key: string): Entry | undefined =>
  entriesOf(node).findLast(entry => entry.key === key)

/** The entries of a mapping, as written. */
export const entriesOf = (node: TreeNode | undefined): readonly Entry[] => {
  const mapping = followed(node)
  return mapping?.kind === 'mapping' ? mapping.entries : []
}

/** The text of a scalar. */
export const textOf = (node: TreeNode | undefined): string | undefined => {
  const scalar = followed(node)
  return scalar?.kind === 'scalar' ? scalar.text : undefined
}

/** The items of a list. */
export const itemsOf = (node: TreeNode | undefined): readonly TreeNode[] => {
  const list = followed(node)
  return list?.kind === 'sequence' ? list.items : []
}

/** The items of a list; a value that is no list is the only item of one. */
export const oneOrMore = (node: TreeNode | undefined): readonly TreeNode[] => {
  const value = followed(node)
  if (value === undefined) return []
  return value.kind === 'sequence' ? value.items : [value]
}

/** All scalars below a node, in order. Aliases are followed once and never twice, so that no file can grow when read. */
export const leavesOf = (node: TreeNode): readonly ScalarNode[] => leavesAmong(node, ({ entries }) => entries)

/** Those scalars that stand in certain entries of the mappings. */
export const leavesAmong = (
  node: TreeNode,
  entriesIn: (mapping: MappingNode) => readonly Entry[],
): readonly ScalarNode[] => {
  if (node.kind === 'scalar') return [node]
  const seen = new Set<TreeNode>()
  const leaves: ScalarNode[] = []
  const queue: TreeNode[] = [node]
  while (queue.length > 0) {
    const next = queue.pop()
    if (next === undefined || seen.has(next)) continue
    seen.add(next)
    if (next.kind === 'scalar') leaves.push(next)
    else if (next.kind === 'sequence') append(queue, next.items.toReversed())
    else if (next.kind === 'mapping')
      append(
        queue,
        entriesIn(next)
          .map(({ value }) => value)
          .toReversed(),
      )
    else if (next.target !== undefined) queue.push(next.target)
  }
  return leaves
}

/**
 * A tree as plain data, as a parser without places would give it. An alias gives nothing: expanded, a small file could
 * grow beyond all bounds, and no schema of ours admits one.
 */
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

/** What an alias stands for; nothing where aliases lead in a circle or nowhere. */
const followed = (node: TreeNode | undefined): MappingNode | SequenceNode | ScalarNode | undefined => {
  if (node?.kind !== 'alias') return node
  const seen = new Set<TreeNode>()
  let at: TreeNode | undefined = node
  while (at?.kind === 'alias' && !seen.has(at)) {
    seen.add(at)
    at = at.target
  }
  return at?.kind === 'alias' ? undefined : at
}
