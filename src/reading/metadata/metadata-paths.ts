import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entryOf, nodeAt, oneOrMore, textOf } from '../../syntax/tree-walk.ts'

/** An entry of a tree that a path of a mapping leads to. */
export interface FoundEntry {
  readonly entry: Entry
  readonly parent: TreeNode
  /** As its author would name it, items of a list counted from 0: `owners.0.name`. */
  readonly where: string
}

/** The entries that a path leads to, in the order of the tree. */
export const entriesUnder = (root: TreeNode | undefined, path: readonly string[]): readonly FoundEntry[] => {
  const key = path.at(-1)
  if (root === undefined || key === undefined) return []
  const parents = path
    .slice(0, -1)
    .reduce<readonly (readonly [TreeNode, string])[]>(
      (nodes, step) => nodes.flatMap(([node, where]) => stepsFrom(node, step, where)),
      [[root, '']],
    )
  return parents.flatMap(([parent, where]) => {
    const entry = entryOf(parent, key)
    return entry === undefined ? [] : [{ entry, parent, where: `${where}${key}` }]
  })
}

const stepsFrom = (node: TreeNode, step: string, where: string): readonly (readonly [TreeNode, string])[] => {
  if (step.startsWith(onlyWhere)) {
    const [key = '', wanted] = step.slice(onlyWhere.length).split('=')
    return textOf(nodeAt(node, key))?.trim() === wanted ? [[node, where]] : []
  }
  if (step !== eachItem) {
    const value = entryOf(node, step)?.value
    return value === undefined ? [] : [[value, `${where}${step}.`]]
  }
  const items = oneOrMore(node)
  return items.map((item, index) => [item, items[0] === node ? where : `${where}${index}.`])
}

const eachItem = '*'
const onlyWhere = '?'

/** A path as its author would write it, without the conditions of our own. */
export const writtenPath = (path: readonly string[]): string =>
  path.filter(step => !step.startsWith(onlyWhere)).join('.')
