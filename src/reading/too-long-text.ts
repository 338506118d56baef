import type { Problem } from '../model/problem.ts'
import type { Draft } from '../syntax/draft.ts'
import { limits } from '../syntax/limits.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { leavesOf } from '../syntax/tree-walk.ts'

/** The first text inside a value that is too long to be read: an answer that was not found may stand in it. */
export const tooLongText = (root: TreeNode | undefined, { source, lines }: Draft): Problem | undefined => {
  const leaves = root === undefined || source.text.length <= limits.textCharacters ? [] : leavesOf(root)
  const long = leaves.find(({ text }) => text.length > limits.textCharacters)
  return (
    long && {
      code: 'document/text-too-long',
      what: `a text of ${long.text.length} characters stands in one value`,
      why: `more than ${limits.textCharacters} are not read, so an answer that was not found may stand in it`,
      fix: 'say in the value what it is about, and move the rest into a file of its own',
      at: { path: source.path, start: lines.positionAt(long.span.start), end: lines.positionAt(long.span.end) },
    }
  )
}
