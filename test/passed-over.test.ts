import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Insertion } from '../src/commands/inspection/insertion.ts'
import { matchText } from '../src/commands/inspection/match-text.ts'
import { documentFormats } from '../src/formats/document-formats.ts'
import { type Candidate, passedOverReasons } from '../src/model/candidate.ts'
import type { Evidence } from '../src/model/evidence.ts'
import { type Fact, shownKinds } from '../src/model/fact.ts'
import { matchLists } from '../src/model/match.ts'
import type { TopicId } from '../src/model/topic.ts'
import type { Vocabulary } from '../src/reading/vocabulary/vocabulary.ts'
import { english } from '../src/reports/words/say.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom, testVocabulary } from './support/given.ts'
import { read } from './support/project.ts'

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

/** A fact to be compared: what it shows as a list. */
const listed = (fact: Fact): object => ({ ...fact, shows: shownKinds(fact.shows) })

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
    expect(watched.facts.map(listed)).toEqual(readWith(vocabulary, source.text).facts.map(listed))
  })

  test('there is a row for every reason', () => {
    const reasons = new Set(rows.flatMap(row => row.told.map(told => told.split(' ')[0])))
    expect([...reasons].sort()).toEqual([...passedOverReasons].sort())
  })

  test('docs/why.md explains every reason, in their order', () => {
    const [reasons = ''] = read('docs/why.md').split('## Where an answer belongs')
    const named = [...reasons.matchAll(/^\| `([a-z-]+)` *\|/gm)].map(([, reason]) => reason)
    expect(named).toEqual([...passedOverReasons])
  })
})

describe('docs/why.md explains what is shown', () => {
  const page = read('docs/why.md')

  test.each(matchLists.map(list => [list] as const))('matched by %s', list => {
    const shown = matchText({ list, entry: 'entry' }, english)
    const [, source = '', words = ''] = /^([\w.]+): (?:"?entry"? ?)?(.*)$/.exec(shown) ?? []
    expect(page).toMatch(new RegExp(`^\\| ${source}[.:]`, 'm'))
    expect(page).toContain(words.replace(/^\(|\)$/g, ''))
  })

  test('each place where an answer belongs', () => {
    const ways = { blank: true, key: true, section: true, elsewhere: true } satisfies Record<Insertion['as'], true>
    const [, table = ''] = page.split('## Where an answer belongs')
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, way]) => way)).toEqual(Object.keys(ways))
  })
})

const readWith = (words: Vocabulary, text: string): Evidence => {
  const format = documentFormats(words).find(({ id }) => String(id) === 'plain-markdown')
  if (format === undefined) throw new TypeError('the format of plain Markdown is gone')
  const source = sourceFrom('MODEL_CARD.md', text)
  const { path, sha256, bytes } = source
  return format.read(draftOf(source), { path, kind: 'model-card', format: format.id, sha256, bytes, because: '' })
}
