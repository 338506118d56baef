import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sideFormats } from '../src/formats/side/index.ts'
import type { Fact } from '../src/model/fact.ts'
import { type Reach, speaksFor } from '../src/model/side-file.ts'
import { isSideName } from '../src/shell/side-names.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom, testVocabulary } from './support.ts'

/** A side file and everything that it answers: per topic `state line:column-line:column`, in order. */
interface Row {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly facts: Readonly<Record<string, readonly string[]>>
  /** The typed value of the first fact. */
  readonly value?: unknown
}

const vocabulary = testVocabulary()

describe('what stands beside a document', () => {
  // The rows are ours; a wrong one makes its test fail.
  const rows = parse(readFileSync('fixtures/formats-beside.yaml', 'utf8')) as readonly Row[]
  test.each(rows.map(row => ({ ...row })))('$name', ({ path, text, facts, value }) => {
    expect(isSideName(path)).toBe(true)
    const format = sideFormats.find(({ fits }) => fits(path))
    const draft = draftOf(sourceFrom(path, text))
    const place = ({ state, span }: Fact): string => {
      const [start, end] = [draft.lines.positionAt(span.start), draft.lines.positionAt(span.end)]
      return `${state} ${start.line}:${start.column}-${end.line}:${end.column}`
    }
    const found = format?.read(draft, vocabulary) ?? []
    expect(Object.fromEntries(found.map(fact => [fact.topic, [place(fact)]]))).toEqual(facts)
    if (value !== undefined) expect(found[0]?.value).toEqual(value)
  })
})

test.each<readonly [string, Reach, string, boolean]>([
  ['LICENSE', 'folder', 'README.md', true],
  ['LICENSE', 'folder', 'models/README.md', false],
  ['models/LICENSE', 'folder', 'models/README.md', true],
  ['models/LICENSE', 'folder', 'README.md', false],
  ['SECURITY.md', 'below', 'models/small/README.md', true],
  ['.github/SECURITY.md', 'below', 'models/small/README.md', true],
  ['models/SECURITY.md', 'below', 'modelsmall/README.md', false],
  ['models/.eval_results/bus.yaml', 'folder', 'models/README.md', true],
  ['models/.eval_results/bus.yaml', 'folder', 'README.md', false],
  ['.venv/LICENSE', 'folder', 'README.md', false],
])('%s (%s) speaks for %s: %s', (path, reach, document, speaks) => {
  expect(speaksFor({ path, reach }, document)).toBe(speaks)
})
