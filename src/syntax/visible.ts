import type { Block, Inline } from './markdown/markdown-tree.ts'

/** What running text still says to a reader: marks, comments, images, hidden and struck-out parts gone. */
export const visibleText = (inlines: readonly Inline[]): string => {
  const [first] = inlines
  if (inlines.length === 1 && first?.kind === 'text') return foldText(first.text)
  const parts: string[] = []
  collect(inlines, parts)
  return foldText(parts.join(''))
}

/** White space folded to single spaces; zero-width characters, soft hyphens and writing-direction marks removed. */
export const foldText = (text: string): string => {
  const seen = (invisible.test(text) ? text.replace(everyInvisible, '') : text).trim()
  return uneven.test(seen) ? seen.replace(/\s+/g, ' ') : seen
}

/** The visible text of blocks, one space between two pieces. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks
    .map(blockText)
    .filter(text => text !== '')
    .join(' ')

const invisible = /[\u061C\u202A-\u202E\u2066-\u2069]|\p{Default_Ignorable_Code_Point}/u
const everyInvisible = new RegExp(invisible, 'gu')
const uneven = /\s\s|[^\S ]/

const collect = (inlines: readonly Inline[], parts: string[]): void => {
  for (const inline of inlines) {
    if (inline.kind === 'strike') continue
    if ('inlines' in inline) collect(inline.inlines, parts)
    else if (inline.kind !== 'image') parts.push(inline.text)
  }
}

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text
    case 'code':
      return foldText(block.text)
    case 'quote':
      return blocksText(block.blocks)
    case 'details':
      return [block.summary, blocksText(block.blocks)].filter(text => text !== '').join(' ')
    case 'list':
      return block.items
        .map(item => item.text)
        .filter(text => text !== '')
        .join(' ')
    case 'table':
      return [...(block.header === undefined ? [] : [block.header]), ...block.rows]
        .flatMap(row => row.cells.map(cell => cell.text))
        .filter(text => text !== '')
        .join(' ')
    case 'comment':
    case 'rule':
      return ''
  }
}
