import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summarise } from '../src/engine/summarise.ts'
import { waive } from '../src/engine/waive.ts'
import { withoutAnswers } from '../src/engine/without-answers.ts'
import type { Finding } from '../src/model/finding.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { Report } from '../src/model/report.ts'
import type { StatedWaiver, TextDigest } from '../src/model/waiver.ts'
import { reportFormats } from '../src/reports/index.ts'
import { languages } from '../src/reports/words/say.ts'
import {
  type Change,
  frontMatterInAnotherOrder,
  hasFrontMatter,
  inAnotherOrder,
  inTheOtherSyntax,
  otherLineEnds,
  withBlanks,
  withIrrelevance,
  withMark,
  withoutPart,
} from './support/law-changes.ts'
import {
  judgeText,
  judgeTogether,
  type LawDocument,
  lawDay,
  lawDocuments,
  lawPack,
  outcomesOf,
} from './support/law-documents.ts'
import { tried } from './support/property-runs.ts'
import { readings } from './support/report-readings.ts'

interface Law {
  readonly name: string
  readonly change: Change
  readonly of?: (document: LawDocument) => boolean
  /** How often each document is tried with every test run. */
  readonly usual: number
  /** What is wrong between the findings on a document and on what has become of it. */
  readonly breach: (before: readonly Finding[], after: readonly Finding[]) => readonly string[]
}

const turned = (before: readonly Finding[], after: readonly Finding[]): readonly string[] => {
  const then = outcomesOf(before)
  return after
    .filter(({ rule, outcome }) => then[rule] !== outcome)
    .map(({ rule, outcome }) => `${rule}: ${then[rule]} → ${outcome}`)
}

/**
 * Nothing is evidence that was none: what failed, was left open or could not be judged does not pass. A rule that did not apply may, and
 * one that asks that nothing be left blank is rightly content when the blank is gone.
 */
const passedNow = (before: readonly Finding[], after: readonly Finding[]): readonly string[] => {
  const blanks = lawPack.rules.filter(({ checkText }) => 'filled' in checkText).map(({ id }) => `${id}: `)
  return turned(before, after)
    .filter(change => change.endsWith('→ pass') && !change.includes('not-applicable →'))
    .filter(change => !blanks.some(rule => change.startsWith(rule)))
}

const same = (before: readonly Finding[], after: readonly Finding[]): readonly string[] => [
  ...turned(before, after),
  ...(after.length === before.length ? [] : [`${before.length} findings became ${after.length}`]),
]

/** Nor is anything found elsewhere, said otherwise or known by another name. */
const sameFindings = (before: readonly Finding[], after: readonly Finding[]): readonly string[] =>
  before.flatMap((finding, at) => {
    const other = after[at]
    return places(finding) === (other && places(other)) ? [] : [`${finding.rule} stands or reads otherwise`]
  })

/** Lines are told as they stand, columns and lines alike; the bytes of a line end are no part of either. */
const places = (finding: Finding): string => JSON.stringify(finding)

const laws: readonly Law[] = [
  { name: 'line ends are nothing', change: otherLineEnds, usual: 1, breach: sameFindings },
  { name: 'a byte order mark is nothing', change: withMark, usual: 1, breach: sameFindings },
  { name: 'irrelevant text changes no outcome', change: withIrrelevance, usual: 1, breach: same },
  { name: 'the order of sections and keys changes no outcome', change: inAnotherOrder, usual: 1, breach: same },
  {
    name: 'the order of front matter changes no outcome',
    change: frontMatterInAnotherOrder,
    of: hasFrontMatter,
    usual: 1,
    breach: same,
  },
  {
    name: 'YAML and JSON are one',
    change: inTheOtherSyntax,
    of: document => document.written === 'yaml' || hasFrontMatter(document),
    usual: 1,
    breach: same,
  },
  { name: 'less evidence turns nothing into a pass', change: withoutPart, usual: 2, breach: passedNow },
  { name: 'blanks turn nothing into a pass', change: withBlanks, usual: 1, breach: passedNow },
]

const judged = new Map(lawDocuments.map(({ path, text }) => [path, judgeText(path, text)]))

describe.each(laws)('$name', ({ change, of = () => true, usual, breach }) => {
  it.each(lawDocuments.filter(of))('$path', document => {
    const before = judged.get(document.path) ?? []
    fc.assert(
      fc.property(change(document), text => {
        expect(breach(before, judgeText(document.path, text))).toEqual([])
      }),
      tried(usual),
    )
  })
})

describe('a run', () => {
  const texts = [
    'well-kept/README.md',
    'well-kept/DATASHEET.md',
    'well-kept/ai-disclosure.yaml',
    'half-done/TRANSPARENCY.md',
  ]
    .map(name => `projects/${name}`)
    .map(path => ({ path, text: lawDocuments.find(document => document.path === path)?.text ?? '' }))
  const reportOn = (judged: Pick<Report, 'documents' | 'subjects'>): Report =>
    summarise({
      ...{ tool: { name: 'waco', version: '0' }, asOf: lawDay, failOn: 'must', strict: false, language: 'en' },
      ...{ packs: [{ pack: lawPack, rules: lawPack.rules, takenOver: 0 }], declared: new Map(), crosswalks: [] },
      ...{ sides: [], skipped: [], unreadable: [], problems: [], spoken: [], asked: () => [], selectors: [] },
      ...judged,
    })
  const report = reportOn(judgeTogether(texts))

  it('is the same whatever order the files come in', () => {
    expect(report.documents).toHaveLength(texts.length)
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), moved => {
        expect(JSON.stringify(reportOn(judgeTogether(moved)))).toBe(JSON.stringify(report))
      }),
      tried(3),
    )
  })

  it('names the same findings in every format whatever language it is told in', () => {
    const short = reportOn(judgeTogether(texts.slice(-1)))
    for (const format of reportFormats.filter(({ speaks }) => speaks)) {
      const idsIn = (language: string) =>
        readings[format.name]
          ?.read(format.render({ ...short, language }, { columns: 100, colour: 0, unicode: true, detail: 'verbose' }))
          .findings?.map(({ id }) => id)
      const english = idsIn('en')
      // A page takes long to read: the language that runs the other way stands for all.
      for (const language of format.name === 'html' ? ['ar'] : languages)
        expect([format.name, language, idsIn(language)]).toEqual([format.name, language, english])
    }
  })

  const failing = [...report.documents, ...report.subjects]
    .flatMap(({ findings }) => findings.map(({ id, rule, outcome }) => ({ id, rule, outcome })))
    .filter(({ outcome }) => outcome === 'fail')
  const digest = (of: string): TextDigest => `sha256:${of}`
  const waivers = fc.array(
    fc.record({
      of: fc.constantFrom(...failing),
      created: fc.constantFrom('2026-10-01', '2026-11-01', '2026-11-02'),
      expires: fc.constantFrom('2026-10-31', '2026-11-01', '2027-01-01'),
      text: fc.constantFrom('as judged', 'as judged', 'another'),
    }),
    { maxLength: 12 },
  )
  const stated = ({
    of: { id, rule },
    created,
    expires,
    text,
  }: typeof waivers extends fc.Arbitrary<(infer One)[]> ? One : never): StatedWaiver => ({
    ...{
      rule,
      document: id.slice(rule.length + 1),
      within: { is: 'pointer', name: '/' },
      reason: 'r',
      owner: 'o',
      approver: 'a',
    },
    // Days are written by hand above.
    ...{
      created: created as IsoDate,
      expires: expires as IsoDate,
      text: digest(text),
      at: { path: 'waco.waivers.yaml' },
    },
  })

  it('has the facts it had, whatever waivers are added: only a failure that one holds for is waived', () => {
    fc.assert(
      fc.property(waivers, given => {
        const held = waive(report, given.map(stated), {
          ...{ asOf: lawDay, soonDays: 30, limitsOf: () => [], isKnown: () => true, lookedAt: () => true },
          judged: () => ({ text: digest('as judged'), parts: [] }),
        })
        const good = given.filter(
          ({ created, expires, text }) => created <= lawDay && expires >= lawDay && text === 'as judged',
        )
        const waived = [...held.documents, ...held.subjects].flatMap(({ findings }) =>
          findings.filter(({ outcome }) => outcome === 'waived').map(({ id }) => id),
        )
        expect(waived.toSorted()).toEqual([...new Set(good.map(({ of }) => of.id))].toSorted())
        // Taken back, nothing of them is left but the waiver itself.
        const back = withoutAnswers(held)
        expect(JSON.parse(JSON.stringify(back, (key, value) => (key === 'waiver' ? undefined : value)))).toEqual(
          JSON.parse(JSON.stringify({ documents: report.documents, subjects: report.subjects })),
        )
      }),
      tried(50),
    )
  })
})
