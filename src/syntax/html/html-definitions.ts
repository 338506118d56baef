import type { Span } from '../../model/span.ts'
import { definitionTable } from '../markdown/definitions.ts'
import { cover } from '../markdown/markdown-reading.ts'
import type { Block, Cell, Row } from '../markdown/markdown-tree.ts'
import { visibleText } from '../visible.ts'
import { type HtmlElement, type HtmlNode, isElement, isHidden } from './html-nodes.ts'
import { linesOfBlocks, type TableWalk } from './html-tables.ts'

/** `<dl>`: each term with what is said of it. Where that is more than running text and lists, all of it stays as it is. */
export const htmlDefinitions = (element: HtmlElement, walk: TableWalk): readonly Block[] => {
  const parts = partsOf(element.childNodes, walk)
  const blocks = parts.flatMap(part => part.blocks)
  const [first, ...others] = rowsOf(parts)
  if (first === undefined || parts[0]?.is !== 'dt' || !blocks.every(isPlain)) return blocks
  return [definitionTable([first, ...others])]
}

interface Part {
  readonly is: 'dt' | 'dd'
  readonly span: Span | undefined
  readonly blocks: readonly Block[]
}

/** What stands between the two belongs to what is said. */
const partsOf = (nodes: readonly HtmlNode[], walk: TableWalk): readonly Part[] =>
  nodes.flatMap((node): readonly Part[] => {
    const name = isElement(node) && !isHidden(node) ? node.tagName : ''
    const inner = isElement(node) ? node.childNodes : []
    if (name === 'dt' || name === 'dd') return [{ is: name, span: walk.spanOf(node), blocks: walk.blocksOf(inner) }]
    if (name === 'div') return partsOf(inner, walk)
    const blocks = walk.blocksOf([node])
    return blocks.every(({ kind }) => kind === 'comment') ? [] : [{ is: 'dd', span: walk.spanOf(node), blocks }]
  })

/** Several terms may share what is said behind them. */
const rowsOf = (parts: readonly Part[]): readonly Row[] => {
  const rows: { readonly terms: Part[]; readonly said: Part[] }[] = []
  for (const part of parts) {
    const last = rows.at(-1)
    if (part.is === 'dd') last?.said.push(part)
    else if (last?.said.length === 0) last.terms.push(part)
    else rows.push({ terms: [part], said: [] })
  }
  return rows.flatMap(({ terms, said }) => {
    const answer = cellOf(said)
    return terms.flatMap(term => {
      const name = cellOf([term])
      if (name === undefined) return []
      const end = { start: name.span.end, end: name.span.end }
      const cells = [name, answer ?? { span: end, inlines: [], text: '' }]
      return [{ span: cover(name.span, cells), cells }]
    })
  })
}

const cellOf = (parts: readonly Part[]): Cell | undefined => {
  const inlines = linesOfBlocks(parts.flatMap(({ blocks }) => blocks))
  const [first] = [...parts.flatMap(({ span }) => span ?? []), ...inlines.map(({ span }) => span)]
  return first === undefined ? undefined : { span: cover(first, inlines), inlines, text: visibleText(inlines) }
}

const isPlain = (block: Block): boolean => {
  if (block.kind === 'list') return block.items.every(({ blocks, task }) => task === undefined && blocks.every(isPlain))
  return block.kind === 'paragraph' || block.kind === 'comment' || block.kind === 'rule'
}
