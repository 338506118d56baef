import type { Span } from '../../model/span.ts'
import { textCut } from '../text-cut.ts'
import { blocksText, visibleText } from '../visible.ts'
import type { Block, ListItem, Paragraph } from './markdown-tree.ts'

/** A list item; a tick box at its start becomes `task` and is no text. */
export const listItem = (span: Span, blocks: readonly Block[]): ListItem => {
  const [first, ...rest] = blocks
  const box = first?.kind === 'paragraph' ? tickBox(first) : undefined
  if (box === undefined || first?.kind !== 'paragraph') return { span, blocks, text: blocksText(blocks) }
  const ticked = [withoutBox(first), ...rest]
  return { span, blocks: ticked, task: box, text: blocksText(ticked) }
}

const tickBox = (paragraph: Paragraph): 'on' | 'off' | undefined => {
  const [first] = paragraph.inlines
  const match = first?.kind === 'text' ? /^\[([ xX])\](?:\s|$)/.exec(first.text) : null
  if (match === null) return undefined
  return match[1] === ' ' ? 'off' : 'on'
}

const withoutBox = (paragraph: Paragraph): Paragraph => {
  const [first, ...rest] = paragraph.inlines
  if (first?.kind !== 'text') return paragraph
  const text = textCut(first, '[x] '.length)
  const inlines = text.text === '' ? rest : [text, ...rest]
  return { ...paragraph, inlines, text: visibleText(inlines) }
}
