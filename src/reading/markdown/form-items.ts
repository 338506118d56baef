import type { TopicId } from '../../model/topic.ts'
import type { Block, Heading, Inline, Paragraph, Row, Section, Table } from '../../syntax/markdown/markdown-tree.ts'
import { trimmedText } from '../../syntax/text-cut.ts'
import { visibleText } from '../../syntax/visible.ts'
import { normaliseName } from '../text/normalise.ts'
import { spanOf } from '../text/piece.ts'
import { type Dialect, itemOf } from '../vocabulary/dialects.ts'
import { formLabels, type ItemNames } from './form-labels.ts'

/**
 * A form's labels and questions stand in paragraphs of their own, in plain letters, above their answers: for whoever knows the form
 * they are headings, one below the section they stand in. So is a label with its answer behind it: it ends what stands before.
 */
export const withItems = (section: Section, dialects: readonly Dialect[], above: readonly string[] = []): Section => {
  if (dialects.length === 0) return section
  const path = section.heading === undefined ? above : [...above, section.heading.text]
  const topicsOf = (text: string): readonly TopicId[] | undefined =>
    dialects.map(dialect => itemOf(text, path, dialect)).find(topics => topics !== undefined)
  const names: ItemNames = {
    isItem: text => topicsOf(text) !== undefined,
    begins: word => dialects.some(({ firstWords }) => firstWords.has(normaliseName(word))),
  }
  const isAsked = (text: string): boolean => (topicsOf(text)?.length ?? 0) > 0
  const own: Block[] = []
  const items: Item[] = []
  for (const block of section.blocks) {
    const found = block.kind === 'paragraph' ? itemsOf(block, names) : []
    const rows = block.kind === 'table' ? answersIn(block, isAsked) : undefined
    if (rows !== undefined) {
      if (rows.rest !== undefined) (items.at(-1)?.blocks ?? own).push(rows.rest)
      items.push(...rows.items)
    } else if (found.length > 0) items.push(...found)
    else (items.at(-1)?.blocks ?? own).push(block)
  }
  const children = section.children.map(child => withItems(child, dialects, path))
  return { ...section, blocks: own, children: [...items.map(sectionOf), ...nested(children)] }
}

interface Item {
  readonly heading: Heading
  readonly blocks: Block[]
}

const itemsOf = (paragraph: Paragraph, names: ItemNames): readonly Item[] => {
  if (/[:：?？]\s*$/u.test(paragraph.text) && names.isItem(paragraph.text))
    return [{ heading: { ...paragraph, kind: 'heading', level, via: 'bold' }, blocks: [] }]
  return formLabels(paragraph, names).map(({ name, nameSpan, value }) => ({
    heading: { kind: 'heading', level, via: 'bold', span: nameSpan, inlines: [], text: name },
    blocks: paragraphOf(value),
  }))
}

/** A table of items and answers, `Field | Response`, says nothing with its first column; the rows of others stay a table. */
const answersIn = (table: Table, isAsked: (name: string) => boolean): RowsAndRest | undefined => {
  const width = Math.max(...table.rows.map(({ cells }) => cells.length))
  const all = [...(table.header === undefined ? [] : [table.header]), ...table.rows]
  const isAnswer = ({ cells: [label] }: Row): boolean => label !== undefined && isAsked(label.text)
  if (width > 3 || !table.rows.some(isAnswer)) return undefined
  const rows = table.rows.filter(row => !isAnswer(row))
  return {
    items: all.filter(isAnswer).flatMap(({ cells: [label, ...answers] }) =>
      label === undefined
        ? []
        : [
            {
              heading: {
                kind: 'heading',
                level,
                via: 'bold',
                span: label.span,
                inlines: label.inlines,
                text: label.text,
              },
              blocks: answers.flatMap(({ inlines }) => paragraphOf(inlines)),
            },
          ],
    ),
    ...(rows.length === 0 ? {} : { rest: { ...table, rows } }),
  }
}

interface RowsAndRest {
  readonly items: readonly Item[]
  readonly rest?: Table
}

const paragraphOf = (all: readonly Inline[]): Block[] => {
  const first = all.findIndex(inline => inline.text.trim() !== '')
  const inlines = all
    .slice(Math.max(0, first))
    .map((inline, at) => (at === 0 && inline.kind === 'text' ? trimmedText(inline, true, false) : inline))
  const span = spanOf(inlines)
  const text = visibleText(inlines)
  return span === undefined || text === '' ? [] : [{ kind: 'paragraph', span, inlines, text }]
}

/** Below all headings of Markdown. */
const level = 7

const sectionOf = ({ heading, blocks }: Item): Section => {
  const end = blocks.at(-1)?.span.end ?? heading.span.end
  return { heading, span: { start: heading.span.start, end }, blocks, children: [] }
}

/** Converters make every heading of a form one of the same level: `2.1` still stands below `2.` */
const nested = (sections: readonly Section[]): readonly Section[] => {
  const top: OpenSection[] = []
  const open: OpenSection[] = []
  for (const section of sections) {
    const number = numberOf(section)
    while (open.length > 0 && !number?.startsWith(`${open.at(-1)?.number}.`)) open.pop()
    const next: OpenSection = { section, number, below: [] }
    ;(open.at(-1)?.below ?? top).push(next)
    if (number !== undefined) open.push(next)
  }
  return top.map(closed)
}

interface OpenSection {
  readonly section: Section
  readonly number: string | undefined
  readonly below: OpenSection[]
}

const closed = ({ section, below }: OpenSection): Section => {
  const children = below.map(closed)
  const last = children.at(-1)
  if (last === undefined) return section
  return {
    ...section,
    span: { start: section.span.start, end: last.span.end },
    children: [...section.children, ...children],
  }
}

/** No form counts deeper than this. */
const numberOf = ({ heading }: Section): string | undefined =>
  /^\s*(\d+(?:\.\d+){0,4})[.)]?\s/.exec(heading?.text ?? '')?.[1]
