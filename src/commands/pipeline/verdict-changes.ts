import { evaluate } from '../../engine/evaluate.ts'
import { nothingDeclared } from '../../model/circumstances.ts'
import type { Finding, Outcome } from '../../model/finding.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Pack } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Level, RuleId } from '../../model/rule.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { noDocument } from './input-problems.ts'
import { problemsIn, type Search, survey } from './survey.ts'

/** How one rule comes out for one document, by one of the two packs. */
export interface Verdicted {
  readonly outcome: Outcome
  readonly level: Level
  readonly standing: Finding['standing']
}

/** A rule that comes out in another way for a document; on one side only when the other pack does not have it, or not for such documents. */
export interface VerdictChange {
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

/** Judges each document of a project by both packs, read once. */
export const verdictChanges = async (
  search: Search,
  [from, to]: readonly [Pack, Pack],
  asOf: IsoDate,
  vocabulary: Vocabulary,
): Promise<Comparison> => {
  const changes: VerdictChange[] = []
  const partial: Problem[] = []
  let documents = 0
  const circumstances = { asOf, declared: nothingDeclared }
  const { skipped, problems } = await survey(search, vocabulary, ({ source, lines, evidence }) => {
    documents += 1
    partial.push(...problemsIn(evidence))
    const [before, after] = [from, to].map(pack => evaluate(evidence, source, lines, pack.rules, circumstances))
    changes.push(...changesOf(evidence.document.path, before ?? [], after ?? []))
  })
  const nothing = documents === 0 && problems.length === 0 ? [noDocument(search.paths, skipped)] : []
  return { documents, changes, problems: [...problems, ...partial, ...nothing] }
}

const changesOf = (path: string, before: readonly Finding[], after: readonly Finding[]): readonly VerdictChange[] => {
  const rules = [...new Set([...before, ...after].map(({ rule }) => rule))].toSorted()
  return rules.flatMap(rule => {
    const [from, to] = [before, after].map(findings => verdicted(findings.find(finding => finding.rule === rule)))
    if (JSON.stringify(from) === JSON.stringify(to)) return []
    return [{ path, rule, ...(from && { from }), ...(to && { to }) }]
  })
}

const verdicted = (finding: Finding | undefined): Verdicted | undefined =>
  finding && { outcome: finding.outcome, level: finding.level, standing: finding.standing }
