import type { Span } from '../../model/span.ts'
import type { Inline, Paragraph } from '../../syntax/markdown/markdown-tree.ts'
import { trimmedText } from '../../syntax/text-cut.ts'

/** What a paragraph begins with in bold or italics, and what stands behind it. */
export interface Lead {
  readonly text: string
  readonly span: Span
  readonly answer: readonly Inline[]
}

/** `**Who created the data set?** Our team …`, as data sheets ask. */
export const questionOf = (paragraph: Paragraph): Lead | undefined => {
  const lead = leadOf(paragraph)
  return lead !== undefined && /[?？؟]/.test(lead.text) ? lead : undefined
}

/** `**Training data** Two million letters …`: a label without a colon, if its words are the name of something. */
export const leadOf = ({ inlines }: Paragraph): Lead | undefined => {
  const at = inlines.findIndex(inline => inline.text.trim() !== '')
  const lead = inlines[at]
  if (lead === undefined || (lead.kind !== 'strong' && lead.kind !== 'emphasis')) return undefined
  return { text: lead.text, span: lead.span, answer: withoutSpacing(inlines.slice(at + 1)) }
}

/** Blanks and breaks before an answer are not part of its place. */
const withoutSpacing = (inlines: readonly Inline[]): readonly Inline[] => {
  const [first, ...rest] = inlines
  if (first === undefined) return []
  if (first.kind === 'break' || (first.kind === 'text' && first.text.trim() === '')) return withoutSpacing(rest)
  return first.kind === 'text' ? [trimmedText(first, true, false), ...rest] : inlines
}
