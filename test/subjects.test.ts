import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { citing } from '../src/engine/cite.ts'
import { evaluateSubjects } from '../src/engine/evaluate-subjects.ts'
import { describing } from '../src/engine/subjects/describing.ts'
import { inferSubjects } from '../src/engine/subjects/infer-subjects.ts'
import { targetsIn } from '../src/engine/subjects/targets-in.ts'
import { toldApart } from '../src/engine/subjects/told-apart.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { SubjectKind } from '../src/model/declared-subject.ts'
import { documentName } from '../src/model/document.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import { lineIndex } from '../src/model/line-index.ts'
import type { SubjectRule } from '../src/model/rule.ts'
import type { Selector } from '../src/model/selector.ts'
import type { SubjectCheck } from '../src/model/subject-check.ts'
import type { TopicId } from '../src/model/topic.ts'
import { claimsOf } from '../src/policy/settings/claims.ts'
import { selectionOf } from '../src/policy/settings/selection.ts'
import { type DocumentRow, evidenceOfRow } from './support/evidence-rows.ts'
import { read } from './support/project.ts'

interface DeclaredRow {
  readonly name: string
  readonly kind: SubjectKind
  readonly documents: readonly string[]
  readonly parts?: readonly string[]
  /** Where the settings declare it. */
  readonly line?: number
}

interface Row {
  readonly name: string
  readonly documents: Readonly<Record<string, DocumentRow>>
  /** As settings have them. */
  readonly declared?: readonly DeclaredRow[]
  /** The document that two declared subjects claim. */
  readonly contested?: string
  /** By leading document, the others: `it` or `part`, and why. */
  readonly subjects: Readonly<Record<string, Readonly<Record<string, string>>>>
}

// The rows are ours; a wrong one makes its test fail.
const rows = parse(read('fixtures/engine/subjects.yaml')) as readonly Row[]
const evidencesOf = (documents: Row['documents']) =>
  Object.entries(documents).map(([path, row]) => evidenceOfRow(path, row))

/** Read as from settings whose folder is the one that the run began in. */
const claimsIn = ({ documents, declared = [] }: Row) => {
  const at = { path: 'waco.yaml' }
  const placeOf = ({ line }: DeclaredRow) => ({ ...at, ...(line !== undefined && { start: { line, column: 5 } }) })
  const selectors = declared.flatMap(({ name: subject, parts = [], ...row }): readonly Selector[] => [
    ...row.documents.map(pattern => ({ picks: 'documents' as const, pattern, subject, at })),
    ...parts.map(pattern => ({ picks: 'parts' as const, pattern, subject, at })),
  ])
  const subjects = declared.map(row => ({ name: row.name, kind: row.kind, at: placeOf(row) }))
  const read = evidencesOf(documents).map(({ document }) => document)
  return claimsOf(
    subjects,
    selectionOf(selectors, path => path),
    read,
  )
}

describe('which documents are about one subject', () => {
  test.each(rows.map(row => ({ ...row })))('$name', row => {
    const { documents, subjects, contested } = row
    const { value: claims, problems } = claimsIn(row)
    expect(problems.map(({ what }) => /^"([^"]+)"/.exec(what)?.[1])).toEqual(contested ? [contested] : [])
    if (contested) return
    const evidences = evidencesOf(documents)
    const inferred = row.declared ? inferSubjects(evidences, claims) : inferSubjects(evidences)
    const seen = inferred.map(({ id, documents: [, ...others] }) => [
      id,
      others.map(({ describes, because, ...document }) => [documentName(document), `${describes} ${because}`]),
    ])
    const wanted = Object.entries(subjects).map(([id, others]) => [id, Object.entries(others)])
    expect(seen).toEqual(wanted.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)))
    for (const { id, documents: members, declared } of inferred) {
      const [leading, ...others] = members
      expect(documentName(leading)).toBe(id)
      if (!declared)
        expect(leading.because).toMatch(others.length === 0 ? /^stands alone: no other / : /^leads, as the /)
      for (const member of members) expect('part' in member).toBe(documentName(member).includes('#'))
    }
    expect(inferSubjects(evidencesOf(documents).toReversed(), claims)).toEqual(inferred)
    // What is kept of a document to find its subject is enough for it.
    const kept = evidences.map(({ document, original, ...evidence }) => ({
      ...{ document, ...(original !== undefined && { original }) },
      ...describing({ ...evidence, document }),
    }))
    expect(inferSubjects(kept, claims)).toEqual(inferred)
  })
})

describe('two names', () => {
  interface Names {
    readonly name: string
    readonly one: readonly string[]
    readonly other: readonly string[]
    readonly apart: boolean
  }

  test.each(parse(read('fixtures/engine/told-apart.yaml')) as readonly Names[])('$name', ({ one, other, apart }) =>
    expect([toldApart(one, other), toldApart(other, one)]).toEqual([apart, apart]),
  )

  test('of more than two hundred characters are compared by those', () => {
    const long = (words: number) => [`Mbuni ${'na '.repeat(words)}Kasuku`]
    expect([toldApart(long(60), ['Kasuku']), toldApart(long(80), ['Kasuku'])]).toEqual([false, true])
  })
})

test('of a long answer the first three hundred words are looked through for names', () => {
  const partsOf = (before: number) => {
    const text = `${'word '.repeat(before)}Radio Corpus`
    const documents = {
      'README.md': { says: { 'training-data': text } },
      'data.md': { says: { name: 'Radio Corpus' } },
    }
    return inferSubjects(evidencesOf(documents)).find(({ id }) => id === 'README.md')?.documents.length
  }
  expect([partsOf(298), partsOf(299)]).toEqual([2, 1])
})

test('of a document is kept what tells its subject, and nothing else', () => {
  const models = { type: 'models' as const, names: ['x/y'] }
  const { facts, links } = describing(
    evidenceOfRow('README.md', {
      says: {
        name: { text: 'Kasuku', value: { type: 'version', version: '1' } },
        license: 'MIT',
        'base-model': { value: models },
      },
      links: { '': ['NOTICE.md', 'https://lumen.sn'] },
    }),
  )
  expect(facts).toStrictEqual([
    { topic: 'name', state: 'answered', text: 'Kasuku' },
    { topic: 'base-model', state: 'answered', text: '', value: models },
  ])
  expect(links).toStrictEqual([{ href: 'NOTICE.md' }])
})

test('what a document points to are the files that its links lead to, from where it stands', () => {
  const links = { '': ['a.md', 'https://lumen.sn/b.md', '#c', '../d.md#e', 'mailto:post@lumen.sn'] }
  expect(targetsIn(evidenceOfRow('docs/README.md', { links }))).toEqual([...['docs/a.md', 'docs/README.md', 'd.md']])
})

describe('evaluateSubjects', () => {
  const kept = evidencesOf({ 'README.md': { says: { name: 'Kasuku' } } }).map(evidence => ({
    evidence,
    cite: citing({ path: 'README.md', text: '# Kasuku', sha256: '', bytes: 8 }, lineIndex('# Kasuku')),
  }))
  const circumstances = {
    asOf: '2025-07-26' as IsoDate,
    declared: nothingDeclared,
    exists: () => false,
    anchorsAt: () => undefined,
  }

  test('without rules about several documents there are no subjects', () =>
    expect(evaluateSubjects(kept, [{ rules: [], circumstances }])).toEqual([]))

  describe('shows where it stands what a rule about several documents says', () => {
    const [own, other] = evidencesOf({
      'README.md': { says: { name: 'Kasuku' } },
      'NOTICE.md': { says: { name: 'Kasuku' } },
    })
    const text = '\n'.repeat(10_000)
    const both = [own, other].flatMap(evidence =>
      evidence
        ? [{ evidence, cite: citing({ path: evidence.document.path, text, sha256: '', bytes: 0 }, lineIndex(text)) }]
        : [],
    )
    const problem = { code: 'document/broken', what: 'broken', why: 'broken', fix: 'mend it', at: { path: 'x.md' } }
    const gap = { saw: { is: 'missing', searched: [] }, wanted: { is: 'document' } }
    const placeOf = (path: string, line: number) => ({
      path,
      start: { line, column: 1 },
      end: { line: line + 4, column: 1 },
    })
    const at = { in: other, span: { start: 4, end: 8 } }
    const told = { in: other, fact: other?.facts[0] }

    test.each([
      [
        'pass',
        { by: [told, { in: own, fact: own?.facts[0] }] },
        { by: [{ at: { path: 'NOTICE.md' } }, { at: { path: 'README.md' } }] },
      ],
      [
        'fail',
        {
          gaps: [
            { ...gap, at, against: { in: own, fact: own?.facts[0] } },
            { ...gap, at: { ...at, in: own } },
          ],
        },
        {
          gaps: [
            { at: placeOf('NOTICE.md', 5), against: { at: { path: 'README.md' } } },
            { at: placeOf('README.md', 5) },
          ],
        },
      ],
      ['not-applicable', { because: { is: 'fact', told } }, { because: { is: 'fact', at: { path: 'NOTICE.md' } } }],
      [
        'not-applicable',
        { because: { is: 'absence', in: other, missing: { topic: 'version', searched: [], at: at.span } } },
        { because: { is: 'absence', topic: 'version', at: placeOf('NOTICE.md', 5) } },
      ],
      [
        'not-applicable',
        { because: { is: 'declared', topic: 'agentic' } },
        { because: { is: 'declared', topic: 'agentic' } },
      ],
      ['needs-review', { question: 'Why?', at }, { question: 'Why?', at: { at: placeOf('NOTICE.md', 5) } }],
      ['not-judged', { problem, at }, { problem: { ...problem, at: placeOf('NOTICE.md', 5) } }],
      ['not-judged', { problem }, { problem }],
    ])('%s', (outcome, judgement, shown) => {
      // The engine looks at nothing else.
      const rule = { id: 'A-1', level: 'must', check: () => ({ outcome, ...judgement }) } as unknown as SubjectRule
      const [subject, ...more] = evaluateSubjects(both, [{ rules: [rule], circumstances }])
      expect([subject?.documents.length, more.length]).toEqual([2, 0])
      expect(subject?.findings).toMatchObject([{ id: 'A-1@README.md', subject: 'README.md', outcome, ...shown }])
    })

    test('and is asked of the documents themselves, which are there besides what the project has', () => {
      const seen: unknown[] = []
      const check: SubjectCheck = ({ own: [leading, ...others], parts }, { exists }) => {
        seen.push(
          [leading, ...others].map(({ document }) => document.path),
          parts.length,
        )
        seen.push(['README.md', 'NOTICE.md', 'LICENSE', 'x.md'].filter(exists))
        return {
          outcome: 'not-applicable',
          because: { is: 'absence', in: leading, missing: leading.missing('version' as TopicId) },
        }
      }
      const rule = { id: 'A-1', level: 'must', check } as unknown as SubjectRule
      evaluateSubjects(both, [
        { rules: [], circumstances },
        { rules: [rule], circumstances: { ...circumstances, exists: path => path === 'LICENSE' } },
      ])
      expect(seen).toEqual([['README.md', 'NOTICE.md'], 0, ['README.md', 'NOTICE.md', 'LICENSE']])
    })

    test('and of those about what it is made from, apart', () => {
      const documents = evidencesOf({
        'README.md': { says: { name: 'Kasuku', 'training-data': 'the Radio Corpus' } },
        'NOTICE.md': { says: { name: 'Kasuku' } },
        'data.md': { says: { name: 'Radio Corpus' } },
      })
      const seen: unknown[] = []
      const check: SubjectCheck = ({ own, parts }) => {
        seen.push([own, parts].map(list => list.map(({ document }) => document.path)))
        return {
          outcome: 'not-applicable',
          because: { is: 'declared', topic: 'x' as TopicId, says: true, at: { path: 'waco.yaml' } },
        }
      }
      const rule = { id: 'A-1', level: 'must', check } as unknown as SubjectRule
      const [cite] = both.map(each => each.cite)
      if (cite === undefined) throw new TypeError('nothing is cited')
      evaluateSubjects(
        documents.map(evidence => ({ evidence, cite })),
        [{ rules: [rule], circumstances }],
      )
      expect(seen).toEqual([
        [['README.md', 'NOTICE.md'], ['data.md']],
        [['data.md'], []],
      ])
    })
  })

  test('a finding is named after rule and subject', () => {
    const check: SubjectCheck = ({ own: [leading] }) => {
      const missing = leading.missing('version' as TopicId)
      return { outcome: 'not-applicable', because: { is: 'absence', in: leading, missing } }
    }
    // The engine looks at nothing else.
    const rule = { id: 'WACO-IDA-07', level: 'must', inForce: '2026-01-01', check } as unknown as SubjectRule
    expect(evaluateSubjects(kept, [{ rules: [rule], circumstances }])).toMatchObject([
      {
        id: 'README.md',
        documents: [{ path: 'README.md', describes: 'it' }],
        findings: [{ id: 'WACO-IDA-07@README.md', standing: 'upcoming', outcome: 'not-applicable' }],
      },
    ])
  })
})
