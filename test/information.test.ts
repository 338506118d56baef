import { describe, expect, it } from 'vitest'
import { shownKinds } from '../src/model/fact.ts'
import { factOf } from '../src/reading/facts/fact-maker.ts'
import { knownTopic } from '../src/reading/phrases/known-topic.ts'
import { pieceOfText } from '../src/reading/text/piece.ts'
import { testVocabulary } from './support/given.ts'

const vocabulary = testVocabulary()
const found = { topic: knownTopic('identifier'), by: 'metadata', where: 'identifier', sure: 'exact' } as const
const shows = (text: string) =>
  shownKinds(factOf(pieceOfText(text, { start: 0, end: text.length }), found, vocabulary).shows)

describe('an identifier', () => {
  it.each([
    '10.5281/zenodo.4711',
    'institut-lumen/kasuku-7b',
    'urn:x:kasuku',
    'pkg:huggingface/lumen/kasuku@2.1.0',
    'cpe:2.3:a:lumen:kasuku:2.1:*:*:*:*:*:*:*',
  ])('is shown by %s', text => expect(shows(text)).toContain('identifier'))

  it.each(['Kasuku, second edition', 'pkg: the package', '2.1.0'])('is not shown by "%s"', text =>
    expect(shows(text)).not.toContain('identifier'),
  )
})
