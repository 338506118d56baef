import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { citing } from '../src/engine/cite.ts'
import { evaluateSubjects } from '../src/engine/evaluate-subjects.ts'
import { inferSubjects } from '../src/engine/subjects/infer-subjects.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { SubjectKind } from '../src/model/declared-subject.ts'
import { documentName } from '../src/model/document.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import { lineIndex } from '../src/model/line-index.ts'
import type { SubjectRule } from '../src/model/rule.ts'
import type { Selector } from '../src/model/selector.ts'
import type { SubjectCheck } from '../src/model/subject-check.ts'
import type { TopicId } from '../src/model/topic.ts'
import { claimsOf } from '../src/policy/claims.ts'
import { selectionOf } from '../src/policy/selection.ts'
import { type DocumentRow, evidenceOfRow } from './evidence-rows.ts'

interface DeclaredRow {
  readonly name: string
  readonly kind: SubjectKind
  readonly documents: readonly string[]
  readonly parts?: readonly string[]
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

const table = new URL('../fixtures/engine/subjects.yaml', import.meta.url)
// The rows are ours; a wrong one makes its test fail.
const rows = parse(readFileSync(table, 'utf8')) as readonly Row[]
const evidencesOf = (documents: Row['documents']) =>
  Object.entries(documents).map(([path, row]) => evidenceOfRow(path, row))

/** Read as from settings whose folder is the one that the run began in. */
const claimsIn = ({ documents, declared = [] }: Row) => {
  const at = { path: 'waco.yaml' }
  const selectors = declared.flatMap(({ name: subject, parts = [], ...row }): readonly Selector[] => [
    ...row.documents.map(pattern => ({ picks: 'documents' as const, pattern, subject, at })),
    ...parts.map(pattern => ({ picks: 'parts' as const, pattern, subject, at })),
  ])
  const subjects = declared.map(({ name, kind }) => ({ name, kind, at }))
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
    const inferred = inferSubjects(evidencesOf(documents), claims)
    const seen = inferred.map(({ id, documents: [, ...others] }) => [
      id,
      Object.fromEntries(
        others.map(({ describes, because, ...document }) => [documentName(document), `${describes} ${because}`]),
      ),
    ])
    expect(Object.fromEntries(seen)).toEqual(subjects)
    expect(inferred.map(({ id, documents: [leading] }) => id === documentName(leading))).not.toContain(false)
    expect(inferSubjects(evidencesOf(documents).toReversed(), claims)).toEqual(inferred)
  })
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
