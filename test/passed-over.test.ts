import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { documentFormats } from '../src/formats/document-formats.ts'
import { type Candidate, passedOverReasons } from '../src/model/candidate.ts'
import type { Evidence } from '../src/model/evidence.ts'
import type { TopicId } from '../src/model/topic.ts'
import type { Vocabulary } from '../src/reading/vocabulary.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { read } from './project.ts'
import { sourceFrom, testVocabulary } from './support.ts'

/** A row of `fixtures/reading/passed-over.yaml`. */
interface Row {
  readonly name: string
  readonly topic: string
  readonly front?: string
  readonly text: string
  readonly told: readonly string[]
}

// Written by hand; the interface above says what a row holds.
const rows = parse(readFileSync('fixtures/reading/passed-over.yaml', 'utf8')) as readonly Row[]
const vocabulary = testVocabulary()

describe('what is passed over is told with its reason', () => {
  test.each(rows.map(row => ({ ...row })))('$name', ({ topic, front, text, told }) => {
    const head = front === undefined ? '' : `---\n${front}\n---\n`
    const source = sourceFrom('MODEL_CARD.md', `${head}# Postman Small\n\n${text}\n`)
    const draft = draftOf(source)
    const candidates: Candidate[] = []
    const onlooker = { topic: topic as TopicId, told: (candidate: Candidate) => void candidates.push(candidate) } // rows name topics
    const watched = readWith({ ...vocabulary, onlooker }, source.text)
    const lineOf = ({ at }: Candidate): number => draft.lines.positionAt(at.start).line
    expect(candidates.map(candidate => `${candidate.because} ${lineOf(candidate)}`)).toEqual(told)
    expect(watched.facts).toEqual(readWith(vocabulary, source.text).facts)
  })

  test('there is a row for every reason', () => {
    const reasons = new Set(rows.flatMap(row => row.told.map(told => told.split(' ')[0])))
    expect([...reasons].sort()).toEqual([...passedOverReasons].sort())
  })

  test('docs/why.md explains every reason, in their order', () => {
    const named = [...read('docs/why.md').matchAll(/^\| `([a-z-]+)` *\|/gm)].map(([, reason]) => reason)
    expect(named).toEqual([...passedOverReasons])
  })
})

const readWith = (words: Vocabulary, text: string): Evidence => {
  const format = documentFormats(words).find(({ id }) => String(id) === 'plain-markdown')
  if (format === undefined) throw new TypeError('the format of plain Markdown is gone')
  const source = sourceFrom('MODEL_CARD.md', text)
  const { path, sha256, bytes } = source
  return format.read(draftOf(source), { path, kind: 'model-card', format: format.id, sha256, bytes, because: '' })
}
