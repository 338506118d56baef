import type { Circumstances } from '../model/circumstances.ts'
import { type Document, documentName } from '../model/document.ts'
import type { Finding, Shown } from '../model/finding.ts'
import { fingerprintOf } from '../model/fingerprint.ts'
import type { Judgement } from '../model/judgement.ts'
import { type DocumentRule, isDocumentRule, type Rule } from '../model/rule.ts'
import { type Beside, citeAmong, judgeWith, type KeptDocument } from './beside.ts'
import type { Cite } from './cite.ts'
import { marksOf } from './marks.ts'
import { standingOf } from './standing.ts'

/** Judges one document by every rule that applies to documents of its kind, in the order of the rules, with what stands beside it. */
export const evaluate = (
  { evidence, cite: own }: KeptDocument,
  rules: readonly Rule[],
  circumstances: Circumstances,
  beside: readonly Beside[] = [],
  judge: typeof judgeWith = judgeWith,
): readonly Finding[] => {
  const cite = citeAmong(own, beside)
  return rulesOn(evidence.document, rules).map(rule => {
    const { id, level } = rule
    const asked = { rule: id, level, standing: standingOf(rule, circumstances.asOf) }
    return findingOn(evidence.document, asked, judge(rule, evidence, circumstances, beside), cite)
  })
}

/** Those of the rules that one document is judged by. */
export const rulesOn = ({ kind }: Pick<Document, 'kind'>, rules: readonly Rule[]): readonly DocumentRule[] =>
  rules.filter(isDocumentRule).filter(rule => rule.appliesTo.includes(kind))

/** What a rule says of a document. */
export const findingOn = (
  { path, part }: Pick<Document, 'path' | 'part'>,
  { rule, level, standing }: Pick<Finding, 'rule' | 'level' | 'standing'>,
  judgement: Judgement,
  cite: Cite,
): Finding => {
  const document = { path, ...(part !== undefined && { part }) }
  const name = documentName(document)
  const marks = marksOf(judgement)
  const fingerprint = fingerprintOf({ rule, marks }, name)
  return { id: `${rule}@${name}`, fingerprint, rule, marks, level, standing, ...document, ...shown(judgement, cite) }
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
