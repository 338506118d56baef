import type { Span } from '../model/span.ts'
import { append } from '../syntax/append.ts'
import { labelsOf } from '../syntax/labels.ts'
import type { Block, Code, Inline, Table } from '../syntax/markdown-tree.ts'
import { foldText } from '../syntax/visible.ts'
import { questionOf } from './lead.ts'
import { normaliseText } from './normalise.ts'

export interface Link {
  readonly href: string
  readonly text: string
  readonly span: Span
}

/** A sentence, a list item's sentence, a cell, or the value of a run-in label. */
export interface Unit {
  readonly span: Span
  /** As a reader sees it, white space folded. */
  readonly text: string
  /** The same for finding phrases. */
  readonly normal: string
  readonly links: readonly Link[]
  /** The run-in label in front of it, without colon. */
  readonly label?: string
}

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
  const draft: PieceDraft = { units: [], links: [], codes: [], tables: [], items: 0, ordered: false }
  for (const block of blocks) addBlock(draft, block)
  return {
    ...draft,
    span: spanOf(blocks.filter(block => block.kind !== 'rule' && block.kind !== 'comment')) ?? spanOf(blocks) ?? at,
  }
}

/** The content of running text, such as a label's value or a cell. */
export const pieceOfInlines = (inlines: readonly Inline[], at: Span): Piece => ({
  span: at,
  units: unitsOf(inlines),
  links: linksOf(inlines),
  codes: [],
  tables: [],
  items: 0,
  ordered: false,
})

/** A bare text, such as a YAML scalar. */
export const pieceOfText = (text: string, at: Span): Piece => {
  const folded = cutWords(foldText(text))
  const links = [...folded.matchAll(bareUrl)].map(([href]) => ({ href, text: href, span: at }))
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

export const bareUrl: RegExp = /https?:\/\/[^\s<>()[\]"'`]+/g

type PieceDraft = { -readonly [K in keyof Omit<Piece, 'span'>]: Piece[K] extends readonly (infer T)[] ? T[] : Piece[K] }

const add = (draft: PieceDraft, units: readonly Unit[], links: readonly Link[]): void => {
  append(draft.units, units)
  append(draft.links, links)
}

const addBlock = (draft: PieceDraft, block: Block): void => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': {
      add(draft, block.kind === 'paragraph' ? labelledUnits(block) : unitsOf(block.inlines), linksOf(block.inlines))
      return
    }
    case 'list': {
      draft.ordered ||= block.ordered
      for (const item of block.items) {
        if (item.task === 'off') continue
        draft.items += 1
        for (const inner of item.blocks) addBlock(draft, inner)
      }
      return
    }
    case 'table': {
      draft.tables.push(block)
      for (const row of block.header ? [block.header, ...block.rows] : block.rows)
        for (const cell of row.cells) add(draft, unitsOf(cell.inlines), linksOf(cell.inlines))
      return
    }
    case 'code': {
      draft.codes.push(block)
      return
    }
    case 'quote':
    case 'details': {
      for (const inner of block.blocks) addBlock(draft, inner)
      return
    }
    case 'comment':
    case 'rule':
      return
  }
}

/** A paragraph may be a question with its answer, or a run of labels: what stands before the first one is text of its own, and a plain sentence before a list is no label. */
const labelledUnits = (paragraph: Extract<Block, { kind: 'paragraph' }>): Unit[] => {
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
}

/** Sentences with their places. A place is exact where the source holds the very characters a reader sees. */
const unitsOf = (inlines: readonly Inline[]): Unit[] => {
  const leaves = leavesOf(inlines)
  const text = leaves.map(leaf => leaf.text).join('')
  const links = linksOf(inlines)
  const units: Unit[] = []
  let from = 0
  let link = 0
  for (const end of sentenceEnds(text)) {
    const raw = text.slice(from, end)
    const visible = cutWords(foldText(raw))
    if (visible !== '') {
      const first = from + raw.length - raw.trimStart().length
      const last = end - (raw.length - raw.trimEnd().length)
      const span = { start: place(leaves, first, 'start'), end: place(leaves, last, 'end') }
      const own: Link[] = []
      for (let at = links[link]; at !== undefined && at.span.start < span.end; link += 1, at = links[link]) own.push(at)
      units.push({ span, text: visible, normal: normaliseText(visible), links: own })
    }
    from = end
  }
  return units
}

/** No word is this long; what is, would make every later look at it cost its length squared. Scripts without spaces are left alone. */
const cutWords = (text: string): string =>
  text.length <= longestWord ? text : text.replace(longWord, word => `${word.slice(0, longestWord)}…`)

const longestWord = 256
const longWord = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{257,}/gu

interface Leaf {
  readonly from: number
  readonly text: string
  readonly span: Span
}

const leavesOf = (inlines: readonly Inline[]): Leaf[] => {
  const leaves: Leaf[] = []
  let from = 0
  const walk = (list: readonly Inline[]): void => {
    for (const inline of list) {
      if (inline.kind === 'strike') continue
      if ('inlines' in inline) {
        walk(inline.inlines)
        continue
      }
      const text = inline.kind === 'image' ? '' : inline.kind === 'break' ? ' ' : inline.text
      if (text === '') continue
      leaves.push({ from, text, span: inline.span })
      from += text.length
    }
  }
  walk(inlines)
  return leaves
}

const place = (leaves: readonly Leaf[], offset: number, side: 'start' | 'end'): number => {
  let low = 0
  let high = leaves.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const from = leaves[middle]?.from ?? 0
    if (side === 'start' ? from <= offset : from < offset) low = middle
    else high = middle - 1
  }
  const leaf = leaves[low]
  if (leaf === undefined) return 0
  const exact = leaf.text.length === leaf.span.end - leaf.span.start
  if (exact) return leaf.span.start + Math.min(offset - leaf.from, leaf.text.length)
  return side === 'start' ? leaf.span.start : leaf.span.end
}

/** Where sentences end: a full stop with a space or the end after it, and not after a single letter or a common short form. */
const sentenceEnds = (text: string): number[] => {
  const ends: number[] = []
  for (const match of text.matchAll(/[.!?]+["')\]]*(?=\s|$)|[。！？]/gu)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && shortForm.test(text.slice(Math.max(0, match.index - 6), match.index))) continue
    ends.push(end)
  }
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return ends
}

const shortForm = /(?:^|[\s(])(?:[A-Za-z]|e\.g|i\.e|etc|vs|cf|al|Fig|Eq|No|Dr|Mr|Ms|approx|resp|St|Inc|Ltd|Co)$/

const linksOf = (inlines: readonly Inline[]): Link[] =>
  inlines.flatMap(inline => {
    if (inline.kind === 'link') return [{ href: inline.href, text: inline.text, span: inline.span }]
    if (inline.kind === 'text') {
      return [...inline.text.matchAll(bareUrl)].map(([href]) => ({ href, text: href, span: inline.span }))
    }
    return 'inlines' in inline ? linksOf(inline.inlines) : []
  })
