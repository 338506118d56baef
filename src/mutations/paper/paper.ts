import type { Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { draftOf } from '../../syntax/draft.ts'
import { labelsOf } from '../../syntax/labels.ts'
import type { FrontMatter } from '../../syntax/markdown/front-matter.ts'
import type { Block, Heading, List, Paragraph, Section, Table } from '../../syntax/markdown/markdown-tree.ts'
import type { TreeNode } from '../../syntax/tree.ts'

/** A place that holds an answer. */
export interface Slot {
  /** `body`: whole blocks; `value`: what stands behind a label; `cell`; `metadata`: the value of a key. */
  readonly form: 'body' | 'value' | 'cell' | 'metadata'
  readonly span: Span
  readonly text: string
  /** The whole blocks it stands in. */
  readonly block: Span
  /** What heads it: the heading, label, column or key; empty above the first heading. */
  readonly name: string
  /** A body's list items; 0 for running text. */
  readonly items: number
}

/** A name that stands above or before an answer. */
export interface Name {
  readonly form: 'heading' | 'label' | 'column' | 'key'
  readonly span: Span
}

/** An example, taken apart into what names and what answers. */
export interface Paper {
  readonly text: string
  /** Written as YAML from the first line, without running text. */
  readonly allMetadata: boolean
  readonly frontMatter?: Span
  readonly slots: readonly Slot[]
  readonly names: readonly Name[]
}

/** `columns`: heads of columns whose cells are known to answer, so that a table of two columns is not taken for names and answers. */
export const paperOf = (text: string, columns: ReadonlySet<string> = new Set()): Paper => {
  const source: Source = { path: 'example.md', text, sha256: '', bytes: 0 }
  const draft = draftOf(source)
  if (text.startsWith('ai-disclosure:')) {
    const found = metadata(draftOf({ ...source, path: 'ai-disclosure.yaml' }).tree().root, text)
    return { text, allMetadata: true, ...found }
  }
  const front = draft.frontMatter()
  const head = metadata(front?.tree.root, text)
  const body = section(draft.markdown().root, { text, columns })
  return {
    text,
    allMetadata: false,
    ...frontSpan(front),
    slots: [...head.slots, ...body.slots],
    names: [...head.names, ...body.names],
  }
}

const frontSpan = (front: FrontMatter | undefined): Pick<Paper, 'frontMatter'> =>
  front === undefined ? {} : { frontMatter: front.span }

interface Parts {
  readonly slots: readonly Slot[]
  readonly names: readonly Name[]
}

const nothing: Parts = { slots: [], names: [] }

const joined = (parts: readonly Parts[]): Parts => ({
  slots: parts.flatMap(({ slots }) => slots),
  names: parts.flatMap(({ names }) => names),
})

/** The values of all keys; the mark that tells the format is no answer. */
const metadata = (node: TreeNode | undefined, text: string): Parts =>
  node?.kind !== 'mapping'
    ? nothing
    : joined(
        node.entries
          .filter(({ key }) => key !== 'ai-disclosure')
          .map(({ key, keySpan, span, value }) => {
            const inner = metadata(value, text)
            return value.kind === 'mapping'
              ? { slots: inner.slots, names: [{ form: 'key', span: keySpan }, ...inner.names] }
              : {
                  slots: [
                    {
                      form: 'metadata',
                      span: value.span,
                      text: cut(text, value.span),
                      name: key,
                      items: 0,
                      block: span,
                    },
                  ],
                  names: [{ form: 'key', span: keySpan }],
                }
          }),
      )

/** What the functions below cut from. */
interface Whole {
  readonly text: string
  readonly columns: ReadonlySet<string>
}

const section = ({ heading, blocks, children }: Section, whole: Whole): Parts =>
  joined([
    heading === undefined ? nothing : { slots: [], names: [{ form: 'heading', span: wordsOf(heading) }] },
    partsOf(blocks, heading?.text ?? '', whole),
    ...children.map(child => section(child, whole)),
  ])

/** A heading's own characters, without the marks before it. */
const wordsOf = ({ inlines, span }: Heading): Span => ({
  start: inlines[0]?.span.start ?? span.start,
  end: inlines.at(-1)?.span.end ?? span.end,
})

/** Labels and tables keep their form; the blocks between them are replaced whole. */
const partsOf = (blocks: readonly Block[], name: string, whole: Whole): Parts => {
  const parts: Parts[] = []
  let run: Block[] = []
  const close = (): void => {
    if (run.length > 0) parts.push(body(run, name, whole.text))
    run = []
  }
  for (const block of blocks) {
    const own = structured(block, name, whole)
    if (own === undefined) run.push(block)
    else {
      close()
      parts.push(own)
    }
  }
  close()
  return joined(parts)
}

const structured = (block: Block, name: string, whole: Whole): Parts | undefined => {
  switch (block.kind) {
    case 'table':
      return table(block, whole)
    case 'paragraph':
      return labelled(block, name, whole.text)
    case 'list':
      return list(block, whole.text)
    default:
      return undefined
  }
}

const labelled = (paragraph: Paragraph, name: string, text: string): Parts | undefined => {
  const labels = labelsOf(paragraph)
  const [first] = labels
  const [lead] = paragraph.inlines
  if (first === undefined || lead === undefined || first.nameSpan.start > lead.span.end) return undefined
  // Under a heading, a sentence with a colon in it is a sentence.
  if (name !== '' && lead.kind !== 'strong' && lead.kind !== 'emphasis') return undefined
  return {
    slots: labels.map(({ name, value }) => ({
      form: 'value',
      span: value.span,
      text: cut(text, value.span),
      name,
      items: 0,
      block: paragraph.span,
    })),
    names: labels.map(({ nameSpan }) => ({ form: 'label', span: nameSpan })),
  }
}

/** A list in which every item begins with a label in bold. */
const list = ({ items, span: block }: List, text: string): Parts | undefined => {
  const parts = items.map(({ blocks: [first] }) =>
    first?.kind === 'paragraph' ? labelled(first, 'list', text) : undefined,
  )
  const known = parts.filter(part => part !== undefined)
  if (known.length < items.length) return undefined
  const { slots, names } = joined(known)
  return { slots: slots.map(slot => ({ ...slot, block })), names }
}

/** Two columns are names and answers; in wider tables the head names, and every cell below it answers. */
const table = ({ header, rows, span: block }: Table, { text, columns }: Whole): Parts => {
  const heads = header?.cells ?? []
  const narrow = rows.every(({ cells }) => cells.length === 2) && !heads.some(head => columns.has(head.text))
  const answers = rows.flatMap(({ cells }) =>
    cells.map((cell, column) => ({
      cell,
      column,
      name: (narrow ? cells[0]?.text : heads[column]?.text) ?? '',
    })),
  )
  return {
    slots: answers
      .filter(({ column }) => !narrow || column === 1)
      .map(({ cell, name }) => ({ form: 'cell', span: cell.span, text: cut(text, cell.span), name, items: 0, block })),
    names: (narrow ? rows.flatMap(({ cells: [first] }) => first ?? []) : heads).map(({ span }) => ({
      form: 'column',
      span,
    })),
  }
}

const body = (blocks: readonly Block[], name: string, text: string): Parts => {
  const span = { start: blocks[0]?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 }
  const items = blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0)
  return { slots: [{ form: 'body', span, text: cut(text, span), name, items, block: span }], names: [] }
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end)
