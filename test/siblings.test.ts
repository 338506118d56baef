import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Beside, judgeWith, type KeptDocument } from '../src/engine/beside.ts'
import { citing } from '../src/engine/cite.ts'
import { disagree } from '../src/engine/disagree.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { withSiblings } from '../src/engine/siblings.ts'
import type { CheckText } from '../src/model/check.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { Claim } from '../src/model/declared-subject.ts'
import { documentName } from '../src/model/document.ts'
import type { Finding } from '../src/model/finding.ts'
import type { IsoDate, Judgement } from '../src/model/judgement.ts'
import { lineIndex } from '../src/model/line-index.ts'
import { isDocumentRule, type Rule } from '../src/model/rule.ts'
import type { TopicId } from '../src/model/topic.ts'
import { type DocumentRow, evidenceOfRow } from './support/evidence-rows.ts'
import { bindCheck } from './support/given.ts'
import { read } from './support/project.ts'

// The tables are ours; a wrong row makes its test fail.
const table = <Row>(name: string): readonly Row[] => parse(read(`fixtures/engine/${name}.yaml`)) as readonly Row[]

const circumstances = { asOf: '2026-06-01' as IsoDate, declared: nothingDeclared }

const keptOf = (name: string, row: DocumentRow): KeptDocument => {
  const evidence = evidenceOfRow(name, row)
  const text = '\n'.repeat(10_000)
  return { evidence, cite: citing({ path: evidence.document.path, text, sha256: '', bytes: 0 }, lineIndex(text)) }
}

const problem = { code: 'document/broken', what: 'broken', why: 'broken', fix: 'mend it', at: { path: 'LICENSE' } }

interface BesideRow {
  readonly name: string
  readonly given: DocumentRow['says']
  readonly beside: readonly {
    readonly says?: NonNullable<DocumentRow['says']>
    readonly about?: readonly (readonly string[])[]
    readonly until?: IsoDate
    readonly unread?: boolean
    readonly topics?: readonly string[]
  }[]
  readonly check: CheckText
  readonly outcome: Judgement['outcome']
  /** Files in which the facts stand that make it pass. */
  readonly by?: readonly string[]
  readonly saw?: readonly string[]
}

const besideOf = ({ says = {}, unread = false, topics, ...row }: BesideRow['beside'][number], at: number): Beside => {
  const { evidence, cite } = keptOf(`SIDE${at + 1}.md`, { says })
  return {
    ...row,
    ...{ facts: evidence.facts, cite },
    ...(topics && { topics: topics as readonly TopicId[] }),
    ...(unread && { unread: problem }),
  }
}

const ruleOf = (check: CheckText, id = 'A-1', appliesTo: readonly string[] = ['model-card', 'data-sheet']): Rule =>
  // The engine looks at nothing else.
  ({ id, level: 'must', appliesTo, check: bindCheck.document(check) }) as unknown as Rule

const filesIn = (finding: Finding | undefined): readonly string[] | undefined =>
  finding?.outcome === 'pass' ? finding.by.map(({ at }) => at.path) : undefined

const sawIn = (finding: Finding | undefined): readonly string[] | undefined =>
  finding?.outcome === 'fail' ? finding.gaps.map(({ saw }) => saw.is) : undefined

describe('what stands beside a document', () => {
  it.each(table<BesideRow>('beside'))('$name', row => {
    const own = keptOf('README.md', { says: row.given ?? {} })
    const beside = row.beside.map(besideOf)
    const rule = ruleOf(row.check)
    const [finding] = evaluate(own, [rule], circumstances, beside)
    expect(finding?.outcome).toBe(row.outcome)
    expect(filesIn(finding)).toEqual(row.by)
    expect(sawIn(finding)).toEqual(row.saw)
    // A finding has what the judgement has.
    if (isDocumentRule(rule))
      expect(judgeWith(rule, own.evidence, circumstances, beside).outcome).toBe(finding?.outcome)
  })
})

interface SiblingsRow {
  readonly name: string
  readonly documents: Readonly<Record<string, DocumentRow>>
  readonly checks: readonly CheckText[]
  /** Documents that are declared to be about one thing. */
  readonly declared?: readonly string[]
  /** By document, what became of each rule: an outcome, with the files in which the facts of a pass stand. */
  readonly became: Readonly<Record<string, readonly string[]>>
}

describe('what one document leaves open and another answers', () => {
  it.each(table<SiblingsRow>('siblings'))('$name', ({ documents, checks, declared, became }) => {
    const kept = Object.entries(documents).map(([name, row]) => keptOf(name, row))
    const asked = checks.map((check, at) => ruleOf(check, `A-${at + 1}`))
    const rules = [...asked, ruleOf({ answered: { topic: 'license' } }, 'OTHER', ['disclosure'])]
    // A rule that nobody can be asked about again leaves its findings as they are.
    const gone = ruleOf({ answered: { topic: 'nothing' } }, 'GONE')
    const all = kept.map(document => ({
      document: document.evidence.document,
      findings: evaluate(document, [...rules, gone], circumstances),
    }))
    const claims = declared
      ? [
          {
            subject: { name: 'Kasuku', kind: 'model', at: { path: 'waco.yaml' } },
            own: new Set(declared),
            parts: new Set<string>(),
            partsListed: false,
          } as Claim,
        ]
      : []
    const together = [{ rules, circumstances }]
    const answered = declared ? withSiblings(all, kept, together, claims) : withSiblings(all, kept, together)
    const goneIn = (side: ReturnType<typeof withSiblings>) =>
      side.flatMap(({ findings }) => findings.filter(({ rule }) => rule === gone.id))
    const askedIn = (side: ReturnType<typeof withSiblings>) =>
      side.map(result => ({ ...result, findings: result.findings.filter(({ rule }) => rule !== gone.id) }))
    expect(goneIn(answered)).toEqual(goneIn(all))
    const [results, after] = [askedIn(all), askedIn(answered)]
    const told = after.map(({ document, findings }) => [
      documentName(document),
      findings.map(finding => [finding.outcome, ...(filesIn(finding) ?? [])].join(' ')),
    ])
    expect(Object.fromEntries(told)).toEqual(became)
    for (const { document, findings } of after)
      expect(findings.map(({ id, path, part }) => [id, path, part])).toEqual(
        asked.map(({ id }) => [`${id}@${documentName(document)}`, document.path, document.part]),
      )
    expect(after.flatMap(({ findings }) => findings.map(({ id }) => id))).toEqual(
      results.flatMap(({ findings }) => findings.map(({ id }) => id)),
    )
  })
})

interface DisagreeRow {
  readonly name: string
  readonly one: DocumentRow['says']
  readonly other: DocumentRow['says']
  readonly disagree: boolean
}

describe('whether two documents say two things of one', () => {
  it.each(table<DisagreeRow>('disagree'))('$name', row => {
    const [one, other] = [row.one, row.other].map(says => evidenceOfRow('README.md', { says: says ?? {} }))
    if (!one || !other) throw new TypeError('two documents make two')
    expect([disagree(one, other), disagree(other, one)]).toEqual([row.disagree, row.disagree])
  })
})
