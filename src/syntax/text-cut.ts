import type { Inline } from './markdown/markdown-tree.ts'

export type TextInline = Extract<Inline, { readonly kind: 'text' }>

/**
 * A part of a text, with its place. A text with entities or stray tags is longer in the source than what it shows, so
 * the ends of its parts cannot be counted: such a part keeps the place of the whole.
 */
export const textCut = (inline: TextInline, from: number, to: number = inline.text.length): TextInline => {
  const text = inline.text.slice(from, to)
  const { start, end } = inline.span
  if (end - start !== inline.text.length) return { kind: 'text', span: inline.span, text }
  return { kind: 'text', span: { start: start + from, end: start + Math.max(from, to) }, text }
}

/** A text without blanks at its start, its end or both. */
export const trimmedText = (inline: TextInline, atStart: boolean, atEnd: boolean): TextInline => {
  const from = atStart ? inline.text.length - inline.text.trimStart().length : 0
  const to = atEnd ? inline.text.trimEnd().length : inline.text.length
  return from === 0 && to === inline.text.length ? inline : textCut(inline, Math.min(from, to), to)
}

/** Running text without the blanks and breaks around it. */
export const trimmedInlines = (inlines: readonly Inline[]): readonly Inline[] => {
  const isSpacing = (inline: Inline): boolean =>
    inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '')
  const first = inlines.findIndex(inline => !isSpacing(inline))
  if (first < 0) return []
  const kept = inlines.slice(first, inlines.findLastIndex(inline => !isSpacing(inline)) + 1)
  return kept.map((inline, index) =>
    inline.kind === 'text' ? trimmedText(inline, index === 0, index === kept.length - 1) : inline,
  )
}
