import { visibleText } from '../visible.ts'
import { cover } from './markdown-reading.ts'
import type { Inline, Paragraph } from './markdown-tree.ts'

/** A line of running text, and the break before it. */
export interface Line {
  readonly before: readonly Inline[]
  readonly inlines: readonly Inline[]
}

/** Running text by lines; there is one at least. */
export const linesOf = (inlines: readonly Inline[]): readonly Line[] => {
  const lines: Line[] = []
  let before: readonly Inline[] = []
  let line: Inline[] = []
  for (const inline of inlines) {
    if (inline.kind === 'break') {
      lines.push({ before, inlines: line })
      before = [inline]
      line = []
    } else line.push(inline)
  }
  lines.push({ before, inlines: line })
  return lines
}

/** The paragraph that running text makes; nothing of it has no place. */
export const paragraphOf = (inlines: readonly Inline[]): Paragraph => {
  const span = inlines[0]?.span ?? { start: 0, end: 0 }
  return { kind: 'paragraph', span: cover(span, inlines), inlines, text: visibleText(inlines) }
}

/** Lines as one run of text, with the breaks between them. */
export const joinedLines = (lines: readonly Line[]): readonly Inline[] =>
  lines.flatMap(({ before, inlines }, at) => [...(at === 0 ? [] : before), ...inlines])
