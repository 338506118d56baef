import type { KeptDocument } from '../../engine/beside.ts'
import { citing } from '../../engine/cite.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { evaluateSubjects } from '../../engine/evaluate-subjects.ts'
import { withSiblings } from '../../engine/siblings.ts'
import { nothingDeclared } from '../../model/circumstances.ts'
import { documentName } from '../../model/document.ts'
import type { Finding, Outcome } from '../../model/finding.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Pack } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { DocumentResult, SubjectResult } from '../../model/report.ts'
import { isSubjectRule, type Level, type RuleId } from '../../model/rule.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { noDocument } from '../asking/input-problems.ts'
import { placesOf } from '../pipeline/link-places.ts'
import type { Search } from '../pipeline/search.ts'
import { problemsIn, survey } from '../pipeline/survey.ts'

/** How one rule comes out for one document, by one of the two packs. */
export interface Verdicted {
  readonly outcome: Outcome
  readonly level: Level
  readonly standing: Finding['standing']
}

/** A rule that comes out in another way; on one side only when the other pack does not have it, or not for such documents. */
export interface VerdictChange {
  /** The document that is judged, or the leading one of those that are judged together. */
  readonly path: string
  readonly rule: RuleId
  readonly from?: Verdicted
  readonly to?: Verdicted
}

export interface Comparison {
  readonly documents: number
  readonly changes: readonly VerdictChange[]
  /** With any of these not everything was compared. */
  readonly problems: readonly Problem[]
}

/** Judges each document of a project by both packs, and then all of them together; they are read once. */
export const verdictChanges = async (
  search: Search,
  [from, to]: readonly [Pack, Pack],
  asOf: IsoDate,
  vocabulary: Vocabulary,
): Promise<Comparison> => {
  const changes: VerdictChange[] = []
  // Documents of one file share its problems.
  const partial = new Set<Problem>()
  const circumstances = { asOf, declared: nothingDeclared }
  const kept: KeptDocument[] = []
  const alone: { readonly before: DocumentResult[]; readonly after: DocumentResult[] } = { before: [], after: [] }
  const { skipped, problems } = await survey(search, vocabulary, ({ source, lines, evidence, beside }) => {
    const read = { evidence, cite: citing(source, lines) }
    const speaking = beside.map(({ file: { facts }, cite }) => ({ facts, cite }))
    kept.push(read)
    for (const problem of problemsIn(evidence)) partial.add(problem)
    const { document } = evidence
    alone.before.push({ document, findings: evaluate(read, from.rules, circumstances, speaking) })
    alone.after.push({ document, findings: evaluate(read, to.rules, circumstances, speaking) })
  })
  const settled = withSiblings(alone.after, kept, [{ rules: to.rules, circumstances }])
  for (const [at, { document, findings }] of withSiblings(alone.before, kept, [
    { rules: from.rules, circumstances },
  ]).entries())
    changes.push(...changesOf(documentName(document), findings, settled[at]?.findings ?? []))
  const places = await placesOf(kept.map(({ evidence }) => evidence))
  const [before = [], after = []] = [from, to].map(({ rules }) =>
    evaluateSubjects(kept, [{ rules: rules.filter(isSubjectRule), circumstances: { ...circumstances, ...places } }]),
  )
  const findingsOn = (subjects: readonly SubjectResult[], id: string): SubjectResult['findings'] =>
    subjects.find(subject => subject.id === id)?.findings ?? []
  for (const id of new Set([...before, ...after].map(subject => subject.id)))
    changes.push(...changesOf(id, findingsOn(before, id), findingsOn(after, id)))
  const nothing = kept.length === 0 && problems.length === 0 ? [noDocument(search.paths, skipped)] : []
  return { documents: kept.length, changes, problems: [...problems, ...partial, ...nothing] }
}

type Judged = Pick<Finding, 'rule' | 'outcome' | 'level' | 'standing'>

const changesOf = (path: string, before: readonly Judged[], after: readonly Judged[]): readonly VerdictChange[] => {
  const rules = [...new Set([...before, ...after].map(({ rule }) => rule))].toSorted()
  return rules.flatMap(rule => {
    const [from, to] = [before, after].map(findings => verdicted(findings.find(finding => finding.rule === rule)))
    if (JSON.stringify(from) === JSON.stringify(to)) return []
    return [{ path, rule, ...(from && { from }), ...(to && { to }) }]
  })
}

const verdicted = (finding: Judged | undefined): Verdicted | undefined =>
  finding && { outcome: finding.outcome, level: finding.level, standing: finding.standing }
