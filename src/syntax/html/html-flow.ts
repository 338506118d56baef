import { cover } from '../markdown/markdown-reading.ts'
import type { Block, Inline, Paragraph } from '../markdown/markdown-tree.ts'
import { trimmedText } from '../text-cut.ts'
import { visibleText } from '../visible.ts'

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
  return run.slice(first, last + 1).map(withoutIndent)
}

/** Indentation of HTML is no text. */
const withoutIndent = (inline: Inline, index: number, run: readonly Inline[]): Inline => {
  if (inline.kind !== 'text') return inline
  const isEdge = (beside: Inline | undefined): boolean => beside === undefined || beside.kind === 'break'
  return trimmedText(inline, isEdge(run[index - 1]), isEdge(run[index + 1]))
}
