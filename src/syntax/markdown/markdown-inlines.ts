import type { Token } from 'markdown-it'
import type { Span } from '../../model/span.ts'
import { attributeOf, blockElements, inlineMeaning, isHiddenTag, type Tag, tagOf } from '../html/html-tags.ts'
import { foldText, visibleText } from '../visible.ts'
import { inlineTokens, placeOf, unescaped } from './markdown-library.ts'
import { markdownLimits } from './markdown-limits.ts'
import type { Extract } from './markdown-places.ts'
import type { Reading } from './markdown-reading.ts'
import type { Inline } from './markdown-tree.ts'

/** The running text of one block. HTML tags in it are read as far as they change what a reader sees. */
export const inlinesOf = (content: Extract, reading: Reading): readonly Inline[] => {
  if (content.text === '') return []
  if (!marked.test(content.text)) {
    return [{ kind: 'text', span: { start: content.at(0), end: content.at(content.text.length) }, text: content.text }]
  }
  const tokens = inlineTokens(content.text, reading.references)
  if (content.text.includes('~~~')) placeLoneTildes(tokens)
  const builder = new InlineBuilder(content, reading)
  for (const token of tokens) builder.add(token)
  return builder.finish()
}

const marked = /[\\`*_~[<&\n]/

type FrameKind = 'strong' | 'emphasis' | 'strike' | 'link' | 'code' | 'hidden' | 'plain'

/** Something that has been opened and waits for its end. */
interface Frame {
  readonly kind: FrameKind
  /** The number of inlines before it. */
  readonly from: number
  /** Content offset of its opening mark. */
  readonly start: number
  /** Name of the HTML tag; absent when a Markdown mark opened it. */
  readonly tag?: string
  readonly href: string
  readonly autolink: boolean
}

const markdownFrames: ReadonlyMap<string, FrameKind> = new Map([
  ['strong_open', 'strong'],
  ['em_open', 'emphasis'],
  ['s_open', 'strike'],
  ['link_open', 'link'],
])

/** Builds the tree of inlines from the flat list of tokens; all frames share one list, so closing moves each inline once. */
class InlineBuilder {
  readonly #content: Extract
  readonly #reading: Reading
  readonly #inlines: Inline[] = []
  readonly #frames: Frame[] = []
  #depth = 0
  #text = ''
  #textStart = 0
  #textEnd = 0

  constructor(content: Extract, reading: Reading) {
    this.#content = content
    this.#reading = reading
  }

  add(token: Token): void {
    const place = placeOf(token)
    const kind = markdownFrames.get(token.type)
    if (kind !== undefined) this.#openMark(kind, token, place.start)
    else if (token.nesting < 0) this.#closeMark(token, place.end)
    else if (token.type === 'text' || token.type === 'text_special') this.#addText(token.content, place)
    else if (token.type === 'html_inline') this.#addHtml(token.content, place)
    else this.#addLeaf(token, this.#span(place.start, place.end))
  }

  finish(): readonly Inline[] {
    this.#flushText()
    while (this.#frames.length > 0) this.#dissolve()
    return this.#inlines
  }

  #span(start: number, end: number): Span {
    const from = this.#content.at(start)
    return { start: from, end: Math.max(from, this.#content.at(end)) }
  }

  #push(inline: Inline): void {
    this.#flushText()
    this.#inlines.push(inline)
  }

  #addText(text: string, place: Span): void {
    if (text === '') return
    const autolink = this.#frames.at(-1)?.autolink === true
    const start = autolink ? place.start + 1 : place.start
    if (this.#text === '') this.#textStart = start
    this.#text += text
    this.#textEnd = autolink ? start + text.length : place.end
  }

  #flushText(): void {
    if (this.#text === '') return
    this.#inlines.push({ kind: 'text', span: this.#span(this.#textStart, this.#textEnd), text: this.#text })
    this.#text = ''
  }

  #addLeaf(token: Token, span: Span): void {
    if (token.type === 'code_inline') this.#push({ kind: 'code', span, text: token.content })
    else if (token.type === 'image')
      this.#push({ kind: 'image', span, text: foldText(unescaped(token.content)), href: href(token, 'src') })
    else this.#push({ kind: 'break', span, text: '\n' })
  }

  #openMark(kind: FrameKind, token: Token, at: number): void {
    const autolink = token.markup === 'autolink'
    const wide = token.type === 'strong_open' || (token.type === 'link_open' && !autolink)
    this.#open({ kind, from: 0, start: wide ? at - 1 : at, href: href(token, 'href'), autolink })
  }

  #open(frame: Frame): void {
    this.#flushText()
    const deep = this.#depth >= markdownLimits.inlineLevels && frame.kind !== 'hidden'
    const kind = deep ? 'plain' : frame.kind
    if (kind !== 'plain') this.#depth += 1
    this.#frames.push({ ...frame, kind, from: this.#inlines.length })
  }

  #closeMark(token: Token, at: number): void {
    this.#flushText()
    while (this.#frames.at(-1)?.tag !== undefined) this.#dissolve()
    this.#close(token.type === 'strong_close' ? at + 1 : at)
  }

  #close(end: number): void {
    this.#flushText()
    const frame = this.#frames.pop()
    if (frame === undefined || frame.kind === 'plain') return
    this.#depth -= 1
    const inlines = this.#inlines.splice(frame.from)
    this.#inlines.push(wrapped(frame, inlines, this.#span(frame.start, end)))
  }

  /** An element that was never closed: its content stays, unless it was hidden. */
  #dissolve(): void {
    const frame = this.#frames.pop()
    if (frame === undefined || frame.kind === 'plain') return
    this.#depth -= 1
    if (frame.kind === 'hidden') this.#inlines.length = frame.from
  }

  #addHtml(raw: string, place: Span): void {
    const span = this.#span(place.start, place.end)
    const tag = tagOf(raw)
    if (tag === undefined) this.#addDeclaration(raw, span)
    else if (tag.name === 'br') this.#push({ kind: 'break', span, text: '\n' })
    else if (tag.name === 'img') this.#push(imageOf(tag, span))
    else if (tag.closing) this.#closeTag(tag, place, span)
    else this.#openTag(tag, place, span)
  }

  #addDeclaration(raw: string, span: Span): void {
    const comment = raw.startsWith('<!--')
    if (comment) this.#reading.comments.push(span)
    this.#push({ kind: comment ? 'comment' : 'html', span, text: '' })
  }

  #openTag(tag: Tag, place: Span, span: Span): void {
    const kind = isHiddenTag(tag) ? 'hidden' : (inlineMeaning.get(tag.name) ?? 'plain')
    if (kind === 'plain' || tag.empty) this.#push(tagInline(tag, span))
    if (tag.empty) return
    const target = kind === 'link' ? (attributeOf(tag, 'href') ?? '') : ''
    this.#open({ kind, from: 0, start: place.start, tag: tag.name, href: target, autolink: false })
  }

  #closeTag(tag: Tag, place: Span, span: Span): void {
    let index = this.#frames.length - 1
    const lowest = Math.max(0, index - markdownLimits.htmlLevels)
    while (index >= lowest && this.#frames[index]?.tag !== undefined && this.#frames[index]?.tag !== tag.name)
      index -= 1
    const frame = index >= lowest ? this.#frames[index] : undefined
    if (frame?.tag === tag.name) {
      while (this.#frames.length > index + 1) this.#dissolve()
      this.#close(place.end)
      if (frame.kind !== 'plain') return
    }
    this.#push(tagInline(tag, span))
  }
}

const wrapped = (frame: Frame, inlines: readonly Inline[], span: Span): Inline => {
  const { kind } = frame
  if (kind === 'hidden' || kind === 'plain') return { kind: 'html', span, text: '' }
  const text = visibleText(inlines)
  if (kind === 'code') return { kind, span, text }
  if (kind === 'link') return { kind, span, text, href: frame.href, inlines }
  return { kind, span, text, inlines }
}

/** A tag that begins a new line parts the words around it; all others are no text. */
const tagInline = (tag: Tag, span: Span): Inline =>
  blockElements.has(tag.name) ? { kind: 'break', span, text: '\n' } : { kind: 'html', span, text: '' }

const imageOf = (tag: Tag, span: Span): Inline => ({
  kind: 'image',
  span,
  text: foldText(attributeOf(tag, 'alt') ?? ''),
  href: attributeOf(tag, 'src') ?? '',
})

const href = (token: Token, name: string): string => {
  const value = token.attrGet(name)
  return typeof value === 'string' ? value : ''
}

/** The library moves the odd tilde of `~~~` behind the closing mark; the places are dealt out again in the new order. */
const placeLoneTildes = (tokens: readonly Token[]): void => {
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.content !== '~') continue
    let first = index
    let at = placeOf(token).start
    while (first > 0 && tokens[first - 1]?.type === 's_close' && placeOf(tokens[first - 1] ?? token).start > at)
      first -= 1
    for (const moved of first === index ? [] : tokens.slice(first, index + 1)) {
      const length = moved === token ? 1 : 2
      moved.meta = { start: at, end: at + length }
      at += length
    }
  }
}
