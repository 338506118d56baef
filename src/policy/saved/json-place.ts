import { lineIndex } from '../../model/line-index.ts'
import type { Source } from '../../model/source.ts'
import type { Place } from '../../model/span.ts'
import { parseJson } from '../../syntax/json/json.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { entryOf, itemsOf } from '../../syntax/tree-walk.ts'

/** Where in a JSON file something stands to which these steps lead; the file as a whole where they lead nowhere. */
export const jsonPlace = ({ path, text }: Pick<Source, 'path' | 'text'>, steps: readonly string[]): Place => {
  const lines = lineIndex(text)
  const { root } = parseJson(text, path, lines, { start: 0, end: text.length })
  const node = steps.reduce<TreeNode | undefined>(
    (at, step) => (at?.kind === 'sequence' ? itemsOf(at)[Number(step)] : entryOf(at, step)?.value),
    root,
  )
  return node ? { path, start: lines.positionAt(node.span.start), end: lines.positionAt(node.span.end) } : { path }
}
