import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Beside, KeptDocument } from '../src/engine/beside.ts'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { hearingDay, onOtherDay } from '../src/engine/other-day.ts'
import type { JudgedTogether } from '../src/engine/siblings.ts'
import type { CheckText } from '../src/model/check.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import { lineIndex } from '../src/model/line-index.ts'
import type { Rule } from '../src/model/rule.ts'
import { type DocumentRow, evidenceOfRow } from './support/evidence-rows.ts'
import { bindCheck } from './support/given.ts'
import { tried } from './support/property-runs.ts'

const text = '\n'.repeat(10_000)
const kept = (path: string, says: NonNullable<DocumentRow['says']>): KeptDocument => ({
  evidence: evidenceOfRow(path, { says }),
  cite: citing({ path, text, sha256: '', bytes: 0 }, lineIndex(text)),
})

const ruleOf = (id: string, check: CheckText, days: object = {}): Rule =>
  // What judging does not look at is left out.
  ({
    ...{ id, level: 'must', appliesTo: ['model-card'], inForce: '2025-01-01' },
    ...days,
    check: bindCheck.document(check),
  }) as unknown as Rule

const rules = [
  ruleOf('RULE-01', { answered: { topic: 'license' } }),
  ruleOf('RULE-02', { fresh: { topics: ['last-updated'], within: 'P12M' } }),
  ruleOf('RULE-03', { answered: { topic: 'intended-use' } }, { inForce: '2026-03-01' }),
  ruleOf('RULE-04', { answered: { topic: 'intended-use' } }, { withdrawn: '2026-05-01' }),
  ruleOf('RULE-05', { answered: { topic: 'contact' } }),
  ruleOf('RULE-06', { answered: { topic: 'license' } }, { appliesTo: ['data-sheet'] }),
]

const asked = (asOf: string, of: readonly Rule[] = rules): readonly JudgedTogether[] => [
  { rules: of.slice(0, 2), circumstances: { asOf: asOf as IsoDate, declared: nothingDeclared } },
  { rules: of.slice(2), circumstances: { asOf: asOf as IsoDate, declared: nothingDeclared } },
]

const besideOf = (says: NonNullable<DocumentRow['says']>, until?: string): Beside => {
  const { evidence, cite } = kept('SIDE', says)
  return { facts: evidence.facts, cite, ...(until !== undefined && { until: until as IsoDate }) }
}

const document = kept('README.md', {
  'intended-use': 'Sorting letters.',
  'last-updated': { value: { type: 'date', dates: [{ raw: 'x', iso: '2025-09-01' }] } },
})
const expiring = [besideOf({ license: 'MIT' }), besideOf({ contact: 'safety@example.org' }, '2026-02-01')]

const judged = (day: string, beside: readonly Beside[]) => {
  const heard = hearingDay()
  const findings = asked(day).flatMap(({ rules: own, circumstances }) =>
    evaluate(document, own, circumstances, beside, heard.judge),
  )
  return { findings, dated: heard.dated }
}

describe('what was found for one day', () => {
  it('rests on it only where a rule or an expiring file asked for it', () => {
    // The last rule is silent as well, and so the file beside it was asked until when it counts.
    expect(judged('2026-01-01', expiring).dated).toEqual([0, 1, 4])
    expect(judged('2026-01-01', []).dated).toEqual([1])
  })

  it('is on another day what judging then would find', () => {
    const day = fc.constantFrom(
      '2024-12-31',
      '2025-01-01',
      '2026-01-31',
      '2026-02-02',
      '2026-03-01',
      '2026-05-01',
      '2026-10-01',
    )
    fc.assert(
      fc.property(day, day, fc.constantFrom(expiring, []), (then, now, beside) => {
        const { findings, dated } = judged(then, beside)
        expect(onOtherDay(document, findings, dated, asked(now), beside)).toEqual(judged(now, beside).findings)
      }),
      tried(60),
    )
  })

  it('is kept as it is where the day was not asked for', () => {
    const { findings, dated } = judged('2026-01-01', [])
    const changed = findings.map(finding => ({ ...finding, marks: ['kept'] }))
    const again = onOtherDay(document, changed, dated, asked('2026-10-01'), []) ?? []
    expect(again.map(({ marks }) => marks[0] === 'kept')).toEqual([true, false, true, true, true])
    expect(again.map(({ standing }) => standing)).toEqual(['in-force', 'in-force', 'in-force', 'withdrawn', 'in-force'])
  })

  it.each([
    ['one more', [...rules, ruleOf('RULE-07', { answered: { topic: 'license' } })]],
    ['one less', rules.slice(1)],
    ['another', [ruleOf('RULE-09', { answered: { topic: 'license' } }), ...rules.slice(1)]],
  ])('is nothing for other rules: %s', (_, others) => {
    const { findings, dated } = judged('2026-01-01', [])
    expect(onOtherDay(document, findings, dated, asked('2026-01-01', others), [])).toBeUndefined()
  })
})
