import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { exitCode } from '../src/engine/exit-code.ts'
import { documentsIn, recognise } from '../src/engine/recognise.ts'
import { type Run, summarise } from '../src/engine/summarise.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import { type Document, documentName } from '../src/model/document.ts'
import type { DocumentFormat, Recognition } from '../src/model/document-format.ts'
import type { Fact } from '../src/model/fact.ts'
import type { Finding } from '../src/model/finding.ts'
import { fail, type IsoDate, notJudged, pass } from '../src/model/judgement.ts'
import { lineIndex } from '../src/model/line-index.ts'
import type { Report, SubjectResult } from '../src/model/report.ts'
import type { DocumentRule, Rule, RuleId } from '../src/model/rule.ts'
import type { TopicId } from '../src/model/topic.ts'

// What the engine does not look at is left out of the values made here; hence the casts.

interface Row {
  readonly name: string
  readonly documents: readonly (readonly string[])[]
  /** What rules about several documents say of all of them together. */
  readonly together?: readonly string[]
  readonly unreadable?: number
  readonly judged?: number
  readonly skipped?: number
  readonly strict?: boolean
  readonly 'fail-on'?: Report['failOn']
  readonly verdict: Report['verdict']
  readonly exit: number
}

const rows = parse(readFileSync(new URL('../fixtures/engine/verdicts.yaml', import.meta.url), 'utf8')) as readonly Row[]

const findingOf = (words: string, path: string, index: number): Finding => {
  const [level, outcome, standing = 'in-force'] = words.split(' ')
  const rule = `WACO-ABC-0${index + 1}`
  return { id: `${rule}@${path}`, rule, level, outcome, standing, path, because: {} } as unknown as Finding
}

const subjectOf = (documents: number, findings: readonly string[]): SubjectResult => {
  const members = Array.from({ length: documents }, (_, at) => ({ path: `cards/${at}.md`, describes: 'it' }))
  const found = findings.map((words, index) => findingOf(words, '', index + 50))
  return { id: 'cards/0.md', documents: members, findings: found } as unknown as SubjectResult
}

const runOf = ({
  documents,
  together = [],
  unreadable = 0,
  strict = false,
  'fail-on': failOn = 'must',
}: Omit<Row, 'verdict'>): Run => ({
  tool: { name: 'waco-check', version: '0.0.0' },
  asOf: '2025-07-26' as IsoDate,
  failOn,
  strict,
  language: 'en',
  crosswalks: [],
  packs: [],
  declared: nothingDeclared,
  documents: documents.map((findings, number) => {
    const path = `cards/${number}.md`
    const document = { path, kind: 'data-sheet' } as Document
    return { document, findings: findings.map((words, index) => findingOf(words, path, index)) }
  }),
  subjects: together.length === 0 ? [] : [subjectOf(documents.length, together)],
  sides: [],
  skipped: [],
  spoken: [],
  asked: () => [],
  selectors: [],
  unreadable: Array.from({ length: unreadable }, (_, index) => `broken/${index}.md`),
  problems: [],
})

describe('verdict and exit code', () => {
  test.each(rows.map(row => ({ ...row })))('$name', row => {
    const report = summarise(runOf(row))
    expect([report.verdict, exitCode(report)]).toEqual([row.verdict, row.exit])
    expect(report.counts.judged).toBe(row.judged ?? row.documents.length)
    expect(report.negativeSpace.files).toHaveLength(row.skipped ?? 0)
  })
})

describe('summarise', () => {
  test('says why a document was not judged, and keeps what its upcoming rules say', () => {
    const rows = [['must pass'], ['must fail upcoming'], []]
    const { documents, negativeSpace } = summarise(runOf({ name: '', documents: rows, exit: 0 }))
    expect(documents.map(({ document }) => document.path)).toEqual(['cards/0.md', 'cards/1.md'])
    expect(negativeSpace.files).toEqual([
      { path: 'cards/1.md', because: 'no rule of this pack that is in force applies to a data sheet' },
      { path: 'cards/2.md', because: 'no rule of this pack applies to a data sheet' },
    ])
  })

  const run = runOf({
    name: '',
    documents: [['must pass', 'must fail', 'may fail upcoming'], ['should fail']],
    unreadable: 1,
    exit: 1,
  })

  test('counts every finding once', () => {
    const { counts } = summarise(run)
    expect(counts).toMatchObject({
      seen: 3,
      judged: 2,
      unreadable: 1,
      upcoming: 1,
      failures: { must: 1, should: 1, may: 0 },
    })
    expect(counts.outcomes).toMatchObject({ pass: 1, fail: 2, 'not-judged': 0 })
  })

  test('is the same whatever order the work was done in', () => {
    const problem = (line: number) => ({
      ...{ code: 'a/b', what: `${line}`, why: '', fix: '' },
      at: { path: 'a', start: { line, column: 1 } },
    })
    const one = { ...run, problems: [problem(9), problem(10), problem(9)] }
    const other = {
      ...run,
      documents: run.documents.toReversed().map(result => ({ ...result, findings: result.findings.toReversed() })),
      problems: [problem(10), problem(9)],
    }
    expect(JSON.stringify(summarise(other))).toBe(JSON.stringify(summarise(one)))
    expect(summarise(one).problems.map(({ what }) => what)).toEqual(['9', '10'])
  })
})

describe('recognise', () => {
  const format = (id: string, recognition?: Recognition) =>
    ({ id, recognise: () => recognition }) as unknown as DocumentFormat<string>
  const as = (sure: 'sure' | 'likely'): Recognition => ({ as: 'document', kind: 'model-card', sure, because: sure })
  const lookAlike: Recognition = { as: 'look-alike', because: 'a template' }

  test('sure beats likely beats a look-alike', () => {
    const formats = [format('a', lookAlike), format('b', as('likely')), format('c', as('sure'))]
    expect(recognise('', formats)).toMatchObject({ as: 'documents', format: { id: 'c' }, because: 'sure' })
    expect(recognise('', formats.slice(0, 2))).toMatchObject({ as: 'documents', format: { id: 'b' } })
    expect(recognise('', formats.slice(0, 1))).toEqual(lookAlike)
  })

  test('the first of equals wins, and nothing is nothing', () => {
    expect(recognise('', [format('a', as('likely')), format('b', as('likely'))])).toMatchObject({ format: { id: 'a' } })
    expect(recognise('', [format('a')])).toBeUndefined()
  })

  test('a document of a source has no name, and several have one each', () => {
    const source = { path: 'bom.json', sha256: '', bytes: 0 }
    const documentsOf = (recognition: Recognition) => {
      const recognised = recognise('', [format('a', recognition)])
      return recognised?.as === 'documents' ? documentsIn(source, recognised) : []
    }
    expect(documentsOf(as('sure')).map(documentName)).toEqual(['bom.json'])
    expect(documentsOf(as('sure'))).toMatchObject([{ kind: 'model-card', format: 'a', because: 'sure' }])
    expect(documentsOf(as('sure'))[0]).not.toHaveProperty('part')
    const [model, data] = [
      { name: 'Kasuku', kind: 'model-card' as const },
      { name: 'Radio hours', kind: 'data-sheet' as const },
    ]
    const several = documentsOf({ as: 'documents', parts: [model, data], sure: 'sure', because: 'two' })
    expect(several.map(documentName)).toEqual(['bom.json#Kasuku', 'bom.json#Radio hours'])
    expect(several.map(({ kind }) => kind)).toEqual(['model-card', 'data-sheet'])
  })
})

describe('cite', () => {
  const cited = (text: string, start: number, end: number) =>
    citing({ path: 'a.md', text, sha256: '', bytes: 0 }, lineIndex(text)).span({ start, end })

  test('a place has its lines, three at most', () => {
    const text = 'one\r\ntwo\r\nthree\r\nfour\r\nfive'
    expect(cited(text, 5, 7).lines).toEqual([{ number: 2, text: 'two' }])
    expect(cited(text, 5, text.length).lines.map(line => line.text)).toEqual(['two', 'three', 'four'])
  })

  test('a span that ends with its line end shows no further line', () => {
    expect(cited('one\ntwo\n', 0, 4).lines).toEqual([{ number: 1, text: 'one' }])
  })

  test('the end of a text is a place', () => {
    expect(cited('one\n', 4, 4)).toEqual({
      at: { path: 'a.md', start: { line: 2, column: 1 }, end: { line: 2, column: 1 } },
      lines: [{ number: 2, text: '' }],
    })
  })

  test('a long line is cut around the place, and says where it goes on', () => {
    const text = `${'a'.repeat(1000)}HERE${'b'.repeat(1000)}`
    const [line] = cited(text, 1000, 1004).lines
    expect(line?.text).toHaveLength(300)
    expect(line?.text).toMatch(/^…a+HEREb+…$/)
    expect((line?.from ?? 0) + (line?.text.indexOf('HERE') ?? 0)).toBe(1001)
  })

  test.each([925, 926, 927, 928])('no character is cut in half (%i)', start => {
    const [line] = cited('😀'.repeat(1000), start, start + 2).lines
    expect(() => encodeURIComponent(line?.text ?? '')).not.toThrow()
    expect(line?.text.length).toBeLessThanOrEqual(300)
  })
})

describe('evaluate', () => {
  const source = { path: 'docs/MODEL_CARD.md', text: '# Kasuku\n\n## License\n\nMIT\n', sha256: '', bytes: 0 }
  const fact: Fact = {
    ...{ topic: 'license' as TopicId, state: 'answered', reason: 'own-words', text: 'x'.repeat(500), shows: [] },
    ...{ span: { start: 22, end: 25 }, by: 'heading', where: 'License', sure: 'exact' },
    ...{ via: { list: 'headings' as const, entry: 'license' } },
  }
  const rule = (id: string, more: Partial<DocumentRule>): Rule =>
    ({
      id: id as RuleId,
      level: 'must',
      appliesTo: ['model-card'],
      inForce: '2025-07-26',
      check: () => pass(fact),
      ...more,
    }) as Rule
  const findings = (...rules: readonly Rule[]) =>
    evaluate(
      {
        evidence: {
          document: { path: source.path, kind: 'model-card' } as Document,
          facts: [fact],
          links: [],
          missing: topic => ({ topic, at: { start: 26, end: 26 }, searched: [] }),
          problems: [],
        },
        cite: citing(source, lineIndex(source.text)),
      },
      rules,
      { asOf: '2025-07-26' as IsoDate, declared: nothingDeclared },
    )

  test('a pass shows its evidence', () => {
    const [finding] = findings(rule('WACO-OPN-01', {}))
    expect(finding).toMatchObject({
      id: 'WACO-OPN-01@docs/MODEL_CARD.md',
      standing: 'in-force',
      by: [{ at: { path: source.path, start: { line: 5, column: 1 } }, lines: [{ number: 5, text: 'MIT' }] }],
    })
    expect(finding?.outcome === 'pass' && finding.by[0].excerpt).toHaveLength(400)
    expect(finding).not.toHaveProperty('part')
  })

  test('rules for other kinds of document are left out, the others keep their order', () => {
    const rules = [rule('B', {}), rule('C', { appliesTo: ['disclosure'] }), rule('A', {})]
    expect(findings(...rules).map(finding => finding.rule)).toEqual(['B', 'A'])
  })

  test('dates decide what a finding counts for, not what it says', () => {
    const day = (text: string) => text as IsoDate
    const rules = [
      rule('A', { inForce: day('2025-07-27') }),
      rule('B', { withdrawn: day('2025-07-26') }),
      rule('C', { withdrawn: day('2025-07-27') }),
    ]
    expect(findings(...rules).map(({ standing }) => standing)).toEqual(['upcoming', 'withdrawn', 'in-force'])
  })

  test('a place that only the check knows becomes the place of the problem', () => {
    const problem = { code: 'a/b', what: '', why: '', fix: '', at: { path: source.path } }
    const [finding] = findings(rule('A', { check: () => notJudged(problem, fact.span) }))
    expect(finding).toMatchObject({ outcome: 'not-judged', problem: { at: { start: { line: 5, column: 1 } } } })
  })

  test('a crash in a check is a bug and no finding', () => {
    const crash = (): never => {
      throw new Error('a bug')
    }
    expect(() => findings(rule('A', { check: crash }))).toThrow('a bug')
  })

  test('text in a gap is cut like an excerpt', () => {
    const check = () =>
      fail({
        at: fact.span,
        on: { is: 'fact', fact },
        saw: { is: 'present', text: fact.text },
        wanted: { is: 'absence', of: 'a license' },
      })
    const [finding] = findings(rule('A', { check }))
    expect(finding).toMatchObject({ gaps: [{ saw: { text: `${'x'.repeat(399)}…` } }] })
  })
})
