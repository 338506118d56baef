import type { Span } from '../../model/span.ts'
import type { Block, Heading, Inline, Section, Table } from '../../syntax/markdown/markdown-tree.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, leavesOf } from '../../syntax/tree-walk.ts'
import { pieceOfBlocks } from './piece.ts'
import type { Unit } from './unit.ts'
import { wordCount } from './word-count.ts'

/** Something that is said at one place of a document, whatever form it has there. */
export interface Statement {
  /** The ways in which a reader puts it together: by itself, under its heading, with its answer. */
  readonly says: () => readonly string[]
  /** A text in which each of them stands: hardly any statement is looked at more closely. */
  readonly whole: string
  /** What stands first below a heading, which may answer it with a no. */
  readonly below?: string
  /** As a reader meets it. */
  readonly shown: string
  readonly span: Span
  readonly where: string
}

/** Sentences, headings with what follows them, rows of tables, texts of images. */
export const textStatements = (section: Section): readonly Statement[] => [
  ...headingStatements(section),
  ...blocksStatements(section.blocks, section.heading?.text ?? 'text', section.heading?.text),
  ...section.children.flatMap(textStatements),
]

/** Each value with the keys above it. */
export const metadataStatements = (root: TreeNode | undefined): readonly Statement[] =>
  entriesOf(root).flatMap(({ key, value, span }) => {
    const own = leavesOf(value).map(({ text, span: at }) => statement(`${key}: ${text}`, at, key))
    const inner = entriesOf(value).length > 0 ? metadataStatements(value) : []
    return own.length > 0 ? [...own, ...inner] : [statement(key, span, key)]
  })

const headingStatements = ({ heading, blocks }: Section): readonly Statement[] => {
  if (heading === undefined) return []
  const { text, span, inlines } = heading
  const [first] = pieceOfBlocks(blocks, span).units
  const below = first === undefined ? '' : labelled(first)
  const whole = `${text}: ${below}`
  return [
    { ...statement(text, span, 'heading', whole, () => headed(text, below)), below },
    ...imageStatements(inlines, text),
  ]
}

/** What a list is about stands in the line that leads to it, or in the heading above it. */
const blocksStatements = (blocks: readonly Block[], where: string, heading = ''): readonly Statement[] =>
  blocks.flatMap((block, at) => {
    const before = blocks[at - 1]
    const lead = before?.kind === 'paragraph' && /[:：]\s*$/u.test(before.text) ? before.text : at === 0 ? heading : ''
    return blockStatements(block, where, lead)
  })

const blockStatements = (block: Block, where: string, lead: string): readonly Statement[] => {
  switch (block.kind) {
    case 'paragraph':
      return [
        ...withNext(pieceOfBlocks([block], block.span).units, lead, where),
        ...imageStatements(block.inlines, where),
      ]
    case 'list':
      return block.items
        .filter(({ task }) => task !== 'off')
        .flatMap(item => item.blocks.flatMap(inner => blockStatements(inner, where, lead)))
    case 'table':
      return rowStatements(block, where)
    case 'quote':
    case 'details':
      return blocksStatements(block.blocks, where)
    case 'heading':
      return unitsOfHeading(block, where)
    case 'code':
    case 'comment':
    case 'rule':
      return []
  }
}

const unitsOfHeading = ({ text, span, inlines }: Heading, where: string): readonly Statement[] => [
  statement(text, span, where),
  ...imageStatements(inlines, where),
]

/** A few words complete what stands above them; a sentence speaks for itself. */
const headed = (above: string, text: string): readonly string[] =>
  above !== '' && text !== '' && wordCount(text) <= few ? [`${above}: ${text}`] : []

/** A question is read with its answer, and a quotation with its speaker. */
const withNext = (units: readonly Unit[], lead: string, where: string): readonly Statement[] =>
  units.map((unit, at) => {
    const text = labelled(unit)
    const next = units[at + 1]
    const joined =
      next !== undefined && (asks.test(text) || speaker.test(next.text)) ? [`${text} ${labelled(next)}`] : []
    const whole = `${lead}: ${joined[0] ?? text}`
    return statement(text, unit.span, where, whole, () => [...headed(lead, text), ...clauses(text), ...joined])
  })

const asks = /[?？؟]["”」』]?$/u
const speaker = /^[–—―-]/u

/** What a colon leads to, or a semicolon or dash parts, stands for itself when all sides are long enough to. */
const clauses = (text: string): readonly string[] => {
  const parts = text.split(/[;；؛:：]\s*|\s[–—-]\s/)
  return parts.every(part => wordCount(part) >= enough) ? parts : []
}

const enough = 4
const few = 6

/** Each cell after the head of its column, for a head may hold the act and a cell the name. */
const rowStatements = ({ header, rows }: Table, where: string): readonly Statement[] =>
  [...(header === undefined ? [] : [header]), ...rows].map(row => {
    const cells = row.cells.map(({ text }) => text)
    const said = row === header ? cells : cells.map((text, column) => `${header?.cells[column]?.text ?? ''} ${text}`)
    return { ...statement(said.join(' '), row.span, where), shown: cells.join(' | ') }
  })

const imageStatements = (inlines: readonly Inline[], where: string): readonly Statement[] =>
  inlines.flatMap(inline => {
    if (inline.kind === 'image') return [statement(inline.text, inline.span, where)]
    return 'inlines' in inline ? imageStatements(inline.inlines, where) : []
  })

const labelled = ({ label, text }: Unit): string => (label === undefined ? text : `${label}: ${text}`)

const statement = (
  shown: string,
  span: Span,
  where: string,
  whole: string = shown,
  more: () => readonly string[] = () => [],
): Statement => ({
  says: () => [shown, ...more()],
  whole,
  shown,
  span,
  where,
})
