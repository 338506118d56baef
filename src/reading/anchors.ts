import type { Anchors } from '../model/anchors.ts'
import { isAscii } from '../model/ascii.ts'
import type { LineIndex } from '../model/line-index.ts'
import type { Span } from '../model/span.ts'
import type { Block, Heading, Inline, MarkdownTree, Section } from '../syntax/markdown/markdown-tree.ts'

/**
 * Where a Markdown text can be pointed to: its headings, named as GitHub names them, and what carries a name of its own. What only looks
 * like a heading has no name in any renderer.
 */
export const anchorsOf = ({ root, comments }: MarkdownTree, text: string, lines: LineIndex): Anchors => {
  const anchors = new Map<string, number>()
  const repeated = new Map<string, number>()
  const silent: Span[] = [...comments]
  const lineOf = (at: number): number => lines.positionAt(at).line
  const name = ({ text: heading, via, span }: Heading): void => {
    if (via === 'loose' || via === 'bold') return
    anchors.set(freeAnchor(anchorOf(heading.replace(ownName, '')), anchors, repeated), lineOf(span.start))
  }
  const walk = (section: Section): void => {
    if (section.heading) name(section.heading)
    for (const block of section.blocks) walkBlock(block, name, silent)
    for (const child of section.children) walk(child)
  }
  walk(root)
  const own = new Map<string, number>()
  for (const { index, groups } of text.matchAll(nameInTag)) {
    if (index < root.span.start || silent.some(({ start, end }) => start <= index && index < end)) continue
    own.set(groups?.double ?? groups?.single ?? groups?.bare ?? groups?.braced ?? '', lineOf(index))
  }
  return new Map([...own, ...anchors])
}

/** `<a id="x">`, `<h2 name='x'>`; and `{#x}` at the end of a heading, which many site generators read. */
const nameInTag =
  /<[a-z][a-z0-9]*(?:\s[^<>]*)?\s(?:id|name)\s*=\s*(?:"(?<double>[^"<>]+)"|'(?<single>[^'<>]+)'|(?<bare>[^\s"'<>=`]+))|^ {0,3}#{1,6} [^\n]{0,300}\{#(?<braced>[^{}\s]+)\}[ \t#]*$/gim

const ownName = /\s*\{#[^{}\s]+\}\s*$/

/** The name of a heading in addresses: small letters, blanks to hyphens, nothing else but letters, marks, digits, `-` and what joins words. */
export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(isAscii(heading) ? /[^a-z0-9_\- ]/g : /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')

/** The second of a name is called `name-1`. */
const freeAnchor = (name: string, taken: Anchors, repeated: Map<string, number>): string => {
  if (!taken.has(name)) return name
  // Numbers below the last one are taken: to try them all again for each of many headings would be quadratic.
  for (let number = repeated.get(name) ?? 1; ; number += 1) {
    if (taken.has(`${name}-${number}`)) continue
    repeated.set(name, number + 1)
    return `${name}-${number}`
  }
}

/** Headings in lists and quotes have names too; tags in code are text. */
const walkBlock = (block: Block, name: (heading: Heading) => void, silent: Span[]): void => {
  const walkInlines = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.kind === 'code') silent.push(inline.span)
      if ('inlines' in inline) walkInlines(inline.inlines)
    }
  }
  switch (block.kind) {
    case 'heading':
      name(block)
      return
    case 'paragraph':
      walkInlines(block.inlines)
      return
    case 'list':
      for (const { blocks } of block.items) for (const inner of blocks) walkBlock(inner, name, silent)
      return
    case 'quote':
    case 'details':
      for (const inner of block.blocks) walkBlock(inner, name, silent)
      return
    case 'table':
      for (const { cells } of block.header ? [block.header, ...block.rows] : block.rows)
        for (const { inlines } of cells) walkInlines(inlines)
      return
    case 'code':
      silent.push(block.span)
      return
    case 'comment':
    case 'rule':
      return
  }
}
