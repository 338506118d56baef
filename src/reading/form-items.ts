import type { Block, Heading, Paragraph, Section } from '../syntax/markdown-tree.ts'
import { type Dialect, itemOf } from './dialects.ts'

/**
 * A form's labels and questions stand in paragraphs of their own, in plain letters, above their answers: for whoever knows the form
 * they are headings, one below the section they stand in.
 */
export const withItems = (section: Section, dialects: readonly Dialect[]): Section => {
  if (dialects.length === 0) return section
  const own: Block[] = []
  const items: { heading: Heading; blocks: Block[] }[] = []
  for (const block of section.blocks) {
    const item = items.at(-1)
    if (block.kind === 'paragraph' && dialects.some(dialect => isItem(block, dialect)))
      items.push({ heading: headingOf(block), blocks: [] })
    else (item?.blocks ?? own).push(block)
  }
  const children = section.children.map(child => withItems(child, dialects))
  if (items.length === 0) return { ...section, children }
  const sections = items.map(({ heading, blocks }): Section => {
    const end = blocks.at(-1)?.span.end ?? heading.span.end
    return { heading, span: { start: heading.span.start, end }, blocks, children: [] }
  })
  return { ...section, blocks: own, children: [...sections, ...children] }
}

const isItem = ({ text }: Paragraph, dialect: Dialect): boolean =>
  /[:：?？]\s*$/u.test(text) && itemOf(text, [], dialect) !== undefined

const headingOf = (paragraph: Paragraph): Heading => ({ ...paragraph, kind: 'heading', level: 7, via: 'bold' })
