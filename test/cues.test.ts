import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { documentFormats } from '../src/formats/document-formats.ts'
import type { Candidate, PassedOverReason } from '../src/model/candidate.ts'
import type { DocumentKind } from '../src/model/document.ts'
import type { Fact } from '../src/model/fact.ts'
import type { TopicId } from '../src/model/topic.ts'
import type { Vocabulary } from '../src/reading/vocabulary/vocabulary.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom, testVocabulary } from './support/given.ts'

/** A row of `fixtures/reading/cues.yaml`. */
interface Row {
  readonly topic: TopicId
  readonly kind: DocumentKind
  readonly answers?: readonly string[]
  readonly told?: Readonly<Partial<Record<PassedOverReason, readonly string[]>>>
  readonly silent?: readonly string[]
}

// Written by hand; the interface above says what a row holds.
const rows = parse(readFileSync('fixtures/reading/cues.yaml', 'utf8')) as readonly Row[]
const vocabulary = testVocabulary()

describe.each(rows.map(row => ({ ...row })))('$topic', ({ topic, kind, answers = [], told = {}, silent = [] }) => {
  /** How a sentence is taken: for an answer, or for none, for these reasons. */
  const taken = (text: string): readonly string[] => {
    const candidates: Candidate[] = []
    const onlooker = { topic, told: (candidate: Candidate) => void candidates.push(candidate) }
    const facts = factsIn(text, kind, { ...vocabulary, onlooker })
    const found = facts.filter(fact => fact.topic === topic && fact.by === 'prose')
    return found.length > 0 ? ['answers'] : [...new Set(candidates.map(({ because }) => because))]
  }

  test.each(answers)('answers: %s', text => {
    expect(taken(text)).toEqual(['answers'])
  })
  test.each(silent)('silent: %s', text => {
    expect(taken(text)).toEqual([])
  })
  for (const [reason, texts] of Object.entries(told))
    test.each(texts)(`${reason}: %s`, text => {
      expect(taken(text)).toEqual([reason])
    })
})

/** A document of nothing but its title and the text. */
const factsIn = (text: string, kind: DocumentKind, words: Vocabulary): readonly Fact[] => {
  const format = documentFormats(words).find(({ id }) => String(id) === 'plain-markdown')
  if (format === undefined) throw new TypeError('the format of plain Markdown is gone')
  const source = sourceFrom('MODEL_CARD.md', `# Postman Small\n\n${text}\n`)
  const { path, sha256, bytes } = source
  return format.read(draftOf(source), { path, kind, format: format.id, sha256, bytes, because: '' }).facts
}
