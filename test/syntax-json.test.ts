import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { usualLimits } from '../src/model/limits.ts'
import { lineIndex } from '../src/model/line-index.ts'
import { parseJson } from '../src/syntax/json/json.ts'
import type { Tree } from '../src/syntax/tree.ts'
import { leavesOf } from '../src/syntax/tree-walk.ts'
import { read } from './support/project.ts'
import { type TreeRows, treeRows } from './support/tree-rows.ts'

interface Case extends TreeRows {
  readonly name: string
  readonly text: string
  readonly times?: number
  readonly says?: string
}

const cases = parse(read('fixtures/syntax/json.yaml')) as readonly Case[]

describe('parseJson', () => {
  test.each(cases)('$name', ({ name: _, text, times = 1, says = '', ...expected }) => {
    const whole = text.repeat(times)
    const tree = parsed(whole)
    expect(treeRows(tree, lineIndex(whole))).toEqual(expected)
    const [first] = tree.problems
    expect(first === undefined ? '' : `${first.what}; ${first.why}; ${first.fix}`).toContain(says)
  })

  test('nesting is read up to the limit', () => {
    const nested = (levels: number): Tree => parsed(`${'['.repeat(levels)}${']'.repeat(levels)}`)
    expect(nested(usualLimits.depth).problems).toEqual([])
    expect(nested(usualLimits.depth + 1).problems.map(({ code }) => code)).toEqual(['syntax/too-deep'])
  })

  test.each([
    ['20,000 members', `{${Array.from({ length: 20_000 }, (_, at) => `"key${at}": 1`).join(',')}}`, 20_000, 0],
    ['20,000 times the same member', `{${'"key": 1,'.repeat(20_000)}"key": 1}`, 20_001, 51],
    ['a text of 400,000 escapes', `"${'\\n'.repeat(400_000)}"`, 1, 0],
    ['20,000 words that are none', `[${'NaN,'.repeat(20_000)}`, 20_000, 51],
  ])('%s are read to the end', (_, text, values, problems) => {
    const tree = parsed(text)
    expect(tree.root === undefined ? 0 : leavesOf(tree.root).length).toBe(values)
    expect(tree.problems).toHaveLength(problems)
  })
})

const parsed = (text: string): Tree => parseJson(text, 'card.json', lineIndex(text), { start: 0, end: text.length })
