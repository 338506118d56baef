import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Span } from '../../model/span.ts'
import type { Extract } from '../markdown/markdown-places.ts'
import { blockElements, hiddenElements, hides } from './html-tags.ts'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode
export type HtmlComment = DefaultTreeAdapterTypes.CommentNode

/** The nodes of a piece of HTML; their places are offsets into the piece. */
export const htmlNodes = (html: string): readonly HtmlNode[] => {
  const nodes = parseFragment(html, { sourceCodeLocationInfo: true }).childNodes
  forgetCopies(nodes)
  return nodes
}

/** Where an element was left open, HTML opens it again further down: the copy stands nowhere in the text. */
const forgetCopies = (nodes: readonly HtmlNode[]): void => {
  const seen = new Set<number>()
  for (const element of elementsIn(nodes)) {
    const start = element.sourceCodeLocation?.startOffset
    if (start === undefined) continue
    if (seen.has(start)) element.sourceCodeLocation = null
    seen.add(start)
  }
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text'

export const isComment = (node: HtmlNode): node is HtmlComment => node.nodeName === '#comment'

export const attributeValue = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find(attribute => attribute.name === name)?.value

export const isHidden = (element: HtmlElement): boolean =>
  hiddenElements.has(element.tagName) ||
  (element.attrs.length > 0 &&
    hides(attributeValue(element, 'hidden'), attributeValue(element, 'style'), attributeValue(element, 'color')))

/** Where a node stands; undefined for nodes that the HTML rules have added. */
export const nodeSpan = (node: HtmlNode, extract: Extract): Span | undefined => {
  const place = node.sourceCodeLocation
  if (!place) return undefined
  const start = extract.at(place.startOffset)
  return { start, end: Math.max(start, extract.at(endOffset(node, place, extract.text))) }
}

/** An element without an end tag ends with its last word; at the end of the text parse5 counts one character too many. */
const endOffset = (node: HtmlNode, place: { startOffset: number; endOffset: number }, text: string): number => {
  let end = Math.min(place.endOffset, text.length)
  if (isElement(node)) while (end > place.startOffset && /\s/.test(text[end - 1] ?? '')) end -= 1
  return end
}

/** All elements, in the order of the text, without recursion. */
export const elementsIn = (nodes: readonly HtmlNode[]): readonly HtmlElement[] => {
  const elements: HtmlElement[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue
    elements.push(node)
    for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return elements
}

/** All elements that begin a new line or hold one that does: these cannot be read as running text. */
export const blockHolders = (nodes: readonly HtmlNode[], inserted: string): ReadonlySet<HtmlElement> => {
  const holders = new Set<HtmlElement>()
  for (const element of elementsIn(nodes)) {
    if (blockElements.has(element.tagName) || element.tagName === inserted) addWithParents(element, holders)
  }
  return holders
}

const addWithParents = (element: HtmlElement, holders: Set<HtmlElement>): void => {
  let at: HtmlElement['parentNode'] = element
  while (at !== null && 'tagName' in at && !holders.has(at)) {
    holders.add(at)
    at = at.parentNode
  }
}

/** Every text below some nodes, without recursion. */
export const deepTexts = (nodes: readonly HtmlNode[]): readonly HtmlText[] => {
  const texts: HtmlText[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) texts.push(node)
    else if (isElement(node) && !isHidden(node)) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return texts
}
