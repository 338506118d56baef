import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { globOf } from '../src/model/glob.ts'

interface Row {
  readonly pattern: string
  readonly fits: readonly string[]
  readonly not?: readonly string[]
}
// The rows are ours; a wrong one makes its test fail.
const rows: readonly Row[] = parse(readFileSync(new URL('../fixtures/settings/globs.yaml', import.meta.url), 'utf8'))

test.each(rows.map(row => ({ ...row })))('$pattern', ({ pattern, fits, not = [] }) => {
  const glob = globOf(pattern)
  expect([...fits, ...not].filter(glob.fits)).toEqual(fits)
})

test.each([
  ['docs/a.md', 'docs/a.md', true],
  ['./docs/', 'docs', true],
  ['docs/**/*.md', 'docs', false],
  ['docs/v?/a.md', 'docs', false],
  ['*.md', '', false],
  ['**', '', false],
])('%s lies below "%s"', (pattern, base, literal) => {
  expect(globOf(pattern)).toMatchObject({ base, literal })
})
