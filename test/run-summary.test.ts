import { describe, expect, it, test } from 'vitest'
import { alikeAmong, counting } from '../src/engine/alike.ts'
import { exitCode } from '../src/engine/exit-code.ts'
import { failsAt } from '../src/engine/gating.ts'
import { standingOf } from '../src/engine/standing.ts'
import { type Run, summarise } from '../src/engine/summarise.ts'
import { judgedNames } from '../src/engine/tallies.ts'
import type { Judged } from '../src/model/finding.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { Report } from '../src/model/report.ts'
import type { Gate } from '../src/model/rule.ts'

// What a summary does not look at is left out of the values made here; hence the casts. No word list is read, so that this can be run for every
// mutant of what it is about.

const asOf = '2026-06-01' as IsoDate
const finding = (rule: string, path: string, outcome: string, more: object = {}) => ({
  ...{ id: `${rule}@${path}`, rule, path, outcome, level: 'must', standing: 'in-force', because: {} },
  ...more,
})

const empty = {
  ...{
    tool: { name: 'waco', version: '1' },
    asOf,
    failOn: 'must',
    strict: false,
    language: 'en',
    crosswalks: [],
    packs: [],
  },
  ...{ declared: new Map(), documents: [], subjects: [], sides: [], skipped: [], spoken: [], asked: () => [] },
  ...{ selectors: [], unreadable: [], problems: [] },
}
const summary = (run: object): Report => summarise({ ...empty, ...run } as unknown as Run)
const documentOf = (path: string, findings: readonly object[] = [finding('A-1', path, 'pass')], more: object = {}) => ({
  document: { path, kind: 'model-card', ...more },
  findings,
})

describe('a report', () => {
  it('without what a run did not have has no word of it', () => {
    const report = summary({})
    expect(Object.keys(report)).toEqual([
      ...[
        'format',
        'version',
        'tool',
        'asOf',
        'failOn',
        'strict',
        'language',
        'packs',
        'declared',
        'verdict',
        'counts',
      ],
      ...['documents', 'subjects', 'negativeSpace', 'problems'],
    ])
    expect(report).toMatchObject({ verdict: 'undetermined', declared: [], packs: [], counts: { seen: 0, upcoming: 0 } })
    expect(Object.keys(report.counts)).not.toContain('known')
  })

  it('tells of lock, settings, baseline and side files what there is', () => {
    const side = (path: string) => ({ path, summary: `of ${path}`, sha256: 's', bytes: 3, facts: ['not told'] })
    const baseline = { path: 'b', unused: [] }
    const report = summary({
      ...{
        lock: { path: 'waco.lock.yaml', sha256: 'l', packs: 'not told' },
        settings: { path: 'waco.yaml' },
        vocabulary: { sha256: 'v' },
        baseline,
      },
      sides: [side('b/LICENSE'), side('LICENSE')],
    })
    expect(report).toMatchObject({ settings: { path: 'waco.yaml' }, vocabulary: { sha256: 'v' }, baseline })
    expect(report.lock).toEqual({ path: 'waco.lock.yaml', sha256: 'l' })
    expect(report.sides).toEqual(
      ['LICENSE', 'b/LICENSE'].map(path => ({ path, summary: `of ${path}`, sha256: 's', bytes: 3 })),
    )
  })

  it('has everything in an order of its own', () => {
    const declared = new Map(['b', 'a', 'c'].map(topic => [topic, { topic }]))
    const pack = (id: string, version: string) => ({ pack: { id, version }, rules: [], takenOver: 0 })
    const subject = (id: string) => ({
      id,
      documents: [],
      findings: ['B-1', 'A-1', 'C-1'].map(rule => finding(rule, id, 'pass')),
    })
    const rules = ['B-1', 'A-1', 'C-1']
    const report = summary({
      declared,
      packs: [pack('b', '1'), pack('a', '2'), pack('c', '1'), pack('a', '1')],
      documents: [
        documentOf(
          'b.json',
          rules.map(rule => finding(rule, 'b.json', 'pass')),
          { part: 'two' },
        ),
        documentOf('b.json', undefined, { part: 'one' }),
        documentOf('a.md'),
        documentOf('c.md'),
      ],
      subjects: [subject('b'), subject('a'), subject('c')],
      skipped: [{ path: 'y' }, { path: 'x', part: 'b' }, { path: 'x', part: 'a' }, { path: 'z' }],
    })
    expect(report.declared.map(({ topic }) => topic)).toEqual(['a', 'b', 'c'])
    expect(report.packs.map(({ id, version }) => `${id}@${version}`)).toEqual(['a@1', 'a@2', 'b@1', 'c@1'])
    expect(report.documents.map(({ document: { path, part = '' } }) => path + part)).toEqual([
      'a.md',
      'b.jsonone',
      'b.jsontwo',
      'c.md',
    ])
    expect(report.documents[2]?.findings.map(({ rule }) => rule)).toEqual(['A-1', 'B-1', 'C-1'])
    expect(report.subjects.map(({ id, findings }) => [id, ...findings.map(({ rule }) => rule)])).toEqual(
      ['a', 'b', 'c'].map(id => [id, 'A-1', 'B-1', 'C-1']),
    )
    expect(report.negativeSpace.files.map(({ path, part = '' }) => path + part)).toEqual(['xa', 'xb', 'y', 'z'])
  })

  it('says whom no rule applies to, by its part and by the packs and the profile asked', () => {
    const why = (packs: readonly object[], document = documentOf('b.json', [], { part: 'one', kind: 'data-sheet' })) =>
      summary({ packs, documents: [document] }).negativeSpace.files
    const pack = (more: object = {}) => ({ pack: { id: 'p', version: '1' }, rules: [], takenOver: 0, ...more })
    const profile = { id: 'small', title: 'Small' }
    const of = (packs: string) => [
      { path: 'b.json', part: 'one', because: `no rule of ${packs} applies to a data sheet` },
    ]
    expect(why([pack()])).toEqual(of('this pack'))
    expect(why([pack(), pack()])).toEqual(of('these packs'))
    expect(why([pack({ profile })])).toEqual(of('this pack in the profile "small"'))
    expect(why([pack(), pack({ profile })])).toEqual(of('these packs in the profile "small"'))
    expect(why([pack()], documentOf('a.md', []))).toEqual([
      { path: 'a.md', because: 'no rule of this pack applies to a model card' },
    ])
    expect(Object.keys(why([pack()], documentOf('a.md', []))[0] ?? {})).not.toContain('part')
  })

  it('tells each problem once, by its place', () => {
    const problem = (path: string, line: number | undefined, column: number, code: string, what: string) => ({
      ...{ code, what, why: '', fix: '' },
      at: { path, ...(line !== undefined && { start: { line, column } }) },
    })
    const problems = [
      problem('b', 1, 1, 'a/a', 'seventh'),
      problem('a', 2, 1, 'a/a', 'fifth'),
      problem('a', 1, 3, 'a/b', 'fourth'),
      problem('a', 1, 3, 'a/a', 'third'),
      problem('a', 1, 2, 'a/a', 'second'),
      problem('a', undefined, 0, 'a/a', 'first'),
      problem('a', 10, 1, 'a/a', 'sixth'),
      problem('a', 1, 3, 'a/a', 'third'),
    ]
    expect(summary({ problems }).problems.map(({ what }) => what)).toEqual([
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
    ])
    const two = [problem('a', 1, 1, 'a/a', 'one'), problem('a', 1, 1, 'a/a', 'other')]
    expect(summary({ problems: two }).problems.map(({ what }) => what)).toEqual(['one', 'other'])
  })

  it('counts what a baseline knows apart', () => {
    const known = { known: { since: asOf } }
    const findings = [
      finding('A-1', 'a.md', 'fail', known),
      finding('A-2', 'a.md', 'fail', { ...known, level: 'should' }),
      finding('A-3', 'a.md', 'fail'),
      finding('A-4', 'a.md', 'fail', { standing: 'upcoming' }),
      finding('A-5', 'a.md', 'pass'),
    ]
    expect(summary({ documents: [documentOf('a.md', findings)] }).counts).toMatchObject({
      ...{ known: { must: 1, should: 1, may: 0 }, failures: { must: 2, should: 1, may: 0 }, upcoming: 1 },
      outcomes: { pass: 1, fail: 3 },
    })
  })

  it('counts a path that could not be read once', () =>
    expect(summary({ unreadable: ['a', 'a', 'b'], documents: [documentOf('c.md')] }).counts).toMatchObject({
      unreadable: 2,
      seen: 3,
      judged: 1,
    }))

  it('says what became of answers, and what it would be without', () => {
    const documents = [
      documentOf('a.md', [
        finding('A-1', 'a.md', 'waived', { gaps: [{ wanted: { is: 'answer' } }] }),
        finding('A-2', 'a.md', 'pass'),
      ]),
    ]
    const answered = {
      files: [{ path: 'w', sha256: 'x' }],
      soonDays: 9,
      waivers: ['w'],
      attestations: ['a'],
      more: 'not told',
    }
    const report = summary({ documents, answered })
    expect(report.verdict).toBe('conformant')
    expect(report.answers).toEqual({
      ...{ files: answered.files, soonDays: 9, verdictWithout: 'not-conformant', waivers: ['w'], attestations: ['a'] },
      failuresWithout: { must: 1, should: 0, may: 0 },
    })
  })

  it('holds the rules of all packs against each framework', () => {
    const crosswalk = {
      ...{ framework: { id: 'f' }, packs: ['a'], parts: [''], noneKnown: new Set(), elsewhere: new Map() },
      counterparts: new Map([['ABC-01', [{ clause: '1', strength: 'related', certainty: 'certain' }]]]),
    }
    const rule = (id: string) => ({ id, appliesTo: ['model-card'], inForce: asOf })
    const packs = [{ pack: { id: 'A', version: '1' }, rules: [rule('A-ABC-01'), rule('A-ABC-02')], takenOver: 0 }]
    const report = summary({
      packs,
      crosswalks: [crosswalk],
      documents: [documentOf('a.md', [finding('A-ABC-01', 'a.md', 'pass')])],
    })
    expect(report.coverage).toMatchObject([
      { framework: { id: 'f' }, clauses: [{ clause: '1', rules: [{ rule: 'A-ABC-01', outcomes: { pass: 1 } }] }] },
    ])
    expect(report.coverage?.[0]?.notSought).toEqual(['A-ABC-02'])
  })

  it('tells of a pack what a reader needs, and in English where it speaks another language', () => {
    const words = (id: string, language: string) => ({
      id,
      title: `${language} title`,
      statement: 's',
      why: 'w',
      remedy: 'r',
      checkText: {},
    })
    const rule = (id: string) => ({
      ...words(id, 'zh'),
      ...{
        origin: { pack: 'p@1' },
        theme: 't',
        level: 'must',
        reading: 'goal',
        basis: [],
        examples: ['not told'],
        appliesTo: [],
      },
    })
    const profiles = [
      { id: 'a', title: 'Profile A' },
      { id: 'b', title: 'Profile B' },
    ]
    const pack = {
      ...{
        id: 'p',
        version: '1',
        title: 'zh',
        authority: 'derived',
        asOf,
        digest: 'd',
        bases: ['b@1'],
        basis: ['text'],
        themes: ['t'],
      },
      english: {
        title: 'en',
        themes: ['en'],
        profiles,
        rules: [words('A-1', 'en'), words('A-2', 'en')],
        standing: 'More.',
      },
    }
    const inUse = { pack, rules: [rule('A-1')], takenOver: 4 }
    const told = (profile?: object) => summary({ packs: [{ ...inUse, ...(profile && { profile }) }] }).packs[0]
    const profile = { id: 'b', title: 'zh b', leftOut: 1 }
    expect(told(profile)).toEqual({
      ...{
        id: 'p',
        version: '1',
        title: 'zh',
        authority: 'derived',
        asOf,
        digest: 'd',
        bases: ['b@1'],
        basis: ['text'],
        themes: ['t'],
      },
      ...{ takenOver: 4, profile, standing: expect.stringContaining('No official') },
      rules: [
        {
          ...{
            id: 'A-1',
            origin: { pack: 'p@1' },
            theme: 't',
            title: 'zh title',
            statement: 's',
            why: 'w',
            remedy: 'r',
          },
          ...{ level: 'must', reading: 'goal', basis: [] },
        },
      ],
      english: {
        ...{
          title: 'en',
          themes: ['en'],
          profile: 'Profile B',
          standing: expect.stringMatching(/No official .* More\.$/),
        },
        rules: [{ id: 'A-1', title: 'en title', statement: 's', why: 'w', remedy: 'r' }],
      },
    })
    expect(Object.keys(told()?.english ?? {})).not.toContain('profile')
    expect(Object.keys(told() ?? {})).not.toContain('profile')
    const { english, ...plain } = pack
    const [alone] = summary({ packs: [{ ...inUse, pack: plain }] }).packs
    expect(english && alone && Object.keys(alone)).not.toContain('english')
  })
})

describe('rules about several documents', () => {
  const subject = (outcomes: readonly string[]) => ({
    ...{ id: 's', documents: [{ path: 'a.md' }, { path: 'b.md' }] },
    findings: outcomes.map((outcome, at) => finding(`S-${at}`, 's', outcome)),
  })
  const judged = (outcomes: readonly string[]) =>
    summary({ documents: [documentOf('a.md', []), documentOf('b.md', [])], subjects: [subject(outcomes)] }).counts
      .judged

  test('judge both where one of them applies', () => expect(judged(['not-applicable', 'pass'])).toBe(2))
  test('and none where none does', () => expect(judged(['not-applicable'])).toBe(0))
  test('and name the documents, and nothing else', () =>
    expect([...judgedNames(summary({ documents: [documentOf('a.md'), documentOf('b.md', [])] }))]).toEqual(['a.md']))
  test('and no document of which nothing was asked', () =>
    expect([...judgedNames({ ...summary({}), documents: [documentOf('b.md', [])] } as unknown as Report)]).toEqual([]))
})

describe('the standing of a rule', () => {
  const day = (text: string) => text as IsoDate
  // biome-ignore format: a table reads by its rows
  test.each([
    ['2026-06-01', undefined, undefined, 'in-force'],
    ['2026-06-02', undefined, undefined, 'upcoming'],
    ['2026-01-01', '2026-06-01', undefined, 'withdrawn'],
    ['2026-01-01', '2026-06-02', undefined, 'in-force'],
    ['2026-01-01', undefined, true, 'off'],
    ['2026-06-02', undefined, true, 'off'],
    ['2026-01-01', '2026-06-01', true, 'withdrawn'],
  ] as const)('in force from %s, withdrawn on %s, off: %s', (inForce, withdrawn, off, standing) =>
    expect(standingOf({ inForce: day(inForce), ...(withdrawn && { withdrawn: day(withdrawn) }), ...(off && { off }) }, asOf)).toBe(standing))
})

describe('a strict run', () => {
  const report = (more: object): Report =>
    ({ ...summary({ strict: true, documents: [documentOf('a.md')] }), ...more }) as Report
  const answers = (is: string) => ({ answers: { waivers: [{ became: { is } }], attestations: [] } })
  // biome-ignore format: a table reads by its rows
  test.each([
    ['nothing is left over', {}, 0],
    ['an entry of the baseline is left over', { baseline: { unused: [{}] } }, 1],
    ['no entry is', { baseline: { unused: [] } }, 0],
    ['a waiver answers for nothing', answers('lapsed'), 1],
    ['a waiver is used', answers('used'), 0],
    ['nobody asked for strictness', { strict: false, ...answers('lapsed'), baseline: { unused: [{}] } }, 0],
  ] as const)('%s', (_, more, code) => expect(exitCode(report(more))).toBe(code))
})

describe('findings that count alike', () => {
  const one = finding('A-1', 'a.md', 'fail') as unknown as Judged
  const other = (more: object) => ({ ...one, ...more }) as Judged
  const off = (topic: string) => other({ outcome: 'not-applicable', because: { is: 'declared', topic } })

  test('are counted together, wherever they are', () =>
    expect(alikeAmong([one, other({ id: 'A-1@b.md', path: 'b.md' })])).toStrictEqual([
      { rule: 'A-1', level: 'must', standing: 'in-force', outcome: 'fail', known: false, times: 2 },
    ]))

  test('and apart where they differ in anything that counts', () => {
    const known = other({ known: { since: asOf, reason: 'known' } })
    const all = [one, known, other({ rule: 'A-2' }), other({ level: 'may' }), other({ standing: 'upcoming' })]
    expect(alikeAmong([...all, off('agentic'), off('frontier'), off('agentic')])).toMatchObject([
      ...[{ known: false }, { known: true }, { rule: 'A-2' }, { level: 'may' }, { standing: 'upcoming' }],
      ...[
        { outcome: 'not-applicable', switchedBy: 'agentic', times: 2 },
        { switchedBy: 'frontier', times: 1 },
      ],
    ])
  })

  test('one that is none any more is counted no more', () => {
    const { add, alike } = counting()
    add(one)
    add(off('agentic'))
    add(one, -1)
    expect(alike()).toMatchObject([{ switchedBy: 'agentic', times: 1 }])
    add(off('agentic'))
    expect(alike()).toMatchObject([{ times: 2 }])
  })
})

describe('a finding fails a run', () => {
  const failing = (more: object) => ({ ...finding('A-1', 'a.md', 'fail'), ...more }) as unknown as Judged
  test.each<readonly [object, Gate, boolean]>([
    [{}, 'must', true],
    [{ level: 'should' }, 'must', false],
    [{ level: 'should' }, 'should', true],
    [{}, 'never', false],
    [{ standing: 'upcoming' }, 'must', false],
    [{ outcome: 'waived' }, 'must', false],
    [{ known: { since: asOf, reason: 'known' } }, 'must', false],
  ])('%j, at %s: %s', (more, least, fails) => expect(failsAt(failing(more), least)).toBe(fails))
})
