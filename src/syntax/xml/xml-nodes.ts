import type { Span } from '../../model/span.ts'
import type { Entry, ScalarNode, TreeNode } from '../tree.ts'

/** Builds nodes from what an XML parser meets on its way. */
export interface XmlNodes {
  /** How deep the element stands. */
  readonly open: (name: ElementName, attributes: ReadonlyMap<string, string>, tag: Span) => number
  readonly text: (piece: string) => void
  /** The tag may be that of the beginning, where an element is empty. */
  readonly close: (tag: Span) => void
  /** Up to the last tag everything is as it was written. */
  readonly certainUntil: () => number
  /** Closes all that is open; of a text that was cut nothing is kept. */
  readonly end: (at: number) => void
  readonly root: () => TreeNode | undefined
}

export interface ElementName {
  readonly local: string
  readonly prefix: string
  readonly uri: string
}

interface Open {
  readonly key: string
  readonly keySpan: Span
  readonly tag: Span
  readonly entries: Entry[]
  text: string
}

export const xmlNodes = (text: string): XmlNodes => {
  const stack: Open[] = []
  const top: Entry[] = []
  let space: string | undefined
  let certain = 0

  const put = (content: Span, end: number): void => {
    const element = stack.pop()
    if (element === undefined) return
    const { key, keySpan, tag } = element
    const entry = { key, keySpan, span: { start: tag.start, end }, value: valueOfElement(element, content, end, text) }
    ;(stack.at(-1)?.entries ?? top).push(entry)
  }

  return {
    open: ({ local, prefix, uri }, attributes, tag) => {
      space ??= uri
      const key = uri === space || prefix === '' ? local : `${prefix}:${local}`
      const written = /^<[^\s/>]*/.exec(text.slice(tag.start, tag.start + 200))?.[0].length ?? 1
      const keySpan = { start: tag.start + 1, end: tag.start + written }
      stack.push({ key, keySpan, tag, entries: attributesIn(text, tag, attributes), text: '' })
      certain = tag.end
      return stack.length
    },
    text: piece => {
      const element = stack.at(-1)
      if (element !== undefined) element.text += piece
    },
    close: tag => {
      const element = stack.at(-1)
      const isEmpty = element?.tag.start === tag.start
      put({ start: element?.tag.end ?? tag.end, end: isEmpty ? tag.end : tag.start }, tag.end)
      certain = tag.end
    },
    certainUntil: () => certain,
    end: at => {
      const cut = stack.at(-1)
      if (cut !== undefined) cut.text = ''
      while (stack.length > 0) put({ start: Math.min(stack.at(-1)?.tag.end ?? at, at), end: at }, at)
    },
    root: () => {
      const [first, last] = [top[0], top.at(-1)]
      if (first === undefined || last === undefined) return undefined
      return { kind: 'mapping', span: { start: first.span.start, end: last.span.end }, entries: top }
    },
  }
}

/** An element with nothing but text is that text. */
const valueOfElement = ({ entries, text, tag }: Open, content: Span, end: number, source: string): TreeNode => {
  const said = scalarIn(text.trim(), content, source)
  if (entries.length === 0) return said
  const span = { start: tag.start, end }
  if (said.text === '') return { kind: 'mapping', span, entries }
  const keySpan = { start: said.span.start, end: said.span.start }
  return { kind: 'mapping', span, entries: [...entries, { key: '#text', keySpan, span: said.span, value: said }] }
}

/** Without the blanks around it. */
const scalarIn = (text: string, { start, end }: Span, source: string): ScalarNode => {
  const content = source.slice(start, end)
  const from = start + content.length - content.trimStart().length
  const span = text === '' ? { start, end: start } : { start: from, end: start + content.trimEnd().length }
  return { kind: 'scalar', span, text, value: text === '' ? null : text }
}

const attributesIn = (source: string, tag: Span, values: ReadonlyMap<string, string>): Entry[] =>
  [...source.slice(tag.start, tag.end).matchAll(/([^\s=/<>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].flatMap(found => {
    const [whole, name = ''] = found
    const text = values.get(name)
    if (text === undefined) return []
    const start = tag.start + found.index
    const span = { start, end: start + whole.length }
    const keySpan = { start, end: start + name.length }
    const at = { start: start + whole.search(/["']/), end: span.end }
    return [{ key: `@${name}`, keySpan, span, value: { kind: 'scalar', span: at, text, value: text } }]
  })
