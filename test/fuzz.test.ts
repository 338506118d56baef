import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { chance, mutant } from '../scripts/fuzz/mutants.mjs'
import { alike, nested, placed, within } from '../scripts/fuzz/oracle.mjs'
import { smaller } from '../scripts/fuzz/smaller.mjs'
import { targets } from '../scripts/fuzz/targets.mjs'
import { formatSpecs } from '../src/formats/index.ts'
import { filesIn, read } from './support/project.ts'

interface Found {
  readonly target: string
  readonly because: string
  readonly path: string
  readonly text: string
}

// Rows are written by `npm run fuzz`.
const found = parse(read('fixtures/fuzz/found.yaml')) as readonly Found[]

describe('a target', () => {
  it('is there for every format that has documents among the fixtures, and each has texts to begin with', () => {
    const named = targets.map(({ name }) => name)
    const withCases = formatSpecs
      .map(({ id }) => String(id))
      .filter(id => filesIn('fixtures/formats').some(path => path.startsWith(`fixtures/formats/${id}/`)))
    expect(withCases.filter(id => !named.includes(`format:${id}`))).toEqual([])
    expect(targets.filter(({ seeds }) => seeds.length === 0).map(({ name }) => name)).toEqual([])
  })

  it.each(found)('$target holds where it broke: $because', ({ target, path, text }) => {
    const run = targets.find(({ name }) => name === target)?.run
    expect(run).toBeDefined()
    run?.({ path, text })
  })

  // One text by fixed chance: that the targets still run, and no more. `npm run fuzz` is the search.
  it.each(targets)('$name takes what is changed by chance', ({ name, seeds, run }) => {
    const random = chance(name.length)
    const given = random.oneOf(seeds.filter(({ text }) => text.length < 4000)) ?? seeds[0]
    if (given !== undefined) run({ path: given.path, text: mutant(given.text, random.oneOf(seeds).text, random) })
  })
})

describe('what is held against a text', () => {
  const span = (start: number, end: number) => ({ start, end })
  const scalar = (start: number, end: number) => ({
    kind: 'scalar' as const,
    span: span(start, end),
    text: '',
    value: '',
  })
  const problem = (line: number, column: number, path = 'a') => ({
    ...{ code: 'a/b', what: 'w', why: 'w', fix: 'f' },
    at: { path, start: { line, column } },
  })

  it.each([
    ['a span that ends before it begins', () => within(span(2, 1), span(0, 3), 'x')],
    ['a span beyond its parent', () => within(span(2, 4), span(0, 3), 'x')],
    [
      'a node outside of its list',
      () => nested({ kind: 'sequence', span: span(0, 3), items: [scalar(2, 4)] }, span(0, 9)),
    ],
    ['a place on a line that is not there', () => placed([problem(3, 1)], 'one\ntwo', 'a')],
    ['a place behind the end of its line', () => placed([problem(1, 9)], 'one\ntwo', 'a')],
    ['a problem of another file', () => placed([problem(1, 1, 'b')], 'one', 'a')],
    ['a problem without a remedy', () => placed([{ ...problem(1, 1), fix: '' }], 'one', 'a')],
    [
      'two readings of one text',
      () => {
        let times = 0
        return alike(() => {
          times += 1
          return times
        })
      },
    ],
  ])('is broken by %s', (_, look) => expect(look).toThrow())

  it('is kept by a place at the end', () => {
    within(span(3, 3), span(0, 3), 'x')
    placed([problem(2, 4)], 'one\ntwo', 'a')
  })

  it('is broken by a text that is made as small as it goes', () =>
    expect(smaller('a long text with an X in it', text => text.includes('X'))).toBe('X'))
})
