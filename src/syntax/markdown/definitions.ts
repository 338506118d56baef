import { append } from '../append.ts'
import { isLabelName } from '../label-names.ts'
import { textCut, trimmedInlines } from '../text-cut.ts'
import { visibleText } from '../visible.ts'
import { type Line, linesOf, paragraphOf } from './inline-lines.ts'
import { markdownLimits } from './markdown-limits.ts'
import { cover } from './markdown-reading.ts'
import type { Block, Cell, Inline, Paragraph, Row, Table } from './markdown-tree.ts'

/** Terms and what is said of each are a table of two columns, however they are written. */
export const definitionTable = (rows: readonly [Row, ...Row[]]): Table => ({
  kind: 'table',
  span: cover(rows[0].span, rows),
  via: 'definitions',
  rows,
})

/** `License⏎: MIT`, with or without an empty line between the two, as many writers of Markdown know it and CommonMark does not. */
export const withDefinitions = (blocks: readonly Block[]): readonly Block[] => {
  if (!blocks.some(holdsDefinition)) return blocks
  const all: Block[] = []
  let rows: readonly Row[] = []
  const endTable = (): void => {
    const [first, ...others] = rows
    if (first !== undefined) all.push(definitionTable([first, ...others]))
    rows = []
  }
  for (let at = 0; at < blocks.length; at += 1) {
    const paragraphs = definingFrom(blocks, at)
    const found = paragraphs.length === 0 ? undefined : definitionsIn(paragraphs)
    const [block] = blocks.slice(at, at + 1)
    if (found === undefined) {
      endTable()
      if (block !== undefined) all.push(block)
      continue
    }
    if (found.before.length > 0) {
      endTable()
      all.push(paragraphOf(found.before.flatMap((line, at) => [...(at === 0 ? [] : line.before), ...line.inlines])))
    }
    rows = [...rows, ...found.rows]
    at += paragraphs.length - 1
  }
  endTable()
  return all
}

/** A paragraph that may be a term, or ends in its definition, with the paragraphs behind it that go on defining it. */
const definingFrom = (blocks: readonly Block[], at: number): readonly Paragraph[] => {
  const [first] = blocks.slice(at, at + 1)
  if (first?.kind !== 'paragraph') return []
  const found = [first]
  for (
    let next = blocks[at + 1];
    next?.kind === 'paragraph' && beginsDefinition(next);
    next = blocks[at + found.length]
  )
    found.push(next)
  return found.length > 1 || holdsDefinition(first) ? found : []
}

interface Definitions {
  /** Lines that stand before the first term. */
  readonly before: readonly Line[]
  readonly rows: readonly Row[]
}

/** Nothing where some definition has no term: it is a sentence with a colon at the start of a line. */
const definitionsIn = (paragraphs: readonly Paragraph[]): Definitions | undefined => {
  const lines = paragraphs.flatMap(({ inlines, span }, index) =>
    linesOf(inlines).map((line, at) => (index > 0 && at === 0 ? { ...line, before: [breakAt(span.start)] } : line)),
  )
  const before: Line[] = []
  const open: OpenRow[] = []
  for (const [index, line] of lines.entries()) {
    const row = open.at(-1)
    const next = lines[index + 1]
    const defines = isDefinition(line)
    if (!defines && next !== undefined && isDefinition(next) && isTerm(line)) open.push({ term: line, said: [] })
    else if (row === undefined && defines) return undefined
    else if (row === undefined) before.push(line)
    else append(row.said, [...line.before, ...(defines ? withoutColon(line.inlines) : line.inlines)])
  }
  return open.length === 0 ? undefined : { before, rows: open.map(rowOf) }
}

interface OpenRow {
  readonly term: Line
  readonly said: Inline[]
}

const rowOf = ({ term, said }: OpenRow): Row => {
  const name = cellOf(term.inlines)
  const cells = [name, cellOf(said)]
  return { span: cover(name.span, cells), cells }
}

const cellOf = (inlines: readonly Inline[]): Cell => {
  const kept = trimmedInlines(inlines)
  const first = kept[0] ?? inlines.at(-1)
  const start = first?.span ?? { start: 0, end: 0 }
  return { span: cover(start, kept), inlines: kept, text: visibleText(kept) }
}

const beginsDefinition = ({ inlines }: Paragraph): boolean => opensWithColon(inlines[0])

const isDefinition = ({ inlines }: Line): boolean => opensWithColon(inlines[0])

const opensWithColon = (inline: Inline | undefined): boolean =>
  inline?.kind === 'text' && /^:(?:\s|$)/.test(inline.text)

const holdsDefinition = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.inlines.some((inline, at) => opensWithColon(inline) && (at === 0 || block.inlines[at - 1]?.kind === 'break'))

/** A name, or a question. */
const isTerm = ({ inlines }: Line): boolean => {
  const text = visibleText(inlines)
  if (/[.。।۔,;]$/.test(text)) return false
  return isLabelName(text, true) || (/[?？؟]$/.test(text) && text.split(' ').length <= markdownLimits.boldQuestionWords)
}

const withoutColon = ([first, ...rest]: readonly Inline[]): readonly Inline[] => {
  if (first?.kind !== 'text') return []
  return [textCut(first, first.text.length - first.text.slice(1).trimStart().length), ...rest]
}

const breakAt = (start: number): Inline => ({ kind: 'break', span: { start, end: start }, text: '\n' })
