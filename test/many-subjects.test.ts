import { expect, test } from 'vitest'
import { inferSubjects } from '../src/engine/subjects/infer-subjects.ts'
import { evidenceOfRow } from './support/evidence-rows.ts'

// Apart from the tables of subjects, so that those can be run for every mutant.

test('finding subjects takes twice as long for twice as many documents, not four times', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      evidenceOfRow(`models/${at % 50}/${at}/${at % 2 === 0 ? 'README' : 'NOTICE'}.md`, {
        says: { name: `Model ${at % 7}`, 'training-data': 'Recordings of the radio in Dakar and Mombasa.' },
      }),
    )
  const time = (count: number): number => {
    const evidences = many(count)
    const start = process.cpuUsage().user
    inferSubjects(evidences)
    return process.cpuUsage().user - start
  }
  time(1000)
  expect(time(8000)).toBeLessThan(20 * Math.max(time(1000), 2000))
})
