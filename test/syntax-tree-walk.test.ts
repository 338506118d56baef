import { describe, expect, test } from 'vitest'
import { lineIndex } from '../src/model/line-index.ts'
import type { TreeNode } from '../src/syntax/tree.ts'
import { entriesOf, entryOf, itemsOf, leavesOf, nodeAt, oneOrMore, plain, textOf } from '../src/syntax/tree-walk.ts'
import { parseYaml } from '../src/syntax/yaml/yaml.ts'

const tree = (text: string): TreeNode => {
  const { root } = parseYaml(text, 'card.yaml', lineIndex(text), { start: 0, end: text.length })
  if (root === undefined) throw new TypeError('nothing was read')
  return root
}
const texts = (nodes: readonly TreeNode[]): readonly (string | undefined)[] => nodes.map(textOf)

describe('walking a tree', () => {
  test('goes down keys and places in lists', () => {
    const root = tree('a:\n  - b: one\n  - b: two\n')
    expect(textOf(nodeAt(root, 'a', 1, 'b'))).toBe('two')
    expect(nodeAt(root, 'a', 'b')).toBeUndefined()
    expect(nodeAt(root, 'a', 2)).toBeUndefined()
  })

  test('takes the last of repeated keys', () => {
    const root = tree('a: one\na: two\n')
    expect(textOf(entryOf(root, 'a')?.value)).toBe('two')
    expect(textOf(nodeAt(root, 'a'))).toBe('two')
    expect(entriesOf(root)).toHaveLength(2)
    expect(plain(root)).toEqual({ a: 'two' })
  })

  test('tells a list from a single value, which is a list of one where both are meant', () => {
    const root = tree('one: a\nmore: [a, b]\n')
    expect(texts(itemsOf(nodeAt(root, 'one')))).toEqual([])
    expect(texts(oneOrMore(nodeAt(root, 'one')))).toEqual(['a'])
    expect(texts(oneOrMore(nodeAt(root, 'more')))).toEqual(['a', 'b'])
    expect(oneOrMore(undefined)).toEqual([])
  })

  test('follows aliases, and gives nothing for them as plain data', () => {
    const root = tree('a: &it { b: [one, two] }\nc: *it\n')
    expect(texts(itemsOf(nodeAt(root, 'c', 'b')))).toEqual(['one', 'two'])
    expect(plain(root)).toEqual({ a: { b: ['one', 'two'] }, c: undefined })
  })

  test('gives nothing where an alias leads nowhere', () => {
    const root = tree('a: one\nb: *nobody\n')
    expect(leavesOf(root).map(({ text }) => text)).toEqual(['one'])
    expect(textOf(nodeAt(root, 'b'))).toBeUndefined()
  })

  test('is given none where an alias leads back to itself', () => {
    const text = 'a: &a [*a, one]\n'
    const { root, problems } = parseYaml(text, 'card.yaml', lineIndex(text), { start: 0, end: text.length })
    expect([root, problems.length]).toEqual([undefined, 1])
  })

  test('takes a long list whole', () => {
    const item = tree('one')
    const items = Array.from({ length: 200_000 }, () => ({ ...item }))
    expect(leavesOf({ kind: 'sequence', span: item.span, items })).toHaveLength(200_000)
  })
})
