import { describe, expect, test } from 'vitest'
import { documents, type MadeDocument } from '../scripts/bench-peers/documents.mjs'
import { readDocument } from './support/document-reading.ts'

const { cards, disclosures } = documents(112)

/** What `npm run bench:peers` holds every tool against has to be true of the documents, whatever becomes of the fixtures they are made of. */
describe('documents for the comparison with other tools', () => {
  test.each([
    ['cards', cards],
    ['disclosures', disclosures],
  ])('%s say nowhere else what was taken out', (_, all) => {
    const gone = all.filter(({ how }) => how === 'gone')
    expect(gone.filter(answers).map(({ path, question }) => `${path}: ${question}`)).toEqual([])
  })

  test('have every fault for every question', () => {
    for (const all of [cards, disclosures]) {
      const faults = all.filter(({ faulty }) => faulty)
      const many = new Set(faults.map(({ how }) => how)).size * new Set(faults.map(({ question }) => question)).size
      expect(new Set(faults.map(({ how, question }) => `${how} ${question}`)).size).toBe(many)
    }
  })
})

const answers = ({ path, text, question }: MadeDocument): boolean => {
  const reading = readDocument({ path, text, sha256: '', bytes: text.length })
  if (reading.as !== 'document') throw new Error(`${path} is no document`)
  return reading.evidence.facts.some(({ topic, state }) => topic === question && state === 'answered')
}
