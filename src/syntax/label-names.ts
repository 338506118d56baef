import type { Span } from '../model/span.ts'
import { markdownLimits } from './markdown/markdown-limits.ts'
import { cover } from './markdown/markdown-reading.ts'
import type { Inline } from './markdown/markdown-tree.ts'
import type { TextInline } from './text-cut.ts'
import { foldText, visibleText } from './visible.ts'

/** A line cut at the colon that ends its label. */
export interface ColonSplit {
  /** The visible name. */
  readonly text: string
  readonly name: readonly Inline[]
  readonly value: readonly Inline[]
  /** Offset after the colon. */
  readonly end: number
}

/** Cuts a line at its first colon, inside or outside of bold, if what stands before it is a name. */
export const splitAtColon = (inlines: readonly Inline[]): ColonSplit | undefined => {
  const search: Search = { seen: '', bare: false, stopped: false }
  const cut = cutList(inlines, search, false)
  if (cut === undefined) return undefined
  return { text: nameOf(search.seen), name: cut.before, value: cut.after, end: cut.end }
}

/** What may be called a label: few words that begin with a letter. Bold names may be longer and begin with a digit. */
export const isLabelName = (text: string, emphasised: boolean): boolean => {
  const name = nameOf(text)
  const words = emphasised ? markdownLimits.labelWords * 2 : markdownLimits.labelWords
  return (
    (emphasised ? /^[\p{L}\p{N}]/u : /^\p{L}/u).test(name) &&
    name.length <= markdownLimits.labelLetters &&
    wordsIn(name) <= words &&
    !/(?:[.!?;]\s|[。！？।؟؛；])/.test(name) &&
    count(name, /[(（[［]/g) === count(name, /[)）\]］]/g)
  )
}

interface Search {
  /** The visible text up to the cut. */
  seen: string
  /** Some of it is not emphasised. */
  bare: boolean
  /** The first colon ended no name: there is no label. */
  stopped: boolean
}

interface Cut {
  readonly before: readonly Inline[]
  readonly after: readonly Inline[]
  readonly end: number
}

const cutList = (inlines: readonly Inline[], search: Search, emphasised: boolean): Cut | undefined => {
  for (const [index, inline] of inlines.entries()) {
    const cut = cutOne(inline, search, emphasised, inlines[index + 1])
    if (cut !== undefined)
      return {
        ...cut,
        before: [...inlines.slice(0, index), ...cut.before],
        after: [...cut.after, ...inlines.slice(index + 1)],
      }
    if (search.stopped || search.seen.length > markdownLimits.labelLetters * 2) return undefined
  }
  return undefined
}

const cutOne = (inline: Inline, search: Search, emphasised: boolean, next: Inline | undefined): Cut | undefined => {
  if (inline.kind === 'text') return cutText(inline, search, emphasised, next)
  if ('inlines' in inline) {
    const cut = cutList(inline.inlines, search, true)
    return cut === undefined ? undefined : { ...cut, before: part(inline, cut.before), after: part(inline, cut.after) }
  }
  if (inline.kind === 'code') search.seen += inline.text
  return undefined
}

const cutText = (
  inline: TextInline,
  search: Search,
  emphasised: boolean,
  next: Inline | undefined,
): Cut | undefined => {
  const skipped = search.seen.trim() === '' ? (shortcode.exec(inline.text)?.[0].length ?? 0) : 0
  const colon = inline.text.slice(skipped).search(/[:：﹕]/)
  const at = colon < 0 ? inline.text.length : skipped + colon
  const before = inline.text.slice(skipped, at)
  search.seen += before
  if (!emphasised && /[\p{L}\p{N}]/u.test(before)) search.bare = true
  if (colon < 0) return undefined
  const after = inline.text.slice(at + 1) || (next?.kind === 'text' || next?.kind === 'link' ? next.text : '')
  if (!isLabelName(search.seen, !search.bare) || isNoLabelColon(search.seen, inline.text.slice(at, at + 1) + after)) {
    search.stopped = true
    return undefined
  }
  const colonAt = offsetIn(inline, at)
  const end = Math.min(inline.span.end, colonAt + 1)
  const name = piece(inline.text.slice(0, at), inline.span.start, colonAt)
  const rest = inline.text.slice(at + 1)
  const value = rest.trimStart()
  const start = Math.min(inline.span.end, end + rest.length - value.length)
  return { before: name, after: piece(value, start, inline.span.end), end }
}

/** Where a character of a text stands in the source; an entity there is longer than what it means. */
const offsetIn = ({ text, span }: TextInline, at: number): number => {
  const longer = span.end - span.start - text.length
  const entityBefore = longer > 0 && !escapable.test(text.slice(at + 1))
  return Math.min(span.end, span.start + at + (entityBefore ? longer : 0))
}

/** What authors write as an entity or behind a backslash. */
const escapable = /[^\w\s]/

/** `:robot: Developed by: …` */
const shortcode = /^\s*:[a-z0-9_+-]+:/

/** The colon of a link, a clock time, a ratio, a drive or a name space. */
const isNoLabelColon = (name: string, rest: string): boolean =>
  /^:(?:\/\/|:|\\)/.test(rest) ||
  (/\d$/.test(name) && /^[:：]\d/.test(rest)) ||
  (/^\s*(?:https?|ftp|mailto|urn|file|data|git|ssh|tel)$/i.test(name) && /^:\S/.test(rest))

const piece = (text: string, start: number, end: number): readonly Inline[] =>
  text === '' ? [] : [{ kind: 'text', span: { start, end }, text }]

type Container = Extract<Inline, { readonly inlines: readonly Inline[] }>

/** A container with some of its inlines; nothing when none is left. */
const part = (inline: Container, inlines: readonly Inline[]): readonly Inline[] => {
  const first = inlines[0]
  const last = inlines.at(-1)
  if (first === undefined || last === undefined) return []
  const isHead = first === inline.inlines[0] || first.span.start === inline.inlines[0]?.span.start
  const isTail = last === inline.inlines.at(-1)
  const span = { start: isHead ? inline.span.start : first.span.start, end: isTail ? inline.span.end : last.span.end }
  return [{ ...inline, span, inlines, text: visibleText(inlines) }]
}

/** Where the words of a name stand, without marks and decoration around them. */
export const nameSpanOf = (inlines: readonly Inline[]): Span | undefined => {
  const words = leaves(inlines).filter(leaf => /[\p{L}\p{N}]/u.test(leaf.text.replace(decoration, '')))
  const [first] = words
  if (first === undefined) return undefined
  const span = cover(first.span, words)
  const left = first.kind === 'text' ? (decoration.exec(first.text)?.[0].length ?? 0) : 0
  const last = words.at(-1)
  const right = last?.kind === 'text' ? last.text.length - last.text.trimEnd().length : 0
  const end = Math.max(span.start, span.end - right)
  return { start: Math.min(span.start + left, end), end }
}

const leaves = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.flatMap(inline => ('inlines' in inline ? leaves(inline.inlines) : inline.kind === 'image' ? [] : [inline]))

/** Bullets and emoji in front are no part of a name. */
const nameOf = (text: string): string => foldText(text).replace(decoration, '').trim()

const decoration = /^(?:\s*:[a-z0-9_+-]+:)?[^\p{L}\p{N}([（［"'“‘]*/u

const wordsIn = (text: string): number => {
  const ideographs = count(text, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  return (
    text
      .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, ' ')
      .split(/\s+/)
      .filter(word => word !== '').length +
    ideographs / 3
  )
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
