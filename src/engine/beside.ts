import type { Circumstances } from '../model/circumstances.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import type { Judgement } from '../model/judgement.ts'
import type { DocumentRule } from '../model/rule.ts'
import type { Cite } from './cite.ts'

/** What stands beside a document and speaks for it: a side file, or another document about the same thing. */
export interface Beside {
  readonly facts: readonly Fact[]
  readonly cite: Cite
}

/** A document that has been judged by itself, kept to be judged with others. */
export interface KeptDocument {
  readonly evidence: Evidence
  readonly cite: Cite
}

/**
 * Judges a document, and again with what stands beside it where nothing else keeps it from passing than that it is silent.
 * What it says itself, blanks included, is never made good elsewhere.
 */
export const judgeWith = (
  rule: DocumentRule,
  evidence: Evidence,
  circumstances: Circumstances,
  beside: readonly Beside[],
): Judgement => {
  const alone = rule.check(evidence, circumstances)
  const silent = alone.outcome === 'fail' && alone.gaps.every(({ saw }) => saw.is === 'missing')
  if (!silent || beside.every(({ facts }) => facts.length === 0)) return alone
  const facts = [...evidence.facts, ...beside.flatMap(other => other.facts)]
  const together = rule.check({ ...evidence, facts }, circumstances)
  return together.outcome === 'pass' ? together : alone
}

/** Cites each fact where it stands. */
export const citeAmong = (own: Cite, beside: readonly Beside[]): Cite => {
  if (beside.length === 0) return own
  const homes = new Map(beside.flatMap(({ facts, cite }) => facts.map(fact => [fact, cite] as const)))
  return { ...own, fact: fact => (homes.get(fact) ?? own).fact(fact) }
}
