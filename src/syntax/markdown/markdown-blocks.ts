import type { Token } from 'markdown-it'
import type { Span } from '../../model/span.ts'
import { append } from '../append.ts'
import { type FlowPart, htmlFlow } from '../html/html.ts'
import { visibleText } from '../visible.ts'
import { withDefinitions } from './definitions.ts'
import { inlinesOf } from './markdown-inlines.ts'
import { placeOf } from './markdown-library.ts'
import { markdownLimits } from './markdown-limits.ts'
import { type Extract, linesExtract, plainExtract } from './markdown-places.ts'
import { cover, type Reading } from './markdown-reading.ts'
import { pipeRow } from './markdown-tables.ts'
import { listItem } from './markdown-tasks.ts'
import type { Block, Heading, List, ListItem, Paragraph, Row, Table } from './markdown-tree.ts'

/** All blocks of a text, in its order. */
export const blocksOf = (tokens: readonly Token[], reading: Reading): readonly Block[] =>
  new BlockReader(tokens, reading).container(undefined, true)

/** Walks the flat list of block tokens once. */
class BlockReader {
  readonly #tokens: readonly Token[]
  readonly #reading: Reading
  #next = 0

  constructor(tokens: readonly Token[], reading: Reading) {
    this.#tokens = tokens
    this.#reading = reading
  }

  /** The blocks up to a closing token. */
  container(close: string | undefined, top = false): readonly Block[] {
    const parts: FlowPart[] = []
    let run: Block[] = []
    const endRun = (): void => {
      append(
        parts,
        withDefinitions(run).map(block => ({ kind: 'block', block })),
      )
      run = []
    }
    for (let token = this.#take(); token !== undefined && token.type !== close; token = this.#take()) {
      if (token.type === 'html_block') {
        endRun()
        parts.push({ kind: 'html', extract: this.#html(token) })
      } else append(run, this.#blocks(token))
    }
    endRun()
    return htmlFlow(parts, this.#reading, top)
  }

  #take(): Token | undefined {
    const token = this.#tokens[this.#next]
    this.#next += 1
    return token
  }

  #blocks(token: Token): readonly Block[] {
    const span = this.#span(token)
    switch (token.type) {
      case 'heading_open':
        return this.#heading(token, span)
      case 'paragraph_open':
        return [this.#paragraph(token)]
      case 'bullet_list_open':
      case 'ordered_list_open':
        return [this.#list(token, span)]
      case 'blockquote_open': {
        const blocks = this.container('blockquote_close')
        return [{ kind: 'quote', span: cover(blocks.length === 0 ? span : upToLast(span, blocks), blocks), blocks }]
      }
      case 'table_open':
        return [this.#table(span)]
      case 'fence':
      case 'code_block':
        return [{ kind: 'code', span, info: token.info.trim(), text: token.content.replace(/\n$/, '') }]
      case 'hr':
        return [{ kind: 'rule', span }]
      case 'reference_definition':
        return this.#definition(token, span)
      default:
        return []
    }
  }

  /** From the first character of a block to the last character of its last line that is not blank. */
  #span(token: Token): Span {
    const { places } = this.#reading
    const { start } = placeOf(token)
    const first = token.map?.[0] ?? 0
    let line = Math.max(first, (token.map?.[1] ?? 1) - 1)
    while (line > first && isBlank(places.text, places.line(line))) line -= 1
    const end = trimmedEnd(places.text, { start, end: places.line(line).end })
    return { start: places.at(start), end: Math.max(places.at(start), places.at(end)) }
  }

  #html(token: Token): Extract {
    const lead = token.content.length - token.content.trimStart().length
    return linesExtract(this.#reading.places, token.content, token.map?.[0] ?? 0, placeOf(token).start - lead)
  }

  #inline(): Token | undefined {
    const inline = this.#take()
    this.#take()
    return inline
  }

  #paragraph(token: Token): Paragraph {
    const inline = this.#inline()
    const start = placeOf(token).start
    return this.#paragraphOf(linesExtract(this.#reading.places, inline?.content ?? '', token.map?.[0] ?? 0, start))
  }

  #paragraphOf(content: Extract): Paragraph {
    const inlines = inlinesOf(content, this.#reading)
    const span = cover({ start: content.at(0), end: content.at(content.text.length) }, inlines)
    return { kind: 'paragraph', span, inlines, text: visibleText(inlines) }
  }

  #heading(token: Token, span: Span): readonly Block[] {
    const inline = this.#inline()
    const atx = token.markup.startsWith('#')
    const text = inline?.content ?? ''
    const start = placeOf(token).start
    const content = atx
      ? plainExtract(this.#reading.places, text, skipBlanks(this.#reading.places.text, start + token.markup.length))
      : linesExtract(this.#reading.places, text, token.map?.[0] ?? 0, start)
    if (token.markup === '-' && isSentence(text))
      return [this.#paragraphOf(content), { kind: 'rule', span: this.#underline(token) }]
    const inlines = inlinesOf(content, this.#reading)
    const heading: Heading = {
      kind: 'heading',
      span: cover(span, inlines),
      level: Number(token.tag.slice(1)),
      inlines,
      text: visibleText(inlines),
      via: atx ? 'atx' : 'setext',
    }
    return [heading]
  }

  #underline(token: Token): Span {
    const { places } = this.#reading
    const line = places.line((token.map?.[1] ?? 1) - 1)
    const end = trimmedEnd(places.text, line)
    let start = end
    while (start > line.start && places.text[start - 1] === '-') start -= 1
    return { start: places.at(start), end: places.at(end) }
  }

  #list(token: Token, span: Span): List {
    const ordered = token.type === 'ordered_list_open'
    const items: ListItem[] = []
    for (let open = this.#take(); open?.type === 'list_item_open'; open = this.#take()) items.push(this.#item(open))
    const start = items[0]?.span.start ?? span.start
    return { kind: 'list', span: cover({ start, end: start }, items), ordered, items }
  }

  #item(open: Token): ListItem {
    const span = this.#span(open)
    const blocks = this.container('list_item_close')
    return listItem(cover(upToLast(span, blocks), blocks), blocks)
  }

  #table(span: Span): Table {
    const rows: Row[] = []
    for (let token = this.#take(); token !== undefined && token.type !== 'table_close'; token = this.#take()) {
      if (token.type === 'tr_open') rows.push(pipeRow(token, rows[0]?.cells.length, this.#reading))
    }
    const [header, ...body] = rows
    return {
      kind: 'table',
      span: cover(span, rows),
      via: 'pipe',
      ...(header === undefined ? {} : { header }),
      rows: body,
    }
  }

  /** A definition shows nothing; one whose target leads nowhere is a comment in disguise. */
  #definition(token: Token, span: Span): readonly Block[] {
    const label = token.meta?.label
    if (typeof label !== 'string') return []
    const reference = this.#reading.references.references?.[label]
    const leadsNowhere = reference !== undefined && ['', '#'].includes(reference.href) && reference.title !== ''
    if (!leadsNowhere && label !== '//' && label !== 'COMMENT') return []
    this.#reading.comments.push(span)
    return [{ kind: 'comment', span }]
  }
}

const upToLast = (span: Span, blocks: readonly Block[]): Span => ({
  start: span.start,
  end: blocks.at(-1)?.span.end ?? span.end,
})

const isBlank = (text: string, line: Span): boolean => trimmedEnd(text, line) === line.start

const trimmedEnd = (text: string, span: Span): number => {
  let { end } = span
  while (end > span.start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return end
}

const skipBlanks = (text: string, from: number): number => {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at
}

/** A paragraph, a metadata key or a broken table that stands on `---` becomes a title in Markdown, and is none for its author. */
const isSentence = (text: string): boolean =>
  text.includes('\n') ||
  /\S\s+\S+\s.*[.。।۔]$/.test(text) ||
  /^(?:\||[a-z_]+: \S)/.test(text) ||
  text.split(/\s+/, markdownLimits.setextWords + 1).length > markdownLimits.setextWords
