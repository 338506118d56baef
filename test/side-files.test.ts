import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { problemsOfSide } from '../src/commands/pipeline/read-sides.ts'
import { sideFormats } from '../src/formats/side/index.ts'
import type { Fact } from '../src/model/fact.ts'
import { isAbout, type Reach, speaksFor } from '../src/model/side-file.ts'
import { factOf } from '../src/reading/facts/fact-maker.ts'
import { knownTopic } from '../src/reading/phrases/known-topic.ts'
import { pieceOfText } from '../src/reading/text/piece.ts'
import { isSideName } from '../src/shell/side-names.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom, testVocabulary } from './support/given.ts'

/** A side file and everything that it answers: per topic `state line:column-line:column`, in order. */
interface Row {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly facts: Readonly<Record<string, readonly string[]>>
  /** The typed value of the first fact. */
  readonly value?: unknown
  /** Codes of all problems, the part that could not be read included. */
  readonly problems?: readonly string[]
  /** The last day on which it counts. */
  readonly until?: string
  /** Names of documents that it is not about. */
  readonly 'not-about'?: readonly string[]
}

const vocabulary = testVocabulary()

/** What documents beside may be called. */
const named = ['Nyota', 'institut-lumen/kasuku-speech', 'Kasuku', 'Модель Касуку']
const nameOf = (text: string): Fact =>
  factOf(
    pieceOfText(text, { start: 0, end: 0 }),
    { topic: knownTopic('name'), by: 'title', where: 'title', sure: 'exact' },
    vocabulary,
  )

describe('what stands beside a document', () => {
  // The rows are ours; a wrong one makes its test fail.
  const rows = parse(readFileSync('fixtures/formats-beside.yaml', 'utf8')) as readonly Row[]
  test.each(rows.map(row => ({ ...row })))('$name', ({ path, text, facts, value, problems = [], until, ...row }) => {
    expect(isSideName(path)).toBe(true)
    const format = sideFormats.find(({ fits }) => fits(path))
    const draft = draftOf(sourceFrom(path, text))
    const place = ({ state, span }: Fact): string => {
      const [start, end] = [draft.lines.positionAt(span.start), draft.lines.positionAt(span.end)]
      return `${state} ${start.line}:${start.column}-${end.line}:${end.column}`
    }
    const reading = format?.read(draft, vocabulary)
    const found = reading?.facts ?? []
    expect(Object.fromEntries(found.map(fact => [fact.topic, [place(fact)]]))).toEqual(facts)
    if (value !== undefined) expect(found[0]?.value).toEqual(value)
    expect(reading && problemsOfSide(reading).map(({ code }) => code)).toEqual(problems)
    expect(reading?.until).toBe(until)
    expect(reading && named.filter(name => !isAbout(reading, { facts: [nameOf(name)] }))).toEqual(
      row['not-about'] ?? [],
    )
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
