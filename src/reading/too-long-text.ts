import type { Problem } from '../model/problem.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { leavesOf } from '../syntax/tree-walk.ts'

/** The first text inside a value that is too long to be read: an answer that was not found may stand in it. */
export const tooLongText = (root: TreeNode | undefined, { source, lines, limits }: Draft): Problem | undefined => {
  const leaves = root === undefined || source.text.length <= limits.text ? [] : leavesOf(root)
  const long = leaves.find(({ text }) => text.length > limits.text)
  return (
    long && {
      code: 'document/text-too-long',
      what: `a text of ${long.text.length} characters stands in one value`,
      why: `more than ${limits.text} are not read, so an answer that was not found may stand in it`,
      fix: 'say in the value what it is about and move the rest into a file of its own, or raise "text" under "limits" in waco.yaml',
      at: { path: source.path, start: lines.positionAt(long.span.start), end: lines.positionAt(long.span.end) },
    }
  )
}
