import { cover } from './markdown-reading.ts'
import type { Block, List, ListItem } from './markdown-tree.ts'

/** `- ### What is it for?` with the answer indented below: a heading for its author, and the list is none. */
export const unlisted = (block: Block): readonly Block[] => {
  if (block.kind !== 'list' || !block.items.some(isHeaded)) return [block]
  const blocks: Block[] = []
  let plain: ListItem[] = []
  const endPlain = (): void => {
    if (plain.length > 0) blocks.push(listOf(block, plain))
    plain = []
  }
  for (const item of block.items) {
    if (isHeaded(item)) {
      endPlain()
      blocks.push(...item.blocks.flatMap(unlisted))
    } else plain.push(item)
  }
  endPlain()
  return blocks
}

/** `- # GPUs: 8` counts something. */
const isHeaded = ({ blocks: [first] }: ListItem): boolean =>
  first?.kind === 'heading' && first.via === 'atx' && (first.level > 1 || /[?？؟]$/.test(first.text))

const listOf = (list: List, items: readonly ListItem[]): List => {
  const start = items[0]?.span.start ?? list.span.start
  return { ...list, span: cover({ start, end: start }, items), items }
}
