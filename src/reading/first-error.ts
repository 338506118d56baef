import type { LineIndex } from '../model/line-index.ts'
import type { Problem } from '../model/problem.ts'
import type { Tree } from '../syntax/tree.ts'

/** The problem after which nothing in a tree is certain. */
export const firstError = (tree: Tree, lines: LineIndex): Problem | undefined => {
  if (tree.uncertainFrom === undefined) return undefined
  const { line, column } = lines.positionAt(tree.uncertainFrom)
  return tree.problems.find(({ at }) => at.start?.line === line && at.start.column === column) ?? tree.problems[0]
}
