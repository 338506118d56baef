import { isAscii } from '../model/ascii.ts'
import type { Link } from '../model/link.ts'
import { once } from '../model/once.ts'
import type { Block, MarkdownTree, Section } from '../syntax/markdown/markdown-tree.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { leavesOf } from '../syntax/tree-walk.ts'
import { bareUrl, linksOf } from './text/unit.ts'

/** Where a Markdown document points to, its metadata included. */
export const markdownLinks = ({ root }: MarkdownTree, metadata: TreeNode | undefined): readonly Link[] => {
  const links: Link[] = [...metadataLinks(metadata)]
  const walk = (section: Section): void => {
    const { heading } = section
    if (heading !== undefined) links.push(...linksOf(heading.inlines))
    for (const block of section.blocks) links.push(...linksOfBlock(block))
    for (const child of section.children) walk(child)
  }
  walk(root)
  return links
}

/** In metadata a value is a link when it is an address, or wholly a path to a file. */
export const metadataLinks = (root: TreeNode | undefined): readonly Link[] =>
  root === undefined
    ? []
    : leavesOf(root).flatMap(({ text, span }): readonly Link[] => {
        if (isRelativePath(text.trim())) return [{ href: text.trim(), text: text.trim(), span }]
        return text.includes('://') ? [...text.matchAll(bareUrl)].map(([href]) => ({ href, text: href, span })) : []
      })

/** `docs/RISK.md`, `./data.yaml#origin`: no spaces, and an ending that begins with a letter, so that `1.2.0` is none. */
const isRelativePath = (text: string): boolean => (isAscii(text) ? plainPath : path()).test(text)

const pathOf = (letter: string): RegExp =>
  new RegExp(`^(?:\\.{0,2}\\/)?(?:[${letter}.-]+\\/)*[${letter}-]+\\.[a-z][a-z0-9]{1,4}(?:#[${letter}-]+)?$`, 'u')
const path = once(() => pathOf('\\p{L}\\p{N}_'))
const plainPath = pathOf('\\w')

const linksOfBlock = (block: Block): readonly Link[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return linksOf(block.inlines)
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(linksOfBlock))
    case 'table':
      return (block.header ? [block.header, ...block.rows] : block.rows).flatMap(({ cells }) =>
        cells.flatMap(({ inlines }) => linksOf(inlines)),
      )
    case 'quote':
    case 'details':
      return block.blocks.flatMap(linksOfBlock)
    case 'code':
    case 'comment':
    case 'rule':
      return []
  }
}
