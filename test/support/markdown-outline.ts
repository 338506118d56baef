import type { LineIndex } from '../../src/model/line-index.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Span } from '../../src/model/span.ts'
import { labelsOf } from '../../src/syntax/labels.ts'
import type { Block, Inline, MarkdownTree, Row, Section } from '../../src/syntax/markdown/markdown-tree.ts'

/** One line for each block, indented under its section: `heading 2 "Uses" 3:1-3:8`. Comments are listed last. */
export const markdownOutline = (tree: MarkdownTree, lines: LineIndex): string => {
  const out = new Outline(lines)
  out.section(tree.root, 0)
  const blocks = out.lines.filter(line => line.trimStart().startsWith('comment ')).map(line => line.trim())
  for (const comment of tree.comments)
    if (!blocks.includes(`comment ${out.at(comment)}`)) out.add(0, `comment inside ${out.at(comment)}`)
  return out.lines.join('\n')
}

/** One line for each inline of the first block: `strong "bold" 1:1-1:9`. */
export const inlineOutline = (tree: MarkdownTree, lines: LineIndex): string => {
  const out = new Outline(lines)
  const first = innermost(tree.root.blocks[0] ?? tree.root.children[0]?.heading)
  if (first?.kind === 'table') for (const row of first.rows) for (const cell of row.cells) out.inlines(cell.inlines, 0)
  else if (first !== undefined && 'inlines' in first) out.inlines(first.inlines, 0)
  return out.lines.join('\n')
}

const innermost = (block: Block | undefined): Block | undefined => {
  if (block?.kind === 'list') return innermost(block.items[0]?.blocks[0])
  return block?.kind === 'quote' || block?.kind === 'details' ? innermost(block.blocks[0]) : block
}

export const problemOutline = ({ code, at }: Problem): string =>
  `${code} ${at.start?.line}:${at.start?.column}-${at.end?.line}:${at.end?.column}`

/** Each label of a text: `License = "MIT" 1:1-1:8 1:10-1:13`; `~` where no colon stands. */
export const labelOutline = (tree: MarkdownTree, lines: LineIndex): readonly string[] => {
  const out = new Outline(lines)
  return labelled(tree.root)
    .flatMap(labelsOf)
    .map(
      ({ name, nameSpan, value, loose }) =>
        `${name} ${loose ? '~' : '='} ${JSON.stringify(value.text)} ${out.at(nameSpan)} ${out.at(value.span)}`,
    )
}

type Labelled = Parameters<typeof labelsOf>[0]

const labelled = (section: Section): readonly Labelled[] => [
  ...section.blocks.flatMap(labelledIn),
  ...section.children.flatMap(labelled),
]

const labelledIn = (block: Block): readonly Labelled[] => {
  if (block.kind === 'paragraph') return [block]
  if (block.kind === 'list') return block.items.flatMap(item => [item, ...item.blocks.slice(1).flatMap(labelledIn)])
  return block.kind === 'table' ? block.rows.flatMap(row => row.cells) : []
}

class Outline {
  readonly lines: string[] = []
  readonly #index: LineIndex

  constructor(index: LineIndex) {
    this.#index = index
  }

  add(depth: number, line: string): void {
    this.lines.push(`${'  '.repeat(depth)}${line}`)
  }

  at(span: Span): string {
    const [start, end] = [this.#index.positionAt(span.start), this.#index.positionAt(span.end)]
    return `${start.line}:${start.column}-${end.line}:${end.column}`
  }

  section(section: Section, depth: number): void {
    if (section.heading !== undefined) this.block(section.heading, depth)
    const inner = section.heading === undefined ? depth : depth + 1
    for (const block of section.blocks) this.block(block, inner)
    for (const child of section.children) this.section(child, inner)
  }

  block(block: Block, depth: number): void {
    this.add(depth, `${this.#head(block)} ${this.at(block.span)}`)
    if (block.kind === 'details' || block.kind === 'quote') this.blocks(block.blocks, depth + 1)
    if (block.kind === 'list') {
      for (const item of block.items) {
        this.add(depth + 1, `item ${item.task === undefined ? '' : `${item.task} `}${this.at(item.span)}`)
        this.blocks(item.blocks, depth + 2)
      }
    }
    if (block.kind === 'table') {
      if (block.header !== undefined) this.add(depth + 1, `head ${cells(block.header)} ${this.at(block.header.span)}`)
      for (const row of block.rows) this.add(depth + 1, `row ${cells(row)} ${this.at(row.span)}`)
    }
  }

  #head(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return `heading ${block.level} ${block.via === 'atx' ? '' : `${block.via} `}${JSON.stringify(block.text)}`
      case 'paragraph':
        return `paragraph ${JSON.stringify(block.text)}`
      case 'code':
        return `code ${block.info === '' ? '' : `${block.info} `}${JSON.stringify(block.text)}`
      case 'details':
        return `details ${JSON.stringify(block.summary)}`
      case 'list':
        return block.ordered ? 'ordered list' : 'list'
      case 'table':
        return `table ${block.via}`
      case 'quote':
      case 'comment':
      case 'rule':
        return block.kind
    }
  }

  blocks(blocks: readonly Block[], depth: number): void {
    for (const block of blocks) this.block(block, depth)
  }

  inlines(inlines: readonly Inline[], depth: number): void {
    for (const inline of inlines) {
      const text =
        inline.kind === 'break' || inline.kind === 'html' || inline.kind === 'comment'
          ? ''
          : ` ${JSON.stringify(inline.text)}`
      this.add(depth, `${inline.kind}${text}${'href' in inline ? ` → ${inline.href}` : ''} ${this.at(inline.span)}`)
      if ('inlines' in inline) this.inlines(inline.inlines, depth + 1)
    }
  }
}

const cells = (row: Row): string => row.cells.map(({ text }) => JSON.stringify(text)).join(' ')
