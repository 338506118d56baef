import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { insertionIn } from '../src/commands/checking/run-plan.ts'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { planOf } from '../src/engine/plan/plan-of.ts'
import { documentsIn, recognise } from '../src/engine/recognise.ts'
import { documentFormats } from '../src/formats/document-formats.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { Finding } from '../src/model/finding.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { Plan } from '../src/model/plan.ts'
import { isDocumentRule } from '../src/model/rule.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { packIn, sourceFrom, testVocabulary } from './support/given.ts'

const formats = documentFormats(testVocabulary())
const { rules } = packIn('standards/waco/2026.07')
const path = 'MODEL_CARD.md'

interface Judged {
  readonly findings: readonly Finding[]
  readonly plan: Plan
}

const judge = (text: string): Judged => {
  const source = sourceFrom(path, text)
  const draft = draftOf(source)
  const found = recognise(draft, formats)
  const [document] = found?.as === 'documents' ? documentsIn(source, found) : []
  if (found?.as !== 'documents' || document === undefined) throw new TypeError('is not taken for a document')
  const evidence = found.format.read(draft, document)
  // The cast is of a date that we wrote.
  const circumstances = { asOf: '2026-01-01' as IsoDate, declared: nothingDeclared }
  const findings = evaluate({ evidence, cite: citing(source, draft.lines) }, rules, circumstances)
  const insertions = insertionIn({ evidence, lines: draft.lines })
  const plan = planOf({ documents: [{ document, findings }], subjects: [] }, 'should', (_, topic) => insertions(topic))
  return { findings, plan }
}

describe('a plan for a card', () => {
  const card = readFileSync(`fixtures/plan/${path}`, 'utf8')
  const { plan, findings } = judge(card)

  it('counts what it clears: all that failed, in the end', () => {
    expect(plan.failing.must).toBeGreaterThan(10)
    expect(plan.steps.at(-1)?.total).toEqual({ ...plan.failing, may: 0 })
    const cleared = plan.steps.flatMap(({ clears }) => clears.map(({ rule }) => rule))
    const failed = findings.filter(
      ({ outcome, level, standing }) => outcome === 'fail' && level !== 'may' && standing === 'in-force',
    )
    expect(cleared.toSorted()).toEqual(failed.map(({ rule }) => rule).toSorted())
  })

  it('clears every must before anything weaker', () => {
    const done = plan.steps.findIndex(({ total }) => total.must === plan.failing.must)
    const early = plan.steps.slice(0, done).flatMap(({ clears }) => clears.filter(({ level }) => level !== 'must'))
    const alone = plan.steps
      .slice(0, done + 1)
      .filter(({ clears, towards }) => [...clears, ...towards].every(({ level }) => level !== 'must'))
    expect(early.length).toBeLessThan(plan.failing.should)
    expect(alone).toEqual([])
  })

  it('is right about each place: with the example of a rule written there, the rule passes', () => {
    const { findings: after } = judge(applied(card, plan))
    const cleared = new Set<string>(plan.steps.flatMap(({ clears }) => clears.map(({ rule }) => rule)))
    expect(
      after.filter(({ rule, outcome }) => cleared.has(rule) && outcome !== 'pass').map(({ rule }) => rule),
    ).toEqual([])
  })
})

/** Writes the passing example of each rule where the plan has the step that clears it, from the end so that lines stay. */
const applied = (card: string, { steps }: Plan): string => {
  const lines = card.split('\n')
  const written = steps.map(({ at, do: kind, clears }) => {
    const texts = clears.flatMap(({ rule }) => {
      const known = rules.filter(isDocumentRule).find(({ id }) => id === rule)
      return known?.examples.find(({ outcome, kind: of }) => outcome === 'pass' && of === 'model-card')?.text ?? []
    })
    const parts = texts.map(text => /^(?:---\n([\s\S]*?)\n---\n)?([\s\S]*)$/.exec(text) ?? [])
    // A second title would begin a second card.
    const bodies = parts.map(([, , body = '']) => body.replace(/^# .*$/gm, ''))
    return { at, kind, heads: parts.map(([, head = '']) => head), bodies }
  })
  const inOrder = written.toSorted((a, b) => (b.at.start?.line ?? 0) - (a.at.start?.line ?? 0))
  for (const { at, kind, bodies } of inOrder) {
    const [first, last] = [at.start?.line ?? 0, at.end?.line ?? 0]
    const end = lines.length
    // The examples bring headings of their own.
    if (kind === 'fill-in') lines.splice(first - 3, last - first + 3, ...bodies)
    else if (kind === 'add-key') lines.splice(end, 0, '', ...bodies)
    else lines.splice(last, 0, '', ...bodies)
  }
  const keys = written.flatMap(({ heads }) => heads).join('\n')
  return lines.join('\n').replace('tags:\n', () => `${keys}\ntags:\n`)
}
