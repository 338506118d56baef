import type { Link } from '../../model/link.ts'
import { notes, perThing } from '../../model/once.ts'
import type { Span } from '../../model/span.ts'
import { append } from '../../syntax/append.ts'
import { labelsOf } from '../../syntax/labels.ts'
import type { Block, Code, Inline, ListItem, Table } from '../../syntax/markdown/markdown-tree.ts'
import { foldText } from '../../syntax/visible.ts'
import { questionOf } from './lead.ts'
import { normaliseText } from './normalise.ts'
import { bareUrl, cutWords, linksOf, sentencesIn, type Unit, unitsOf } from './unit.ts'

/** A run of content that answers (or fails to answer) one question. */
export interface Piece {
  readonly span: Span
  readonly units: readonly Unit[]
  readonly links: readonly Link[]
  readonly codes: readonly Code[]
  readonly tables: readonly Table[]
  readonly items: number
  readonly ordered: boolean
}

/** The content of blocks; `at` is the place to name when they hold nothing. */
export const pieceOfBlocks = (blocks: readonly Block[], at: Span): Piece => {
  const [only] = blocks
  if (only === undefined) return nothingAt(at)
  return blocks.length === 1 ? pieceOfBlock(only) : pieceIn(blocks, at)
}

/** A block is asked by itself for what it speaks of, and again by what looks for claims. */
const pieceOfBlock = perThing((block: Block): Piece => readPiece([block], block.span))

const nothingAt = (span: Span): Piece => ({
  span,
  units: [],
  links: [],
  codes: [],
  tables: [],
  items: 0,
  ordered: false,
})

const pieceIn = (blocks: readonly Block[], at: Span): Piece => {
  const known = pieces.get(blocks)
  if (known !== undefined) return known
  const piece = readPiece(blocks, at)
  pieces.set(blocks, piece)
  return piece
}

/** A list of blocks that are there has a place of its own, whatever `at` says. */
const pieces = notes<readonly Block[], Piece>()

const readPiece = (blocks: readonly Block[], at: Span): Piece => {
  const draft: PieceDraft = { units: [], links: [], codes: [], tables: [], items: 0, ordered: false }
  addBlocks(draft, blocks)
  return {
    ...draft,
    span: spanOf(blocks.filter(block => block.kind !== 'rule' && block.kind !== 'comment')) ?? spanOf(blocks) ?? at,
  }
}

/** The content of running text, such as a label's value or a cell. */
export const pieceOfInlines = (inlines: readonly Inline[], at: Span): Piece => ({
  span: at,
  units: unitsIn(inlines),
  links: linksOf(inlines),
  codes: [],
  tables: [],
  items: 0,
  ordered: false,
})

/** A bare text, such as a YAML scalar. */
export const pieceOfText = (text: string, at: Span): Piece => {
  const folded = cutWords(foldText(text))
  const links = folded.includes('://')
    ? [...folded.matchAll(bareUrl)].map(([href]) => ({ href, text: href, span: at }))
    : []
  return {
    span: at,
    units: folded === '' ? [] : [{ span: at, text: folded, normal: normaliseText(folded), links }],
    links,
    codes: [],
    tables: [],
    items: 0,
    ordered: false,
  }
}

/** Several pieces as one answer. */
export const joinPieces = (pieces: readonly Piece[], at: Span): Piece => ({
  span: spanOf(pieces) ?? at,
  units: pieces.flatMap(piece => piece.units),
  links: pieces.flatMap(piece => piece.links),
  codes: pieces.flatMap(piece => piece.codes),
  tables: pieces.flatMap(piece => piece.tables),
  items: pieces.reduce((sum, piece) => sum + Math.max(1, piece.items), 0),
  ordered: pieces.some(piece => piece.ordered),
})

/** From the first to the last of some places. */
export const spanOf = (parts: readonly { readonly span: Span }[]): Span | undefined => {
  const first = parts[0]?.span
  const last = parts.at(-1)?.span
  return first && last ? { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) } : undefined
}

/** One text is often asked about: below its heading, by its labels, for what it speaks of. */
const unitsIn = perThing((inlines: readonly Inline[]): readonly Unit[] => unitsOf(inlines))

type PieceDraft = { -readonly [K in keyof Omit<Piece, 'span'>]: Piece[K] extends readonly (infer T)[] ? T[] : Piece[K] }

const add = (draft: PieceDraft, units: readonly Unit[], links: readonly Link[]): void => {
  append(draft.units, units)
  append(draft.links, links)
}

/** What ends in a colon leads to the list below it; where it was taken for a label, its own unit has no colon. */
const addBlocks = (draft: PieceDraft, blocks: readonly Block[]): void => {
  let above: Block | undefined
  for (const block of blocks) {
    const from = draft.units.length
    addBlock(draft, block)
    const led = above === undefined ? undefined : leadInto(block, above)
    if (led !== undefined)
      for (let at = Math.max(0, from - 1); at < draft.units.length; at += 1) {
        const unit = draft.units[at]
        if (unit !== undefined && (at >= from || led.startsWith(unit.text))) draft.units[at] = { ...unit, led }
      }
    above = block
  }
}

/** The sentence that ends in a colon right above a list. */
export const leadInto = (block: Block, above: Block): string | undefined =>
  block.kind === 'list' && above.kind === 'paragraph' && /[:：]\s*$/.test(above.text)
    ? sentencesIn(above.text).at(-1)
    : undefined

const addBlock = (draft: PieceDraft, block: Block): void => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': {
      add(draft, block.kind === 'paragraph' ? labelledUnits(block) : unitsIn(block.inlines), linksOf(block.inlines))
      return
    }
    case 'list': {
      draft.ordered ||= block.ordered
      for (const item of block.items) {
        if (item.task === 'off') continue
        draft.items += 1
        const before = draft.units.length
        addBlocks(draft, item.blocks)
        const first = draft.units[before]
        if (first === undefined) continue
        if (item.task === 'on') draft.units[before] = { ...first, ticked: true }
        else if (isTitled(item)) draft.units[before] = { ...first, over: draft.units.length - before - 1 }
      }
      return
    }
    case 'table': {
      if (block.rows.every(row => row.cells.every(cell => cell.text === ''))) return
      draft.tables.push(block)
      for (const { inlines } of block.header?.cells ?? []) add(draft, unitsIn(inlines).map(asHead), linksOf(inlines))
      for (const row of block.rows) {
        const from = draft.units.length
        for (const cell of row.cells) add(draft, unitsIn(cell.inlines), linksOf(cell.inlines))
        const first = draft.units[from]
        if (row.cells.length > 1 && first !== undefined && row.cells[0]?.text === first.text)
          draft.units[from] = { ...first, heads: draft.units.length - from - 1 }
      }
      return
    }
    case 'code': {
      draft.codes.push(block)
      return
    }
    case 'quote':
    case 'details': {
      addBlocks(draft, block.blocks)
      return
    }
    case 'comment':
    case 'rule':
      return
  }
}

/** "**Errors**", and a list of them below it. */
const isTitled = ({ blocks: [first, second] }: ListItem): boolean =>
  first?.kind === 'paragraph' &&
  first.inlines.length === 1 &&
  first.inlines[0]?.kind === 'strong' &&
  second !== undefined

const asHead = (unit: Unit): Unit => ({ ...unit, head: true })

/** A paragraph may be a question with its answer, or a run of labels: what stands before the first one is text of its own, and a plain sentence before a list is no label. */
const labelledUnits = perThing((paragraph: Extract<Block, { kind: 'paragraph' }>): readonly Unit[] => {
  const question = questionOf(paragraph)
  if (question !== undefined) return unitsOf(question.answer)
  const labels = labelsOf(paragraph)
  const first = labels[0]
  if (first === undefined) return unitsOf(paragraph.inlines)
  const plain = paragraph.inlines[0]?.kind === 'text'
  const before = paragraph.inlines.filter(inline => inline.span.end <= first.span.start)
  return [
    ...unitsOf(before),
    ...labels.flatMap(({ name, value, nameSpan }) => {
      const units = unitsOf(value.inlines)
      if (units.length === 0 && plain && name.split(' ').length >= 4)
        return [{ span: nameSpan, text: name, normal: normaliseText(name), links: [] }]
      return units.map((unit, index) => (index === 0 ? { ...unit, label: name } : unit))
    }),
  ]
})
