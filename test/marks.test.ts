import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { judgedText, judgedTextOfSubject } from '../src/engine/judged-text.ts'
import { marksOf, stepsOf, subjectMarksOf } from '../src/engine/marks.ts'
import type { Evidence } from '../src/model/evidence.ts'
import type { Judgement } from '../src/model/judgement.ts'
import type { SubjectJudgement } from '../src/model/subject-judgement.ts'
import { type DocumentRow, evidenceOfRow } from './support/evidence-rows.ts'
import { read } from './support/project.ts'

// The tables are ours; a wrong row makes its test fail. What is not looked at is left out of their values; hence the casts.
const table = <Row>(name: string): readonly Row[] => parse(read(`fixtures/engine/${name}.yaml`)) as readonly Row[]

interface JudgementRow {
  readonly outcome: Judgement['outcome']
  /** Topics of the facts that make it pass. */
  readonly by?: readonly string[]
  /** What was seen and wanted, and on which topic a fact stands there. */
  readonly gaps?: readonly {
    readonly saw: object
    readonly wanted: object
    readonly on?: string
    /** In a subject: the topic of the other document that it is held against. */
    readonly against?: string
    /** In a subject: characters, where no fact says it. */
    readonly from?: readonly [number, number]
  }[]
  readonly because?: { readonly is: string; readonly topic: string }
  /** Where the question stands, in characters, and the topics that it is about. */
  readonly asked?: { readonly at: readonly [number, number]; readonly about?: readonly string[] }
}

const spanOf = ([start, end]: readonly [number, number]) => ({ start, end })

const factIn = (evidence: Evidence, topic: string) => {
  const fact = evidence.facts.find(each => each.topic === topic)
  if (fact === undefined) throw new TypeError(`nothing is said on ${topic}`)
  return fact
}

const judgementOf = (evidence: Evidence, { outcome, by = [], gaps = [], because, asked }: JudgementRow): Judgement =>
  ({
    ...{ outcome, by: by.map(topic => factIn(evidence, topic)), question: '?', at: spanOf(asked?.at ?? [0, 0]) },
    ...(asked?.about && { about: asked.about }),
    gaps: gaps.map(({ saw, wanted, on }) => ({
      ...{ at: { start: 0, end: 0 }, saw, wanted },
      on:
        on === undefined
          ? { is: 'absence', missing: { topic: 'nothing' } }
          : { is: 'fact', fact: factIn(evidence, on) },
    })),
    because: because && {
      ...because,
      ...(because.is === 'fact' && { fact: factIn(evidence, because.topic) }),
      ...(because.is === 'absence' && { missing: { topic: because.topic } }),
    },
  }) as unknown as Judgement

const subjectJudgementOf = (
  own: Evidence,
  other: Evidence,
  { outcome, by = [], gaps = [], because, asked }: JudgementRow,
): SubjectJudgement =>
  ({
    ...{ outcome, by: by.map(topic => ({ in: own, fact: factIn(own, topic) })), question: '?' },
    at: { in: own, span: spanOf(asked?.at ?? [0, 0]) },
    ...(asked?.about && { about: asked.about }),
    gaps: gaps.map(({ saw, wanted, on, against, from }) => ({
      ...{ saw, wanted },
      at: { in: own, span: from ? spanOf(from) : on === undefined ? spanOf([9000, 9000]) : factIn(own, on).span },
      ...(against && { against: { in: other, fact: factIn(other, against) } }),
    })),
    because: because && {
      ...because,
      ...(because.is === 'fact' && { told: { in: own, fact: factIn(own, because.topic) } }),
      ...(because.is === 'absence' && { in: own, missing: { topic: because.topic } }),
    },
  }) as unknown as SubjectJudgement

interface MarksRow {
  readonly name: string
  readonly says?: DocumentRow['says']
  readonly judged: JudgementRow
  readonly marks: readonly string[]
  /** Of several documents, where it is another than of one. */
  readonly together?: readonly string[]
}

describe('what a finding is about', () => {
  it.each(table<MarksRow>('marks'))('$name', ({ says = {}, judged, marks, together = marks }) => {
    const evidence = evidenceOfRow('README.md', { says })
    expect(marksOf(judgementOf(evidence, judged))).toEqual(marks)
    expect(subjectMarksOf(subjectJudgementOf(evidence, evidence, judged))).toEqual(together)
  })

  it.each([
    ['Uses › Direct use', ['uses', 'direct-use']],
    ['2.1 Direct use', ['direct-use']],
    ['2. Uses › 2.1 – Direct use', ['uses', 'direct-use']],
    ['3) Bias', ['bias']],
    ['owners.0.name', ['owners', 'name']],
    ['owners.12', ['owners']],
    ['0', []],
    ['2024', []],
    ['Release 2024', ['release-2024']],
    ['***', []],
    ['Ｕｓｅｓ', ['uses']],
    ['(Uses)', ['uses']],
    ['Part 2. Uses', ['part-2', 'uses']],
    ['2nd) Bias', ['2nd-bias']],
    ['3)Bias', ['bias']],
    ['2  Uses', ['uses']],
    ['使用 › 限制', ['使用', '限制']],
    [`${'a'.repeat(60)}b`, ['a'.repeat(60)]],
  ])('a way to a place without what changes when something is put in before: %s', (where, steps) =>
    expect(stepsOf(where)).toEqual(steps),
  )
})

interface TextRow {
  readonly name: string
  readonly says?: DocumentRow['says']
  /** What the other document of the subject says. */
  readonly other?: DocumentRow['says']
  readonly judged: JudgementRow
  /** The same judgement, of a document that says this, rests on the same text; and on another. */
  readonly of?: readonly string[]
  readonly same?: readonly NonNullable<DocumentRow['says']>[]
  readonly others?: readonly NonNullable<DocumentRow['says']>[]
  /** Where it fails: the way to it, how it was found, what it is about. */
  readonly parts?: readonly object[]
  /** Nothing that a person could answer for. */
  readonly none?: boolean
  /** Whether it is of several documents. */
  readonly together?: boolean
}

describe('the text that a finding rests on', () => {
  it.each(table<TextRow>('judged-text'))('$name', row => {
    const textOf = (says: DocumentRow['says'], said: DocumentRow['says'] = row.other) => {
      const own = evidenceOfRow('README.md', { says: says ?? {} })
      if (!row.together) return judgedText(judgementOf(own, row.judged), own)
      const other = evidenceOfRow('NOTICE.md', { says: said ?? {} })
      return judgedTextOfSubject(subjectJudgementOf(own, other, row.judged), { own: [own], parts: [other] })
    }
    const judged = textOf(row.says)
    expect(judged === undefined).toBe(row.none ?? false)
    if (row.of) expect(judged?.text).toBe(`sha256:${createHash('sha256').update(row.of.join('\n')).digest('hex')}`)
    if (row.parts) expect(judged?.parts).toEqual(row.parts)
    for (const says of row.same ?? []) expect(textOf(says)?.text).toBe(judged?.text)
    for (const says of row.others ?? []) expect(textOf(says)?.text).not.toBe(judged?.text)
    if (judged) expect(judged.text).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it('is that of every document of a subject, and of what it is held against', () => {
    const own = evidenceOfRow('README.md', { says: { license: 'MIT' } })
    const textWith = (says: DocumentRow['says'], against?: string) => {
      const other = evidenceOfRow('NOTICE.md', { says: says ?? {} })
      const gaps = [{ saw: { is: 'x' }, wanted: { is: 'agreement', topic: 'license' }, ...(against && { against }) }]
      return judgedTextOfSubject(subjectJudgementOf(own, other, { outcome: 'fail', gaps }), {
        own: [own],
        parts: [other],
      })?.text
    }
    expect(textWith({ license: 'GPL' })).not.toBe(textWith({}))
    expect(textWith({ country: 'Senegal' })).toBe(textWith({}))
    expect(textWith({ country: 'Senegal' }, 'country')).not.toBe(textWith({}))
  })
})
