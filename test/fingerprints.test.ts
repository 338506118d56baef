import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/model/finding.ts'
import { covers, fingerprintOf, likenessOf } from '../src/model/fingerprint.ts'
import { between, card, judgedCard, sections, written } from './support/card-parts.ts'
import { tried } from './support/property-runs.ts'

const findingsIn = (path: string, text: string): readonly Finding[] => judgedCard(path, text).findings

const fingerprints = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ fingerprint }) => fingerprint).toSorted()

describe('a fingerprint', () => {
  it('stays when lines are put in and sections are moved', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        sections.chain(own => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }))),
        fc.array(between, { minLength: 9, maxLength: 9 }),
        ([own, moved], pads) => {
          const before = findingsIn('README.md', card(own.map(written)))
          const parts = moved.flatMap((each, at) => [...(pads[at] ?? []), written(each)])
          const after = findingsIn('README.md', card([...parts, ...(pads.at(-1) ?? [])]))
          expect(fingerprints(after)).toEqual(fingerprints(before))
        },
      ),
      tried(40),
    )
  })

  it('but for the name stays when the file is renamed', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(sections, fc.constantFrom('MODEL_CARD.md', 'cards/Kasuku [v2] @home.md'), (own, path) => {
        const before = findingsIn('README.md', card(own.map(written)))
        const after = findingsIn(path, card(own.map(written)))
        expect(after.map(likenessOf)).toEqual(before.map(likenessOf))
        expect(fingerprints(after)).not.toEqual(fingerprints(before))
      }),
      tried(20),
    )
  })

  it('is shared by no two findings', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(sections, own => {
        const text = card(own.map(written))
        const all = ['README.md', 'a b.md', 'a/README.md'].flatMap(path => findingsIn(path, text))
        expect(new Set(fingerprints(all)).size).toBe(all.length)
      }),
      tried(20),
    )
  })

  it('stays while an answer is begun and is none yet', () => {
    const [missing, empty, placeholder] = ['', '## Limitations\n', '## Limitations\n\nTODO\n'].map(text =>
      findingsIn('README.md', card([text])).find(({ rule }) => rule === 'WACO-SAF-09'),
    )
    expect(missing?.outcome).toBe('fail')
    expect(missing?.fingerprint).toBe('WACO-SAF-09[limitations]@README.md')
    expect([empty?.fingerprint, placeholder?.fingerprint]).toEqual([missing?.fingerprint, missing?.fingerprint])
  })

  it('tells rule, marks and document apart, whatever the document is called', () => {
    // A rule id is branded where a pack is read; these are compared as they stand.
    const rule = 'A-01' as Finding['rule']
    expect(fingerprintOf({ rule, marks: ['x', 'y'] }, 'a b')).toBe('A-01[x y]@a b')
    expect(fingerprintOf({ rule, marks: [] }, '[x y]@a b')).toBe('A-01@[x y]@a b')
  })

  it('of a topic takes in what is named under it, and nothing that merely begins alike', () => {
    expect(covers('training-data', 'training-data:glotcc')).toBe(true)
    expect(covers('training-data', 'training-data-size')).toBe(false)
    expect(covers('training-data:glotcc', 'training-data')).toBe(false)
  })
})
