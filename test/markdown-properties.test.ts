import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineIndex } from '../src/model/line-index.ts'
import type { Span } from '../src/model/span.ts'
import { labelsOf } from '../src/syntax/labels.ts'
import { parseMarkdown } from '../src/syntax/markdown/markdown.ts'
import type { Block, Inline, MarkdownTree, Row, Section } from '../src/syntax/markdown/markdown-tree.ts'
import { tried } from './support/property-runs.ts'

/** Pieces of Markdown and HTML, and characters on which readers fall out with each other. */
const pieces = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '##',
    '＃＃ ',
    '#',
    '**',
    '*',
    '_',
    '__',
    '~~',
    '~',
    '`',
    '``',
    '```\n',
    '    ',
    '\t',
    '> ',
    '- ',
    '1. ',
    '- [x] ',
  ],
  ...[
    '|',
    '\\|',
    '|-|-|\n',
    '| a | b |\n',
    '---\n',
    '===\n',
    '***\n',
    '[',
    ']',
    '(',
    ')',
    '[a](b)',
    '![a](b)',
    '[a]: b\n',
    '[//]: # (c)\n',
  ],
  ...[
    '<',
    '>',
    '<b>',
    '</b>',
    '<br>',
    '<div>',
    '</div>',
    '<div hidden>',
    '<table>',
    '<tr>',
    '<td colspan=2>',
    '<th rowspan=3>',
    '</table>',
  ],
  ...[
    '<details>',
    '<summary>',
    '</summary>',
    '</details>',
    '<h2>',
    '</h2>',
    '<ul>',
    '<li>',
    '</ul>',
    '<p>',
    '<a href="x">',
    '</a>',
    '<pre>',
  ],
  ...[
    '</pre>',
    '<span style="display:none">',
    '</span>',
    '<script>',
    '</script>',
    '<img src=x alt="y">',
    '<!--',
    '-->',
    '$$\n',
    '<xmp>',
    '<textarea>',
    '<plaintext>',
    '</xmp>',
    '<!-- c -->',
    '<select>',
  ],
  ...['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '  \n', '\\\n', '\\', '&amp;', '&#0;', '&', ':', '：', '/', '"'],
  ...[
    'a',
    'word',
    'License',
    ' ',
    '模型',
    '🦜',
    '\uD83E',
    '\uDD9C',
    '\uFEFF',
    '\u200B',
    '\u00A0',
    '\u2028',
    '\0',
    '\f',
    '0',
  ],
)
const texts = fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(''))

const parse = (text: string, from = 0): MarkdownTree =>
  parseMarkdown({ path: 'card.md', text, sha256: '', bytes: 0 }, lineIndex(text), from)

/** Whatever has a span, with what it holds. */
interface Part {
  readonly what: string
  readonly span: Span
  readonly parts: readonly Part[]
  readonly inline?: Inline
}

const partsOf = (section: Section): Part => ({
  what: 'section',
  span: section.span,
  parts: [
    ...(section.heading === undefined ? [] : [blockPart(section.heading)]),
    ...section.blocks.map(blockPart),
    ...section.children.map(partsOf),
  ],
})

const blockPart = (block: Block): Part => ({ what: block.kind, span: block.span, parts: blockParts(block) })

const blockParts = (block: Block): readonly Part[] => {
  if (block.kind === 'heading' || block.kind === 'paragraph') return block.inlines.map(inlinePart)
  if (block.kind === 'quote' || block.kind === 'details') return block.blocks.map(blockPart)
  if (block.kind === 'list')
    return block.items.map(item => ({ what: 'item', span: item.span, parts: item.blocks.map(blockPart) }))
  return block.kind === 'table'
    ? [...(block.header === undefined ? [] : [block.header]), ...block.rows].flatMap(rowParts)
    : []
}

/** A cell that reaches into other rows lies inside its table, and not inside each of them. */
const rowParts = (row: Row): readonly Part[] => [
  { what: 'row', span: row.span, parts: [] },
  ...row.cells.map(cell => ({ what: 'cell', span: cell.span, parts: cell.inlines.map(inlinePart) })),
]

const inlinePart = (inline: Inline): Part => ({
  what: inline.kind,
  span: inline.span,
  parts: 'inlines' in inline ? inline.inlines.map(inlinePart) : [],
  inline,
})

const each = (part: Part, visit: (part: Part) => void): void => {
  visit(part)
  for (const inner of part.parts) each(inner, visit)
}

describe('for every text', () => {
  test('there is a tree, and reading it again gives the same', () => {
    fc.assert(
      fc.property(texts, text => {
        const tree = parse(text)
        expect(tree.problems.filter(({ code }) => code === 'syntax/markdown-unreadable')).toEqual([])
        expect(parse(text)).toEqual(tree)
      }),
      tried(300),
    )
  })

  test('spans lie inside the text, and children inside their parents', () => {
    fc.assert(
      fc.property(texts, text => {
        const { root, comments } = parse(text)
        for (const { start, end } of comments) expect(0 <= start && start <= end && end <= text.length).toBe(true)
        each({ what: 'text', span: { start: 0, end: text.length }, parts: [partsOf(root)] }, part => {
          for (const inner of part.parts) {
            const inside =
              part.span.start <= inner.span.start &&
              inner.span.start <= inner.span.end &&
              inner.span.end <= part.span.end
            expect(
              inside
                ? ''
                : `${inner.what} ${inner.span.start}-${inner.span.end} in ${part.what} ${part.span.start}-${part.span.end}`,
            ).toBe('')
          }
        })
      }),
      tried(1000),
    )
  })

  test('sections follow each other without a gap up to the end of the one that holds them', () => {
    const check = (section: Section): void => {
      const [first] = section.children
      let at = first?.span.start ?? section.span.end
      for (const child of section.children) {
        expect(child.span.start).toBe(at)
        expect(child.heading?.span.start).toBe(at)
        at = child.span.end
        check(child)
      }
      expect(at).toBe(section.span.end)
    }
    fc.assert(
      fc.property(texts, text => {
        const { root } = parse(text)
        expect(root.span).toEqual({ start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length })
        check(root)
      }),
      tried(300),
    )
  })

  test('a text stands in the source as it is, unless an escape, an entity or a tag comes between', () => {
    fc.assert(
      fc.property(texts, text => {
        each(partsOf(parse(text).root), ({ inline, span }) => {
          if (inline?.kind !== 'text' && inline?.kind !== 'code') return
          const raw = text.slice(span.start, span.end).replaceAll('\0', '\uFFFD')
          if (/[\r\n\\&<]/.test(raw)) return
          const seen = inline.kind === 'text' ? raw : raw.replace(/^`+|`+$/g, '')
          expect(seen.trim()).toBe(inline.text.trim())
        })
      }),
      tried(1000),
    )
  })

  test('a heading begins with its marks or its text', () => {
    fc.assert(
      fc.property(texts, text => {
        each(partsOf(parse(text).root), ({ what, span, parts }) => {
          const first = parts[0]?.span.start
          if (what !== 'heading' || first === undefined) return
          expect(text.slice(span.start, first)).toMatch(/^(?:[#＃]{1,6}[ \t\u3000]*)?(?:<.*)?\s*$/s)
        })
      }),
      tried(300),
    )
  })

  test('front matter moves nothing', () => {
    fc.assert(
      fc.property(texts, text => {
        const before = '---\nlicense: mit\n---\n'
        const alone = parse(text.replace(/^\uFEFF+/, ''))
        const moved = parse(before + text.replace(/^\uFEFF+/, ''), before.length)
        const outline = (tree: MarkdownTree, by: number): readonly string[] => {
          const found: string[] = []
          each(partsOf(tree.root), ({ what, span }) => found.push(`${what} ${span.start - by}-${span.end - by}`))
          return found
        }
        expect(outline(moved, before.length)).toEqual(outline(alone, 0))
      }),
      tried(300),
    )
  })

  test('labels stand inside their block, name before value, one after the other', () => {
    fc.assert(
      fc.property(texts, text => {
        const paragraphs: Block[] = []
        const visit = (section: Section): void => {
          paragraphs.push(...section.blocks)
          section.children.forEach(visit)
        }
        visit(parse(text).root)
        for (const block of paragraphs) {
          if (block.kind !== 'paragraph') continue
          let at = block.span.start
          for (const { name, nameSpan, value, span } of labelsOf(block)) {
            expect(name).not.toBe('')
            expect([at, nameSpan.start, nameSpan.end, value.span.start, value.span.end, block.span.end]).toEqual(
              [at, nameSpan.start, nameSpan.end, value.span.start, value.span.end, block.span.end].toSorted(
                (one, other) => one - other,
              ),
            )
            at = span.end
          }
        }
      }),
      tried(500),
    )
  })
})
