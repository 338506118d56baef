import type { Span } from '../../model/span.ts'
import { markdownLimits } from '../markdown/markdown-limits.ts'
import type { Extract } from '../markdown/markdown-places.ts'
import { cover, placeIn, type Reading } from '../markdown/markdown-reading.ts'
import type { Inline } from '../markdown/markdown-tree.ts'
import { foldText, visibleText } from '../visible.ts'
import {
  attributeValue,
  deepTexts,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  isComment,
  isElement,
  isHidden,
  isText,
  nodeSpan,
} from './html-nodes.ts'
import { blockElements, inlineMeaning } from './html-tags.ts'

/** What the reading of one piece of HTML needs everywhere. */
export interface HtmlWalk {
  readonly extract: Extract
  readonly reading: Reading
}

/** Running text from HTML. `depth` counts the elements around it. */
export const htmlInlines = (nodes: readonly HtmlNode[], walk: HtmlWalk, depth: number): readonly Inline[] => {
  if (depth > markdownLimits.inlineLevels) return deepTexts(nodes).flatMap(text => textInlines(text, walk))
  return nodes.flatMap(node => nodeInlines(node, walk, depth))
}

export const commentInline = (node: HtmlNode, walk: HtmlWalk): Inline => {
  const span = nodeSpan(node, walk.extract) ?? { start: 0, end: 0 }
  walk.reading.comments.push(span)
  const place = node.sourceCodeLocation
  if (place && isOpen(walk.extract.text.slice(place.startOffset, place.endOffset)))
    reportOpenComment(span, walk.reading)
  return { kind: 'comment', span, text: '' }
}

/** HTML text by lines, so that a label at the start of a line is seen as one in Markdown is. */
export const textInlines = (node: HtmlText, walk: HtmlWalk): readonly Inline[] => {
  const place = node.sourceCodeLocation
  if (!place) return []
  const start = textStart(node.value, place.startOffset, walk.extract.text)
  const raw = walk.extract.text.slice(start, place.endOffset)
  const exact = raw === node.value
  const rawLines = raw.split('\n')
  const lines = node.value.split('\n')
  if (!exact && rawLines.length !== lines.length) return [lineInline(node.value, start, place.endOffset, walk)]
  const inlines: Inline[] = []
  let at = start
  lines.forEach((line, index) => {
    const length = rawLines[index]?.length ?? 0
    if (index > 0) inlines.push({ kind: 'break', span: spanOf(at - 1, at, walk), text: '\n' })
    if (line.trim() !== '') inlines.push(lineInline(line, at, at + length, walk))
    else if (line !== '' && lines.length === 1)
      inlines.push({ kind: 'text', span: spanOf(at, at + length, walk), text: line })
    at += length + 1
  })
  return inlines
}

/** Of an entity after a blank that is dropped, such as the line end after `<pre>`, parse5 has only the last character. */
const textStart = (value: string, start: number, text: string): number =>
  value[0] === text[start]
    ? start
    : start + 1 - (entityBefore.exec(text.slice(Math.max(0, start - 40), start + 1))?.[0].length ?? 1)

const entityBefore = /&#?[a-z0-9]{1,32};?$/i

const lineInline = (text: string, start: number, end: number, walk: HtmlWalk): Inline => ({
  kind: 'text',
  span: spanOf(start, end, walk),
  text,
})

const spanOf = (start: number, end: number, walk: HtmlWalk): Span => {
  const from = walk.extract.at(start)
  return { start: from, end: Math.max(from, walk.extract.at(end)) }
}

const nodeInlines = (node: HtmlNode, walk: HtmlWalk, depth: number): readonly Inline[] => {
  if (isText(node)) return textInlines(node, walk)
  if (isComment(node)) return [commentInline(node, walk)]
  return isElement(node) && !isHidden(node) ? elementInlines(node, walk, depth) : []
}

const elementInlines = (element: HtmlElement, walk: HtmlWalk, depth: number): readonly Inline[] => {
  const span = nodeSpan(element, walk.extract)
  if (element.tagName === 'br') return span === undefined ? [] : [{ kind: 'break', span, text: '\n' }]
  if (element.tagName === 'img') return span === undefined ? [] : [imageInline(element, span)]
  const inlines = htmlInlines(element.childNodes, walk, depth + 1)
  const kind = inlineMeaning.get(element.tagName)
  const [first] = inlines
  if (kind === undefined || first === undefined || span === undefined) {
    return blockElements.has(element.tagName) && span !== undefined ? lineOf(inlines, span) : inlines
  }
  return [
    wrapped(kind, element, inlines, cover({ start: Math.min(span.start, first.span.start), end: span.end }, inlines)),
  ]
}

/** Words of two blocks must not run into one another. */
const lineOf = (inlines: readonly Inline[], span: Span): readonly Inline[] => [
  { kind: 'break', span: { start: span.start, end: span.start }, text: '\n' },
  ...inlines,
  { kind: 'break', span: { start: span.end, end: span.end }, text: '\n' },
]

const imageInline = (element: HtmlElement, span: Span): Inline => ({
  kind: 'image',
  span,
  text: foldText(attributeValue(element, 'alt') ?? ''),
  href: attributeValue(element, 'src') ?? '',
})

const wrapped = (
  kind: 'strong' | 'emphasis' | 'strike' | 'link' | 'code',
  element: HtmlElement,
  inlines: readonly Inline[],
  span: Span,
): Inline => {
  const text = visibleText(inlines)
  if (kind === 'code') return { kind, span, text }
  if (kind === 'link') return { kind, span, text, href: attributeValue(element, 'href') ?? '', inlines }
  return { kind, span, text, inlines }
}

const isOpen = (raw: string): boolean =>
  raw.startsWith('<!--') && !/^<!---?>$/.test(raw) && !/--!?>$/.test(raw.slice(-4))

const reportOpenComment = (span: Span, reading: Reading): void => {
  reading.openComments.push(span.start)
  reading.problems.push({
    code: 'syntax/unclosed-comment',
    what: 'a comment begins with "<!--" and never ends',
    why: 'nothing after it is shown to a reader, so nothing after it is judged',
    fix: 'end the comment with "-->"',
    at: placeIn(reading, { start: span.start, end: Math.min(span.end, span.start + '<!--'.length) }),
  })
}
