import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { usualLimits } from '../src/model/limits.ts'
import { lineIndex } from '../src/model/line-index.ts'
import type { Source } from '../src/model/source.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { readFrontMatter } from '../src/syntax/markdown/front-matter.ts'
import { read } from './support/project.ts'
import { problemRows, type TreeRows, treeRows } from './support/tree-rows.ts'

interface Case {
  readonly name: string
  readonly text: string
  /** What was found between the fences; absent when the text has no front matter. */
  readonly metadata?: TreeRows & { readonly content: string }
  readonly body: string
  /** Of a block that was meant as metadata and is none. */
  readonly problems?: readonly string[]
}

const cases = parse(read('fixtures/syntax/front-matter.yaml')) as readonly Case[]

describe('readFrontMatter', () => {
  test.each(cases)('$name', ({ text, metadata, body, problems = [] }) => {
    const lines = lineIndex(text)
    const { value: front, problems: found } = readFrontMatter(sourceOf(text), lines)
    expect(
      front && { content: text.slice(front.content.start, front.content.end), ...treeRows(front.tree, lines) },
    ).toEqual(metadata)
    expect(problemRows(found)).toEqual(problems)
    const bodyLine = front === undefined ? 1 : lines.positionAt(front.span.end).line + 1
    expect(bodyLine > lines.count ? '' : text.slice(lines.lineSpan(bodyLine).start)).toBe(body)
  })

  test('a front matter beyond the limit is named, not read, and the text after it is', () => {
    const text = `---\nlicense: mit\n${'# x\n'.repeat(usualLimits['front-matter'] / 4)}---\n# Card\n`
    const { value: front } = readFrontMatter(sourceOf(text), lineIndex(text))
    expect(front?.tree.root).toBeUndefined()
    expect(problemRows(front?.tree.problems ?? [])).toEqual(['syntax/front-matter-too-long 1:1'])
    expect(front?.span.end).toBe(text.length - '\n# Card\n'.length)
  })

  test('thousands of headings before a late rule are no front matter', () => {
    const text = `---\nlicense: mit\n${'\n# Part\n'.repeat(20_000)}\nsome words\n---\n`
    expect(readFrontMatter(sourceOf(text), lineIndex(text)).value).toBeUndefined()
  })
})

describe('draftOf', () => {
  test('makes each tree once', () => {
    const draft = draftOf(sourceOf('---\nlicense: mit\n---\n# Card\n'))
    expect(draft.frontMatter()).toBe(draft.frontMatter())
    expect(draft.markdown()).toBe(draft.markdown())
    expect(draft.tree()).toBe(draft.tree())
  })

  test('the body begins after the front matter', () => {
    const { root } = draftOf(sourceOf('---\r\nlicense: mit\r\n---\r\n# Card\r\n')).markdown()
    expect(root.children.map(({ heading, span }) => [heading?.text, span.start])).toEqual([['Card', 24]])
  })

  test('a block that was meant as front matter is a problem of the body', () => {
    const { problems } = draftOf(sourceOf('---\nlicense: mit\n\n# Card\n')).markdown()
    expect(problemRows(problems)).toContain('syntax/front-matter-unclosed 1:1')
  })

  test.each([
    ['{"a": 1}', 'json'],
    ['\uFEFF \r\n[1]', 'json'],
    ['a: {b: 1}', 'yaml'],
    ['', 'yaml'],
  ])('takes %j for %s', (text, syntax) => {
    expect(draftOf(sourceOf(text)).tree().syntax).toBe(syntax)
  })
})

const sourceOf = (text: string): Source => ({ path: 'README.md', text, sha256: '', bytes: text.length })
