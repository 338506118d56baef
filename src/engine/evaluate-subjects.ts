import type { Claim } from '../model/declared-subject.ts'
import { type Document, documentName } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { CitedFact, CitedGap, CitedSwitch, Shown, SubjectFinding } from '../model/finding.ts'
import { fingerprintOf } from '../model/fingerprint.ts'
import type { SubjectResult } from '../model/report.ts'
import type { SubjectRule } from '../model/rule.ts'
import type { Member, Subject, SubjectEvidence } from '../model/subject.ts'
import type { SubjectCircumstances } from '../model/subject-check.ts'
import type { SubjectGap, SubjectJudgement, SubjectSwitch, Told } from '../model/subject-judgement.ts'
import type { KeptDocument } from './beside.ts'
import type { Cite } from './cite.ts'
import { subjectMarksOf } from './marks.ts'
import { standingOf } from './standing.ts'
import { inferSubjects } from './subjects/infer-subjects.ts'

/** Rules that are judged under the same circumstances: those of one pack. */
export interface AskedTogether {
  readonly rules: readonly SubjectRule[]
  readonly circumstances: SubjectCircumstances
}

/** Judges all documents together, once, at the end of a run. Without such rules nothing is looked at. */
export const evaluateSubjects = (
  documents: readonly KeptDocument[],
  asked: readonly AskedTogether[],
  claims: readonly Claim[] = [],
): readonly SubjectResult[] => {
  if (asked.every(({ rules }) => rules.length === 0)) return []
  const kept = new Map(documents.map(document => [documentName(document.evidence.document), document]))
  const paths = new Set(documents.map(({ evidence }) => evidence.document.path))
  return inferSubjects(
    documents.map(({ evidence }) => evidence),
    claims,
  ).map(subject => judgeSubject(subject, kept, asked, path => paths.has(path)))
}

/** Judges one subject; `isJudged`: whether a document stands at that path, wherever it was read from. */
export const judgeSubject = (
  subject: Subject,
  kept: ReadonlyMap<string, KeptDocument>,
  asked: readonly AskedTogether[],
  isJudged: (path: string) => boolean,
): SubjectResult => {
  const citeIn: CiteIn = ({ document }) => keptAt(kept, document).cite
  const evidence = evidenceOf(subject, kept)
  const findings = asked.flatMap(({ rules, circumstances }) => {
    const exists = (path: string): boolean => isJudged(path) || circumstances.exists(path)
    return rules.map(rule => findingOf(rule, subject, evidence, { ...circumstances, exists }, citeIn))
  })
  return { ...subject, findings }
}

type CiteIn = (evidence: Evidence) => Cite

const keptAt = (kept: ReadonlyMap<string, KeptDocument>, wanted: Pick<Document, 'path' | 'part'>): KeptDocument => {
  const name = documentName(wanted)
  const document = kept.get(name)
  if (document === undefined) throw new Error(`"${name}" belongs to a subject, and is none of the documents`)
  return document
}

/** What the documents of a subject say. */
export const evidenceOf = (
  { documents: [leading, ...others] }: Subject,
  kept: ReadonlyMap<string, KeptDocument>,
): SubjectEvidence => {
  const evidenceAt = (member: Member): Evidence => keptAt(kept, member).evidence
  return {
    own: [evidenceAt(leading), ...others.filter(({ describes }) => describes === 'it').map(evidenceAt)],
    parts: others.filter(({ describes }) => describes === 'part').map(evidenceAt),
  }
}

const findingOf = (
  rule: SubjectRule,
  { id }: Subject,
  evidence: SubjectEvidence,
  circumstances: SubjectCircumstances,
  citeIn: CiteIn,
): SubjectFinding => {
  const judgement = rule.check(evidence, circumstances)
  const asked = { rule: rule.id, marks: subjectMarksOf(judgement) }
  return {
    id: `${rule.id}@${id}`,
    fingerprint: fingerprintOf(asked, id),
    ...asked,
    level: rule.level,
    standing: standingOf(rule, circumstances.asOf),
    subject: id,
    ...shown(judgement, citeIn),
  }
}

const shown = (judgement: SubjectJudgement, citeIn: CiteIn): Shown => {
  const told = ({ in: evidence, fact }: Told): CitedFact => citeIn(evidence).fact(fact)
  switch (judgement.outcome) {
    case 'pass': {
      const [first, ...more] = judgement.by
      return { outcome: 'pass', by: [told(first), ...more.map(told)] }
    }
    case 'fail': {
      const [first, ...more] = judgement.gaps
      const cited = (gap: SubjectGap): CitedGap => citedGap(gap, citeIn)
      return { outcome: 'fail', gaps: [cited(first), ...more.map(cited)] }
    }
    case 'not-applicable':
      return { outcome: 'not-applicable', because: citedSwitch(judgement.because, citeIn) }
    case 'needs-review': {
      const { question, at } = judgement
      return { outcome: 'needs-review', question, at: citeIn(at.in).span(at.span) }
    }
    case 'not-judged': {
      const { problem, at } = judgement
      return { outcome: 'not-judged', problem: at ? { ...problem, at: citeIn(at.in).span(at.span).at } : problem }
    }
  }
}

const citedGap = ({ at, against, saw, wanted }: SubjectGap, citeIn: CiteIn): CitedGap => ({
  ...citeIn(at.in).gap({ at: at.span, saw, wanted }),
  ...(against && { against: citeIn(against.in).fact(against.fact) }),
})

const citedSwitch = (because: SubjectSwitch, citeIn: CiteIn): CitedSwitch => {
  switch (because.is) {
    case 'fact':
      return citeIn(because.told.in).switchedBy({ is: 'fact', fact: because.told.fact })
    case 'absence':
      return citeIn(because.in).switchedBy({ is: 'absence', missing: because.missing })
    case 'declared':
      return because
  }
}
