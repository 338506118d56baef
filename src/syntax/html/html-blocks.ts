import type { Span } from '../../model/span.ts'
import { append } from '../append.ts'
import { looseHeadings } from '../markdown/markdown-loose.ts'
import type { Extract } from '../markdown/markdown-places.ts'
import { cover, type Reading } from '../markdown/markdown-reading.ts'
import { listItem } from '../markdown/markdown-tasks.ts'
import type { Block, Details } from '../markdown/markdown-tree.ts'
import { blocksText, visibleText } from '../visible.ts'
import { htmlDefinitions } from './html-definitions.ts'
import { endParagraph, type HtmlFlow, hasText } from './html-flow.ts'
import { commentInline, type HtmlWalk, htmlInlines, textInlines } from './html-inlines.ts'
import {
  attributeValue,
  blockHolders,
  deepTexts,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  htmlNodes,
  isComment,
  isElement,
  isHidden,
  isText,
  nodeSpan,
} from './html-nodes.ts'
import { htmlTable, type TableWalk } from './html-tables.ts'

/** Markdown blocks that stand among HTML, by their offset in the joined text. */
export type Inserts = Map<number, Block>

/** The blocks of a piece of HTML; `top` when headings in it make sections. */
export const htmlBlocks = (extract: Extract, inserts: Inserts, reading: Reading, top: boolean): readonly Block[] => {
  const nodes = htmlNodes(extract.text)
  const walker = new HtmlWalker({ extract, reading }, inserts, blockHolders(nodes, 'waco-insert'), top)
  const blocks = walker.blocks(nodes, 0)
  return inOrder([...blocks, ...walker.leftOver()])
}

/** HTML moves misplaced content in front of tables; here it stays where it was written. */
const inOrder = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some((block, index) => block.span.start < (blocks[index - 1]?.span.start ?? 0))
    ? blocks.toSorted((one, other) => one.span.start - other.span.start)
    : blocks

const deepest = 300

class HtmlWalker {
  readonly #walk: HtmlWalk
  readonly #inserts: Inserts
  readonly #holders: ReadonlySet<HtmlElement>
  readonly #top: boolean
  readonly #hidden: Span[] = []

  constructor(walk: HtmlWalk, inserts: Inserts, holders: ReadonlySet<HtmlElement>, top: boolean) {
    this.#walk = walk
    this.#inserts = inserts
    this.#holders = holders
    this.#top = top
  }

  blocks(nodes: readonly HtmlNode[], depth: number): readonly Block[] {
    const flow: HtmlFlow = { blocks: [], run: [] }
    if (depth > deepest)
      append(
        flow.run,
        deepTexts(nodes).flatMap(text => textInlines(text, this.#walk)),
      )
    else for (const node of nodes) this.#visit(node, flow, depth)
    endParagraph(flow)
    return flow.blocks
  }

  /** Markdown that HTML has no place for, such as between a `<select>` and its options; what is hidden stays away. */
  leftOver(): readonly Block[] {
    const kept = [...this.#inserts].filter(([at]) => !this.#hidden.some(span => span.start <= at && at < span.end))
    return kept.map(([, block]) => block)
  }

  #visit(node: HtmlNode, flow: HtmlFlow, depth: number): void {
    if (isText(node)) append(flow.run, textInlines(node, this.#walk))
    else if (isComment(node)) this.#comment(node, flow)
    else if (isElement(node)) this.#element(node, flow, depth)
  }

  #comment(node: HtmlNode, flow: HtmlFlow): void {
    const comment = commentInline(node, this.#walk)
    if (hasText(flow)) {
      flow.run.push(comment)
      return
    }
    endParagraph(flow)
    flow.blocks.push({ kind: 'comment', span: comment.span })
  }

  #element(element: HtmlElement, flow: HtmlFlow, depth: number): void {
    if (isHidden(element)) {
      const place = element.sourceCodeLocation
      if (place) this.#hidden.push({ start: place.startOffset, end: place.endOffset })
      for (const { sourceCodeLocation: at } of elementsIn(element.childNodes))
        if (at) this.#inserts.delete(at.startOffset)
    } else if (!this.#holders.has(element)) append(flow.run, htmlInlines([element], this.#walk, 0))
    else {
      endParagraph(flow)
      append(flow.blocks, this.#block(element, depth + 1))
    }
  }

  #block(element: HtmlElement, depth: number): readonly Block[] {
    const span = nodeSpan(element, this.#walk.extract)
    if (element.tagName === 'waco-insert') return this.#inserted(element, depth)
    if (span === undefined) return this.blocks(element.childNodes, depth)
    switch (element.tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.#heading(element, span, depth)
      case 'table':
        return htmlTable(element, span, this.#cells(depth))
      case 'dl':
        return htmlDefinitions(element, this.#cells(depth))
      case 'ul':
      case 'ol':
        return this.#list(element, span, depth)
      case 'details':
        return this.#details(element, span, depth)
      case 'pre':
        return [
          {
            kind: 'code',
            span,
            info: codeInfo(element),
            text: deepTexts([element])
              .map(text => text.value)
              .join('')
              .replace(/\n$/, ''),
          },
        ]
      case 'hr':
        return [{ kind: 'rule', span }]
      case 'blockquote': {
        const blocks = this.blocks(element.childNodes, depth)
        return blocks.length === 0 ? [] : [{ kind: 'quote', span: cover(span, blocks), blocks }]
      }
      default:
        return this.blocks(element.childNodes, depth)
    }
  }

  #cells(depth: number): TableWalk {
    return {
      spanOf: node => nodeSpan(node, this.#walk.extract),
      blocksOf: nodes => this.blocks(nodes, depth),
    }
  }

  /** Text may follow inside the element when the HTML around it was never closed. */
  #inserted(element: HtmlElement, depth: number): readonly Block[] {
    const at = element.sourceCodeLocation?.startOffset ?? -1
    const block = this.#inserts.get(at)
    this.#inserts.delete(at)
    return [...(block === undefined ? [] : [block]), ...this.blocks(element.childNodes, depth)]
  }

  #heading(element: HtmlElement, span: Span, depth: number): readonly Block[] {
    const [first, ...rest] = this.blocks(element.childNodes, depth)
    const inlines = first?.kind === 'paragraph' ? first.inlines : []
    const others = first === undefined || first.kind === 'paragraph' ? rest : [first, ...rest]
    const end = others.length === 0 ? span.end : (inlines.at(-1)?.span.end ?? span.start)
    const whole = cover({ start: span.start, end: Math.max(end, span.start) }, inlines)
    return [
      {
        kind: 'heading',
        span: whole,
        level: Number(element.tagName.slice(1)),
        inlines,
        text: visibleText(inlines),
        via: 'html',
      },
      ...others,
    ]
  }

  #list(element: HtmlElement, span: Span, depth: number): readonly Block[] {
    const items = element.childNodes.flatMap(node => {
      if (isComment(node)) commentInline(node, this.#walk)
      if (!isElement(node) || isHidden(node)) return []
      const blocks = this.blocks(node.tagName === 'li' ? node.childNodes : [node], depth)
      const at = nodeSpan(node, this.#walk.extract)
      return at === undefined ? [] : [listItem(cover(at, blocks), blocks)]
    })
    return items.length === 0
      ? []
      : [{ kind: 'list', span: cover(span, items), ordered: element.tagName === 'ol', items }]
  }

  /** Details with headings inside are part of the section structure, so their tags are forgotten. */
  #details(element: HtmlElement, span: Span, depth: number): readonly Block[] {
    const head = element.childNodes.find(node => isElement(node) && node.tagName === 'summary')
    const summary = head !== undefined && isElement(head) && !isHidden(head) ? this.blocks(head.childNodes, depth) : []
    const rest = this.blocks(
      element.childNodes.filter(node => node !== head),
      depth,
    )
    const titled = summary.some(block => block.kind === 'heading')
    const inner = this.#top ? looseHeadings(titled ? [...summary, ...rest] : rest, this.#walk.reading.text) : rest
    if (this.#top && inner.some(block => block.kind === 'heading')) return titled ? inner : [...summary, ...inner]
    const details: Details = {
      kind: 'details',
      span: cover(span, [...summary, ...rest]),
      summary: blocksText(summary),
      blocks: rest,
    }
    return [details]
  }
}

const codeInfo = (element: HtmlElement): string => {
  const code = element.childNodes.find(node => isElement(node) && node.tagName === 'code')
  const name =
    (code !== undefined && isElement(code) ? attributeValue(code, 'class') : undefined) ??
    attributeValue(element, 'lang') ??
    ''
  return /(?:^|\s)language-(\S+)/.exec(name)?.[1] ?? name
}
