import { expect, test } from 'vitest'
import { inferSubjects } from '../src/engine/subjects/infer-subjects.ts'
import type { Evidence } from '../src/model/evidence.ts'
import { evidenceOfRow } from './support/evidence-rows.ts'

// Apart from the tables of subjects, so that those can be run for every mutant.

/** How often something of the documents is looked at, which no clock tells. */
const looksAt = (count: number): number => {
  let looks = 0
  const counting = {
    get: (evidence: Evidence, key: keyof Evidence) => {
      looks += 1
      return evidence[key]
    },
  }
  const evidences = Array.from({ length: count }, (_, at) =>
    evidenceOfRow(`models/${at % 50}/${at}/${at % 2 === 0 ? 'README' : 'NOTICE'}.md`, {
      says: { name: `Model ${at % 7}`, 'training-data': 'Recordings of the radio in Dakar and Mombasa.' },
    }),
  )
  inferSubjects(evidences.map(evidence => new Proxy(evidence, counting)))
  return looks
}

test('finding subjects looks twice as often for twice as many documents, not four times', () => {
  const [few, many] = [looksAt(1000), looksAt(8000)]
  expect(few).toBeGreaterThan(1000)
  expect(many).toBeLessThan(10 * few)
})
