import type { Span } from '../model/span.ts'
import type { Block, Heading, Inline, Section, Table } from '../syntax/markdown-tree.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { entriesOf, leavesOf } from '../syntax/tree-walk.ts'
import { wordCount } from './information.ts'
import { pieceOfBlocks } from './piece.ts'
import type { Unit } from './unit.ts'

/** Something that is said at one place of a document, whatever form it has there. */
export interface Statement {
  /** The ways in which a reader puts it together: a cell with the head of its column, an item with the label of its list. */
  readonly says: readonly string[]
  /** All that stands there: a denial anywhere in it denies it. */
  readonly whole: string
  /** As a reader meets it. */
  readonly shown: string
  readonly span: Span
  readonly where: string
}

/** Clauses of sentences, headings with what follows them, rows of tables, texts of images. */
export const textStatements = (section: Section): readonly Statement[] => [
  ...headingStatements(section),
  ...section.blocks.flatMap(block => blockStatements(block, section.heading?.text ?? 'text')),
  ...section.children.flatMap(textStatements),
]

/** Each value with the keys above it. */
export const metadataStatements = (root: TreeNode | undefined): readonly Statement[] =>
  entriesOf(root).flatMap(({ key, value, span }) => {
    const name = key.replaceAll('_', ' ')
    const own = leavesOf(value).map(({ text, span: at }) => statement([`${name} ${text}`], `${key}: ${text}`, at, key))
    const inner = entriesOf(value).length > 0 ? metadataStatements(value) : []
    return own.length > 0 ? [...own, ...inner] : [statement([name], key, span, key)]
  })

/** A heading is read together with the first sentence below it, which may answer it with a no. */
const headingStatements = ({ heading, blocks }: Section): readonly Statement[] => {
  if (heading === undefined) return []
  const [first] = pieceOfBlocks(blocks, heading.span).units
  const below = first === undefined ? heading.text : `${heading.text} ${labelled(first)}`
  return [
    { ...statement([heading.text, below], below, heading.span, 'heading'), shown: heading.text },
    ...imageStatements(heading.inlines, heading.text),
  ]
}

const blockStatements = (block: Block, where: string): readonly Statement[] => {
  switch (block.kind) {
    case 'paragraph':
      return [
        ...pieceOfBlocks([block], block.span).units.flatMap(unit => unitStatements(unit, where)),
        ...imageStatements(block.inlines, where),
      ]
    case 'list':
      return block.items
        .filter(({ task }) => task !== 'off')
        .flatMap(item => item.blocks.flatMap(inner => blockStatements(inner, where)))
    case 'table':
      return rowStatements(block, where)
    case 'quote':
    case 'details':
      return block.blocks.flatMap(inner => blockStatements(inner, where))
    case 'heading':
      return unitsOfHeading(block, where)
    case 'code':
    case 'comment':
    case 'rule':
      return []
  }
}

const unitsOfHeading = ({ text, span, inlines }: Heading, where: string): readonly Statement[] => [
  statement([text], text, span, where),
  ...imageStatements(inlines, where),
]

/** Clause by clause, so that a "not" about something else denies nothing; a label goes with each item of its value. */
const unitStatements = (unit: Unit, where: string): readonly Statement[] => {
  const { label, text, span } = unit
  if (label === undefined || wordCount(label) >= enough)
    return clauses(labelled(unit)).map(clause => statement([clause], clause, span, where))
  const items = text.split(/[,;，；、]/).map(item => `${label} ${item}`)
  return [statement([labelled(unit), ...items], labelled(unit), span, where)]
}

/** What a colon leads to, or a semicolon or dash parts, stands for itself when both sides are long enough to. */
const clauses = (text: string): readonly string[] => {
  const parts = text.split(/[;；:：]\s*|\s[–—-]\s/)
  return parts.every(part => wordCount(part) >= enough) ? parts : [text]
}

const enough = 4

const rowStatements = ({ header, rows }: Table, where: string): readonly Statement[] =>
  [...(header === undefined ? [] : [header]), ...rows].map(row => {
    const cells = row.cells.map(({ text }) => text)
    const headed = cells.map((text, column) => `${header?.cells[column]?.text ?? ''} ${text}`)
    return statement([cells.join(' '), ...headed], cells.join(' | '), row.span, where)
  })

const imageStatements = (inlines: readonly Inline[], where: string): readonly Statement[] =>
  inlines.flatMap(inline => {
    if (inline.kind === 'image') return [statement([inline.text], inline.text, inline.span, where)]
    return 'inlines' in inline ? imageStatements(inline.inlines, where) : []
  })

const labelled = ({ label, text }: Unit): string => (label === undefined ? text : `${label}: ${text}`)

const statement = (says: readonly string[], whole: string, span: Span, where: string): Statement => ({
  says,
  whole,
  shown: whole,
  span,
  where,
})
