import { cover } from './markdown-reading.ts'
import type { Block, Inline, Paragraph } from './markdown-tree.ts'
import { visibleText } from './visible.ts'

/** Blocks so far, and running text that is not yet a paragraph. */
export interface HtmlFlow {
  readonly blocks: Block[]
  run: Inline[]
}

/** Makes a paragraph of the running text that has been collected. */
export const endParagraph = (flow: HtmlFlow): void => {
  const run = trimmedRun(flow.run)
  flow.run = []
  const [first] = run
  if (first === undefined) return
  const span = cover(first.span, run)
  const paragraph: Paragraph = { kind: 'paragraph', span, inlines: run, text: visibleText(run) }
  flow.blocks.push(paragraph)
}

/** Something other than white space waits. */
export const hasText = (flow: HtmlFlow): boolean => flow.run.some(inline => !isSpacing(inline))

const isSpacing = (inline: Inline): boolean =>
  inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '')

const trimmedRun = (run: readonly Inline[]): readonly Inline[] => {
  const first = run.findIndex(inline => !isSpacing(inline))
  if (first < 0) return []
  const last = run.findLastIndex(inline => !isSpacing(inline))
  return run.slice(first, last + 1).map(trimmedText)
}

/** Indentation of HTML is no text. A text with entities or stray tags inside is left as it is: its ends cannot be counted. */
const trimmedText = (inline: Inline, index: number, run: readonly Inline[]): Inline => {
  if (inline.kind !== 'text' || inline.span.end - inline.span.start !== inline.text.length) return inline
  const before = run[index - 1]
  const after = run[index + 1]
  const left = before === undefined || before.kind === 'break' ? inline.text.length - inline.text.trimStart().length : 0
  const right = after === undefined || after.kind === 'break' ? inline.text.length - inline.text.trimEnd().length : 0
  if (left + right === 0 || left === inline.text.length) return inline
  const start = Math.min(inline.span.start + left, inline.span.end)
  const span = { start, end: Math.max(start, inline.span.end - right) }
  return { kind: 'text', span, text: inline.text.slice(left, inline.text.length - right) }
}
