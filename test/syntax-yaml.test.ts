import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Limits, usualLimits } from '../src/model/limits.ts'
import { lineIndex } from '../src/model/line-index.ts'
import type { Tree } from '../src/syntax/tree.ts'
import { leavesOf } from '../src/syntax/tree-walk.ts'
import { parseYaml } from '../src/syntax/yaml/yaml.ts'
import { read } from './support/project.ts'
import { type TreeRows, treeRows } from './support/tree-rows.ts'

interface Case extends TreeRows {
  readonly name: string
  readonly text: string
  /** How often the text is repeated. */
  readonly times?: number
  /** A part of the first problem's message. */
  readonly says?: string
}

const cases = parse(read('fixtures/syntax/yaml.yaml')) as readonly Case[]

describe('parseYaml', () => {
  test.each(cases)('$name', ({ name: _, text, times = 1, says = '', ...expected }) => {
    const whole = text.repeat(times)
    const tree = parsed(whole)
    expect(treeRows(tree, lineIndex(whole))).toEqual(expected)
    const [first] = tree.problems
    expect(first === undefined ? '' : `${first.what}; ${first.why}; ${first.fix}`).toContain(says)
  })

  test('a part of a text has places in the whole text', () => {
    const text = '# Card\n---\nlicense: mit\n---\nlicense: none\n'
    const lines = lineIndex(text)
    const tree = parseYaml(text, 'card.md', lines, { start: 11, end: 24 })
    expect(treeRows(tree, lines)).toEqual({ values: ['3:1 license: 3:10 "mit"'] })
  })

  test('an alias leads to the very node that it names', () => {
    const { root } = parsed('a: &x [1]\nb: *x\n')
    const entries = root?.kind === 'mapping' ? root.entries : []
    expect(entries[1]?.value).toMatchObject({ kind: 'alias', name: 'x', target: entries[0]?.value })
  })

  test('aliases that stand for too much, or for what they lie in, leave nothing read', () => {
    const bomb = Array.from({ length: 60 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')
    for (const text of [`a0: &a0 x\n${bomb}`, 'a: &x [1, *x]\n']) {
      const { root, problems } = parsed(text)
      expect(problems.map(({ code }) => code)).toEqual(['syntax/too-many-values'])
      expect(root).toBeUndefined()
    }
  })

  test('values and aliases are read up to the limit', () => {
    const codes = (text: string, limits: Limits): readonly string[] =>
      parseYaml(text, 'card.yaml', lineIndex(text), { start: 0, end: text.length }, limits).problems.map(
        ({ code }) => code,
      )
    const few = { ...usualLimits, values: 10, aliases: 2 }
    expect(codes('- x\n'.repeat(10), few)).toEqual([])
    expect(codes('- x\n'.repeat(11), few)).toEqual(['syntax/too-many-values'])
    expect(codes('- &a x\n- *a\n- *a\n', few)).toEqual([])
    expect(codes('- &a x\n- *a\n- *a\n- *a\n', few)).toEqual(['syntax/too-many-aliases'])
    expect(codes('- |\n  *a\n- "*a"\n- x\n', few)).toEqual([])
  })

  test('of many problems the first ones are told, and how many more there are', () => {
    const { problems } = parsed('license: mit\n'.repeat(50 + 8))
    expect(problems).toHaveLength(50 + 1)
    expect(problems.at(-1)).toMatchObject({ code: 'syntax/too-many-problems', what: '7 more problems are not listed' })
  })

  test('nesting is read up to the limit', () => {
    const nested = (levels: number): Tree => parsed(`${'['.repeat(levels)}${']'.repeat(levels)}`)
    expect(nested(usualLimits.depth - 1).problems).toEqual([])
    expect(nested(usualLimits.depth + 1).problems.map(({ code }) => code)).toEqual(['syntax/too-deep'])
  })

  test.each([
    ['20,000 keys', Array.from({ length: 20_000 }, (_, at) => `key${at}: value\n`).join(''), 20_000, 0],
    ['20,000 times the same key', 'key: value\n'.repeat(20_000), 20_000, 51],
    ['a line of 400,000 characters', `key: ${'word '.repeat(80_000)}\n`, 1, 0],
    ['a comment of 400,000 characters', `key: value # ${'word '.repeat(80_000)}\n`, 1, 0],
    ['20,000 comments after a block text', `key: |\n  text\n${'\n'.repeat(20_000)}${' # no\n'.repeat(20_000)}`, 1, 0],
    ['20,000 stray brackets', ']'.repeat(20_000), 0, 1],
  ])('%s are read to the end', (_, text, values, problems) => {
    const tree = parsed(text)
    expect(tree.root === undefined ? 0 : leavesOf(tree.root).length).toBe(values)
    expect(tree.problems).toHaveLength(problems)
  })
})

const parsed = (text: string): Tree => parseYaml(text, 'card.yaml', lineIndex(text), { start: 0, end: text.length })
