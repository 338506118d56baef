import type { Span } from '../../model/span.ts'
import { markdownLimits } from '../markdown/markdown-limits.ts'
import { cover } from '../markdown/markdown-reading.ts'
import type { Block, Cell, Inline, Row, Table } from '../markdown/markdown-tree.ts'
import { visibleText } from '../visible.ts'
import { attributeValue, type HtmlElement, type HtmlNode, isElement, isHidden } from './html-nodes.ts'

/** How the walk over the HTML reads what stands in a cell. */
export interface TableWalk {
  readonly spanOf: (node: HtmlNode) => Span | undefined
  readonly blocksOf: (nodes: readonly HtmlNode[]) => readonly Block[]
}

/** An HTML table with its caption before it. Row and column spans repeat their cell; the header is the first row, if it is one. */
export const htmlTable = (element: HtmlElement, span: Span, walk: TableWalk): readonly Block[] => {
  const captions = childrenOf(element, ['caption']).flatMap(caption => walk.blocksOf(caption.childNodes))
  const sections = childrenOf(element, ['thead', 'tbody', 'tfoot', 'tr'])
  const lines = sections.flatMap(section => (section.tagName === 'tr' ? [section] : childrenOf(section, ['tr'])))
  const rows = filledRows(lines, walk)
  const [first, ...rest] = rows
  if (first === undefined) return captions
  const titled = first.heading || lines[0]?.parentNode?.nodeName === 'thead'
  const body = (titled ? rest : rows).map(row => row.row)
  return [
    ...captions,
    {
      kind: 'table',
      span: cover(
        span,
        rows.map(row => row.row),
      ),
      via: 'html',
      ...(titled ? { header: first.row } : {}),
      rows: body,
    } satisfies Table,
  ]
}

const childrenOf = (element: HtmlElement, names: readonly string[]): readonly HtmlElement[] =>
  element.childNodes.filter(
    (node): node is HtmlElement => isElement(node) && names.includes(node.tagName) && !isHidden(node),
  )

interface FilledRow {
  readonly row: Row
  /** All its own cells are header cells. */
  readonly heading: boolean
}

/** A cell that reaches down into the rows below it. */
interface Hanging {
  readonly cell: Cell
  rows: number
}

const filledRows = (lines: readonly HtmlElement[], walk: TableWalk): readonly FilledRow[] => {
  const hanging = new Map<number, Hanging>()
  const left = { cells: markdownLimits.repeatedCells }
  return lines.flatMap(line => {
    const elements = childrenOf(line, ['td', 'th'])
    const cells = filledCells(elements, hanging, left, walk)
    const span = walk.spanOf(line) ?? cells[0]?.span
    if (span === undefined) return []
    const heading = elements.length > 0 && elements.every(element => element.tagName === 'th')
    return [{ row: { span, cells }, heading }]
  })
}

const filledCells = (
  elements: readonly HtmlElement[],
  hanging: Map<number, Hanging>,
  left: { cells: number },
  walk: TableWalk,
): readonly Cell[] => {
  const cells: Cell[] = []
  const fill = (): void => {
    for (let above = hanging.get(cells.length); above !== undefined; above = hanging.get(cells.length)) {
      if (left.cells <= 0) break
      above.rows -= 1
      if (above.rows <= 0) hanging.delete(cells.length)
      left.cells -= 1
      cells.push(above.cell)
    }
  }
  for (const element of elements) {
    fill()
    const cell = cellOf(element, walk)
    const columns = Math.min(spanned(element, 'colspan'), Math.max(1, left.cells))
    const rows = left.cells > 0 ? spanned(element, 'rowspan') : 1
    left.cells -= columns - 1
    for (let column = 0; column < columns; column += 1) {
      if (rows > 1) hanging.set(cells.length, { cell, rows: rows - 1 })
      cells.push(cell)
    }
  }
  fill()
  return cells
}

/** As in HTML: at least 1, at most 1000. */
const spanned = (element: HtmlElement, name: string): number => {
  const value = Number.parseInt(attributeValue(element, name) ?? '1', 10)
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), 1000)
}

const cellOf = (element: HtmlElement, walk: TableWalk): Cell => {
  const inlines = linesOfBlocks(walk.blocksOf(element.childNodes))
  const span = walk.spanOf(element) ?? inlines[0]?.span ?? { start: 0, end: 0 }
  return { span: cover(span, inlines), inlines, text: visibleText(inlines) }
}

/** A cell is running text: its blocks become lines of it. */
export const linesOfBlocks = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap((block, index) => {
    const inlines = inlinesOfBlock(block)
    const start = block.span.start
    return index === 0
      ? inlines
      : [{ kind: 'break', span: { start, end: start }, text: '\n' } satisfies Inline, ...inlines]
  })

const inlinesOfBlock = (block: Block): readonly Inline[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.inlines
    case 'code':
      return [{ kind: 'code', span: block.span, text: block.text }]
    case 'quote':
      return linesOfBlocks(block.blocks)
    case 'details':
      return [
        { kind: 'text', span: { start: block.span.start, end: block.span.start }, text: `${block.summary} ` },
        ...linesOfBlocks(block.blocks),
      ]
    case 'list':
      return linesOfBlocks(block.items.flatMap(item => item.blocks))
    case 'table':
      return linesOfBlocks(
        [...(block.header === undefined ? [] : [block.header]), ...block.rows].flatMap(row =>
          row.cells.map(cell => ({ kind: 'paragraph', ...cell }) as const),
        ),
      )
    case 'comment':
      return [{ kind: 'comment', span: block.span, text: '' }]
    case 'rule':
      return []
  }
}
