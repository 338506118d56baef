import type { Span } from '../model/span.ts'
import type { Inline, Paragraph } from '../syntax/markdown-tree.ts'

/** A question set in bold or italics at the start of a paragraph, as data sheets ask them, and what stands behind it. */
export interface Question {
  readonly text: string
  readonly span: Span
  readonly answer: readonly Inline[]
}

/** `**Who created the data set?** Our team …`; `undefined` for any other paragraph. */
export const questionOf = ({ inlines }: Paragraph): Question | undefined => {
  const at = inlines.findIndex(inline => inline.text.trim() !== '')
  const asked = inlines[at]
  if (asked === undefined || (asked.kind !== 'strong' && asked.kind !== 'emphasis')) return undefined
  if (!/[?？]/.test(asked.text)) return undefined
  return { text: asked.text, span: asked.span, answer: inlines.slice(at + 1) }
}
