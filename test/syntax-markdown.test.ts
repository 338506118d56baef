import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lineIndex } from '../src/model/line-index.ts'
import { parseMarkdown } from '../src/syntax/markdown/markdown.ts'
import type { MarkdownTree } from '../src/syntax/markdown/markdown-tree.ts'
import { blocksText, foldText } from '../src/syntax/visible.ts'
import { sourceFrom } from './support/given.ts'
import { inlineOutline, markdownOutline, problemOutline } from './support/markdown-outline.ts'
import { read } from './support/project.ts'

interface Case {
  readonly name: string
  readonly text: string
  /** The line the body begins on, when something stands before it. */
  readonly from?: number
  readonly outline: string
  /** The running text of the first block. */
  readonly inlines?: string
  readonly problems?: readonly string[]
}

const cases = parse(read('fixtures/syntax/markdown.yaml')) as readonly Case[]

describe('markdown', () => {
  test.each(cases)('$name', ({ text, from = 1, outline, inlines, problems = [] }) => {
    const lines = lineIndex(text)
    const tree = parseMarkdown(sourceFrom('card.md', text), lines, lines.lineSpan(from).start)
    expect(markdownOutline(tree, lines)).toBe(outline.trimEnd())
    if (inlines !== undefined) expect(inlineOutline(tree, lines)).toBe(inlines.trimEnd())
    expect(tree.problems.map(problemOutline)).toEqual(problems)
  })
})

const tree = (text: string): MarkdownTree => parseMarkdown(sourceFrom('card.md', text), lineIndex(text), 0)

/** Text far beyond what a person writes is still read, and what it says at the end is not lost. */
describe('what is nested without end keeps its text', () => {
  test.each([
    ['quotes', '>'.repeat(500)],
    ['lists on one line', '- '.repeat(500)],
    ['lists on many lines', Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')],
    ['emphasis', '*a '.repeat(500)],
    ['bold tags', `x ${'<b>'.repeat(500)}`],
    ['brackets', '['.repeat(500)],
    ['images', '![a'.repeat(500)],
    ['list items', `${'<ul><li>'.repeat(90)}`],
  ])('%s', (_, before) => {
    const { root, problems } = tree(`${before}the end`)
    expect(problems).toEqual([])
    expect(blocksText(root.blocks)).toContain('the end')
  })
})

describe('hostile texts are read in a time that grows with their size', () => {
  const size = 80_000
  const repeated = (text: string): string => text.repeat(size / text.length)
  test.each([
    ...[
      '*',
      '_',
      '[',
      '![',
      '`',
      '<',
      '<a',
      '<a x="',
      '|',
      '>',
      '- ',
      '#',
      '~',
      '\\',
      '&',
      '<!--',
      '[a](',
      '*a ',
      '**a: ',
    ],
    ...[
      '- a\n',
      '> a\n',
      '<div>\n\n',
      '<details>\n\n',
      '<table><tr><td>',
      '<p><b>',
      '</b>\n\n',
      '[a]: b\n',
      '##a\n',
      'a\n---\n',
      '<!-- a -->',
    ],
  ])('%j', text => {
    expect(tree(repeated(text)).problems.map(({ code }) => code)).not.toContain('syntax/markdown-unreadable')
  })

  test('HTML that could cost more than that is left out, and said so', () => {
    const text = `<p>${Array.from({ length: 200 }, (_, index) => `<b id=${index}>`).join('')}seen\n\n## After`
    const { root, problems } = tree(text)
    expect(problems.map(problemOutline)).toEqual(['syntax/markdown-html-too-deep 1:1-1:1898'])
    expect(root.children.map(({ heading }) => heading?.text)).toEqual(['After'])
  })
})

test.each([
  ['  two \n lines\t', 'two lines'],
  ['zero\u200Bwidth\u2060 and\uFEFF soft\u00ADhyphen', 'zerowidth and softhyphen'],
  ['\u202Eturned\u202C', 'turned'],
  ['no\u00A0break\u3000space', 'no break space'],
  ['plain', 'plain'],
])('foldText(%j)', (text, folded) => expect(foldText(text)).toBe(folded))
