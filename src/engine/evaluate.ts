import type { Circumstances } from '../model/circumstances.ts'
import { documentName } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding, Shown } from '../model/finding.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LineIndex } from '../model/line-index.ts'
import { isDocumentRule, type Rule } from '../model/rule.ts'
import type { Source } from '../model/source.ts'
import { type Cite, citing } from './cite.ts'
import { standingOf } from './standing.ts'

/** Judges one document by every rule that applies to documents of its kind, in the order of the rules. */
export const evaluate = (
  evidence: Evidence,
  source: Source,
  lines: LineIndex,
  rules: readonly Rule[],
  circumstances: Circumstances,
): readonly Finding[] => {
  const cite = citing(source, lines)
  const { kind, path, part } = evidence.document
  return rules
    .filter(isDocumentRule)
    .filter(rule => rule.appliesTo.includes(kind))
    .map(rule => ({
      id: `${rule.id}@${documentName(evidence.document)}`,
      rule: rule.id,
      level: rule.level,
      standing: standingOf(rule, circumstances.asOf),
      path,
      ...(part !== undefined && { part }),
      ...shown(rule.check(evidence, circumstances), cite),
    }))
}

const shown = (judgement: Judgement, cite: Cite): Shown => {
  switch (judgement.outcome) {
    case 'pass': {
      const [first, ...more] = judgement.by
      return { outcome: 'pass', by: [cite.fact(first), ...more.map(cite.fact)] }
    }
    case 'fail': {
      const [first, ...more] = judgement.gaps
      return { outcome: 'fail', gaps: [cite.gap(first), ...more.map(cite.gap)] }
    }
    case 'not-applicable':
      return { outcome: 'not-applicable', because: cite.switchedBy(judgement.because) }
    case 'needs-review':
      return { outcome: 'needs-review', question: judgement.question, at: cite.span(judgement.at) }
    case 'not-judged': {
      const { problem, at } = judgement
      return { outcome: 'not-judged', problem: at ? { ...problem, at: cite.span(at).at } : problem }
    }
  }
}
