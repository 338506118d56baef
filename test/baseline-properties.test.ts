import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdToBaseline } from '../src/engine/baseline/hold-to-baseline.ts'
import type { Unheld } from '../src/engine/baseline/match-baseline.ts'
import { emptyBaseline, nextBaseline } from '../src/engine/baseline/next-baseline.ts'
import { fails } from '../src/engine/gating.ts'
import { isKnown, type Judged } from '../src/model/finding.ts'
import type { DocumentResult } from '../src/model/report.ts'
import { asOf, between, card, judgedCard, pack, sections, written } from './support/card-parts.ts'
import { tried } from './support/property-runs.ts'

const runOf = (...documents: readonly DocumentResult[]): Unheld => ({
  documents,
  subjects: [],
  packs: [{ pack, rules: pack.rules, takenOver: 0 }],
  unreadable: [],
  reaches: () => true,
  whole: true,
})

/** Which failures of a later run are not known from an earlier one, and what is known and does not fail. */
const changed = (
  before: Unheld,
  after: Unheld,
): { readonly fresh: readonly string[]; readonly unused: readonly string[] } => {
  if (asOf === undefined) throw new TypeError('the day of the tests is none')
  const { content } = nextBaseline(emptyBaseline, before, { is: 'add', known: { since: asOf, reason: 'known' } })
  const listed = { ...content, path: 'waco.baseline.yaml', sha256: '', places: new Map() }
  const { documents, baseline } = holdToBaseline(listed, after)
  const all: readonly Judged[] = documents.flatMap(({ findings }) => findings)
  return {
    fresh: all.filter(finding => fails(finding) && !isKnown(finding)).map(({ fingerprint }) => fingerprint),
    unused: baseline.unused.map(({ fingerprint }) => fingerprint),
  }
}

/** Of all findings; a rule is asked of a card once. */
const fingerprintsIn = ({ findings }: DocumentResult): readonly string[] =>
  findings.map(({ fingerprint }) => fingerprint).toSorted()

const nothing = { fresh: [], unused: [] }

describe('what is known stays known', () => {
  it('when lines are put in and sections are moved', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        sections.chain(own => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }))),
        fc.array(between, { minLength: 9, maxLength: 9 }),
        ([own, moved], pads) => {
          const before = judgedCard('README.md', card(own.map(written)))
          const parts = moved.flatMap((each, at) => [...(pads[at] ?? []), written(each)])
          const after = judgedCard('README.md', card([...parts, ...(pads.at(-1) ?? [])]))
          expect(changed(runOf(before), runOf(after))).toEqual(nothing)
          // Whoever follows findings by their fingerprints alone follows them too.
          expect(fingerprintsIn(after)).toEqual(fingerprintsIn(before))
        },
      ),
      tried(15),
    )
  })

  it('when the file is renamed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(sections, fc.constantFrom('MODEL_CARD.md', 'cards/Kasuku [v2] @home.md'), (own, path) => {
        const text = card(own.map(written))
        expect(changed(runOf(judgedCard('README.md', text)), runOf(judgedCard(path, text)))).toEqual(nothing)
      }),
      tried(8),
    )
  })

  it('when the file is renamed, and lines are put in', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(sections, fc.array(between, { minLength: 9, maxLength: 9 }), (own, pads) => {
        const before = judgedCard('README.md', card(own.map(written)))
        const padded = own.flatMap((each, at) => [...(pads[at] ?? []), written(each)])
        const after = judgedCard('cards/kasuku.md', card(padded))
        expect(changed(runOf(before), runOf(after))).toEqual(nothing)
      }),
      tried(8),
    )
  })

  it('and no card beside it comes to be known', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(sections, sections, (own, other) => {
        const [kept, added] = [
          judgedCard('README.md', card(own.map(written))),
          judgedCard('b.md', card(other.map(written))),
        ]
        const { fresh } = changed(runOf(kept), runOf(kept, added))
        expect(fresh).toEqual(added.findings.filter(fails).map(({ fingerprint }) => fingerprint))
      }),
      tried(8),
    )
  })
})
