import type { Span } from '../../model/span.ts'
import { isBoundary } from './markdown-bold.ts'
import type { Block, Heading, Section } from './markdown-tree.ts'

/** Blocks in sections: a heading holds everything up to the next heading of its level or above. */
export const sectionsOf = (blocks: readonly Block[], body: Span): Section => {
  const root: OpenSection = { level: 0, start: body.start, blocks: [], children: [] }
  const open: OpenSection[] = [root]
  for (const block of blocks) {
    if (isBoundary(block)) {
      while (open.length > 1 && ends(open.at(-1) ?? root, block)) close(open, block.span.start)
      open.push({ level: block.level, heading: block, start: block.span.start, blocks: [], children: [] })
    } else open.at(-1)?.blocks.push(block)
  }
  while (open.length > 1) close(open, body.end)
  return { span: body, blocks: root.blocks, children: root.children }
}

interface OpenSection {
  readonly level: number
  readonly heading?: Heading
  readonly start: number
  readonly blocks: Block[]
  readonly children: Section[]
}

/** Bold titles before the first real heading, such as a motto, must not hold the whole file. */
const ends = (section: OpenSection, heading: Heading): boolean =>
  section.level >= heading.level || (section.heading?.via === 'bold' && section.level === 1 && heading.via !== 'bold')

const close = (open: OpenSection[], end: number): void => {
  const section = open.pop()
  if (section?.heading === undefined) return
  const span = { start: section.start, end: Math.max(end, section.heading.span.end) }
  open.at(-1)?.children.push({ heading: section.heading, span, blocks: section.blocks, children: section.children })
}
