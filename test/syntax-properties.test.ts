import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lineIndex } from '../src/model/line-index.ts'
import type { Problem } from '../src/model/problem.ts'
import type { Span } from '../src/model/span.ts'
import { parseJson } from '../src/syntax/json/json.ts'
import { readFrontMatter } from '../src/syntax/markdown/front-matter.ts'
import type { ScalarNode, Tree, TreeNode } from '../src/syntax/tree.ts'
import { parseYaml } from '../src/syntax/yaml/yaml.ts'
import { tried } from './support/property-runs.ts'

/** Texts in which everything that means something is frequent, and so are characters that parsers trip over. */
const texts = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(...['\n', '\n', '\r\n', '\r', ' ', '  ', ': ', '- ', '? ', 'a', 'b', 'no', '1.10']),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...['[', ']', '{', '}', ',', ':', '"', "'", '\\', '#', ' # c', '|', '>', '|-', '*x', '&x ', '!t '],
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...['---', '...', '--- ', '%YAML 1.1', '\t', '@', '<<', '//', '/*', 'NaN', 'null', 'true', '-1e5', '\\u4e2d'],
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...['\uFEFF', '🦜', '\uD83E', '无', '\u2028', '\u00A0', '\u0000', '\u0002', '\u001F', '__proto__'],
        ),
      },
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

describe.each([
  ['parseYaml', parseYaml],
  ['parseJson', parseJson],
] as const)('%s, for every text', (_, parse) => {
  test('gives a tree in which everything has its place', () => {
    fc.assert(
      fc.property(texts, text => {
        const whole = { start: 0, end: text.length }
        const tree = parse(text, 'card', lineIndex(text), whole)
        hasPlaces(tree, text, whole)
      }),
      tried(1500),
    )
  })

  test('gives the places of a part as places of the whole', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, text, after) => {
        const whole = `x${before}${text}${after}`
        const part = { start: 1 + before.length, end: 1 + before.length + text.length }
        hasPlaces(parse(whole, 'card', lineIndex(whole), part), whole, part)
      }),
      tried(300),
    )
  })
})

test('what is written as YAML is read as the same values', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }).filter(value => value !== null),
      value => {
        const tree = wholeOf(parseYaml, stringify(value, { aliasDuplicateObjects: false }))
        expect(tree.problems).toEqual([])
        expect(JSON.stringify(tree.root && plain(tree.root))).toBe(JSON.stringify(value))
      },
    ),
    tried(300),
  )
})

test('what is written as JSON is read as the same values', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const tree = wholeOf(parseJson, JSON.stringify(value, undefined, indent))
      expect(tree.problems).toEqual([])
      expect(JSON.stringify(tree.root && plain(tree.root))).toBe(JSON.stringify(value))
    }),
    tried(300),
  )
})

describe('readFrontMatter, for every text', () => {
  test('has its places in the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '\uFEFF', '---\n', '---\r\na: b\r\n', '\n---\r'),
        texts,
        texts,
        (head, inside, body) => {
          const text = `${head}${inside}\n---\n${body}`
          const { value, problems } = readFrontMatter(sourceOf(text), lineIndex(text))
          for (const problem of problems) hasWords(problem)
          if (value === undefined) return
          const { span, content, tree } = value
          liesIn(span, { start: 0, end: text.length })
          liesIn(content, span)
          expect(text.slice(span.start, content.start)).toMatch(/^---/)
          expect(text.slice(content.end, span.end)).toMatch(/^(---|\.\.\.)/)
          hasPlaces(tree, text, content, span)
        },
      ),
      tried(1000),
    )
  })

  test('the body behind a blank line changes nothing about the metadata', () => {
    fc.assert(
      fc.property(texts, body => {
        const text = `---\nlicense: mit\n---\n\n${body}`
        const { value } = readFrontMatter(sourceOf(text), lineIndex(text))
        expect(value?.span).toEqual({ start: 0, end: 20 })
        expect(value?.tree.problems).toEqual([])
      }),
      tried(300),
    )
  })
})

/** A second block right behind the first makes the first uncertain, and stands in `block`, not in `part`. */
const hasPlaces = ({ root, problems, uncertainFrom }: Tree, text: string, part: Span, block: Span = part): void => {
  for (const problem of problems) hasWords(problem)
  if (uncertainFrom !== undefined) liesIn({ start: uncertainFrom, end: uncertainFrom }, block)
  if (root !== undefined) nodeHasPlace(root, text, part)
}

const nodeHasPlace = (node: TreeNode, text: string, parent: Span): void => {
  liesIn(node.span, parent)
  if (node.kind === 'sequence') for (const item of node.items) nodeHasPlace(item, text, node.span)
  if (node.kind === 'scalar') scalarIsWritten(node, text)
  if (node.kind !== 'mapping') return
  for (const { keySpan, span, value } of node.entries) {
    liesIn(span, node.span)
    liesIn(keySpan, span)
    nodeHasPlace(value, text, span)
  }
}

/** What stands on one line without quotes is the text, character by character. */
const scalarIsWritten = ({ span, text: read }: ScalarNode, text: string): void => {
  const written = text.slice(span.start, span.end)
  if (!/^["'|>]|[\r\n]/.test(written)) expect(read).toBe(written)
}

const liesIn = ({ start, end }: Span, outer: Span): void => {
  expect(start).toBeGreaterThanOrEqual(outer.start)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(outer.end)
}

const hasWords = ({ code, what, why, fix, at }: Problem): void => {
  expect(code).toMatch(/^syntax\/[a-z-]+$/)
  for (const words of [what, why, fix]) expect(words).toMatch(/\S/)
  expect(at.path).not.toBe('')
}

const wholeOf = (parse: typeof parseYaml, text: string): Tree =>
  parse(text, 'card', lineIndex(text), { start: 0, end: text.length })

/** Arrays of pairs for mappings would hide their order; `fromEntries` defines `__proto__` like any other key. */
const plain = (node: TreeNode): unknown => {
  if (node.kind === 'mapping') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
  if (node.kind === 'sequence') return node.items.map(plain)
  return node.kind === 'scalar' ? node.value : undefined
}

const sourceOf = (text: string) => ({ path: 'README.md', text, sha256: '', bytes: text.length })
