import { isMapping } from '../model/is-mapping.ts'
import type { Span } from '../model/span.ts'
import type { TreeNode } from '../syntax/tree.ts'

/** Plain data as a tree that stands at one place, so that what is wrong with it is told there. */
export const treeAt = (value: unknown, span: Span): TreeNode => {
  if (Array.isArray(value)) return { kind: 'sequence', span, items: value.map(item => treeAt(item, span)) }
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, part]) => ({
      key,
      keySpan: span,
      span,
      value: treeAt(part, span),
    }))
    return { kind: 'mapping', span, entries }
  }
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', span, text: scalar === null ? '' : String(scalar), value: scalar }
}
