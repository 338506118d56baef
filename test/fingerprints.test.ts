import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { isoDate } from '../src/model/calendar.ts'
import type { Finding } from '../src/model/finding.ts'
import { covers, fingerprintOf, likenessOf } from '../src/model/fingerprint.ts'
import { readDocument } from './document-reading.ts'
import { packIn, sourceFrom } from './support.ts'

const { rules } = packIn('standards/waco/2026.07')
const asOf = isoDate('2026-08-01')

const findingsIn = (path: string, text: string): readonly Finding[] => {
  const reading = readDocument(sourceFrom(path, text))
  if (reading.as !== 'document' || asOf === undefined) throw new Error(`${path} is taken for no document:\n${text}`)
  const { evidence, draft } = reading
  const cite = citing(sourceFrom(path, text), draft.lines)
  return evaluate({ evidence, cite }, rules, { asOf, declared: new Map() })
}

/** A section of a card, in one of the states that a card's author leaves it in. */
const section = fc.record({
  heading: fc.constantFrom(
    ...['Intended use', 'Limitations', 'Training data', 'Evaluation results', 'Bias and risks', 'Contact'],
    ...['Out-of-Scope Use', 'How to use', 'Energy', 'License', 'Environmental impact', 'Citation'],
  ),
  text: fc.constantFrom(
    ...['[More Information Needed]', 'TODO', '', 'None.', 'Not disclosed.', 'See the paper.'],
    ...['It transcribes radio programmes in Wolof and Serer for archives.', 'Write to archive@institut-lumen.sn.'],
    ...[
      '- identifying speakers\n- evidence in court\n- emergency calls',
      '| Metric | Value |\n|-|-|\n| WER | 17.2 % |',
    ],
    'Trained on the Kasuku corpus (CC0-1.0), 310 hours recorded in 2021 in Dakar.',
  ),
})

const sections = fc.uniqueArray(section, { selector: ({ heading }) => heading, minLength: 1, maxLength: 8 })

/** What may be put between two sections without a word about any topic. */
const between = fc.array(
  fc.constantFrom(
    '',
    '\n',
    '<!-- kept for later -->\n',
    '## Ostriches\n\nThey run along the fence at noon.\n',
    '\n\n\n',
  ),
  { maxLength: 4 },
)

const card = (parts: readonly string[]): string =>
  `---\nlicense: apache-2.0\npipeline_tag: automatic-speech-recognition\n---\n\n# Model card for Kasuku\n\n${parts.join('\n')}`

const written = ({ heading, text }: { readonly heading: string; readonly text: string }): string =>
  `## ${heading}\n\n${text}\n`

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
      { numRuns: 40 },
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
      { numRuns: 20 },
    )
  })

  it('is shared by no two findings', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(sections, own => {
        const text = card(own.map(written))
        const all = ['README.md', 'a b.md', 'a/README.md'].flatMap(path => findingsIn(path, text))
        expect(new Set(fingerprints(all)).size).toBe(all.length)
      }),
      { numRuns: 20 },
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
