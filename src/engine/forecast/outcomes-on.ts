import type { Declared } from '../../model/circumstances.ts'
import type { Claim } from '../../model/declared-subject.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { DocumentResult, SubjectResult } from '../../model/report.ts'
import { isSubjectRule, type Rule } from '../../model/rule.ts'
import type { LinkPlaces } from '../../model/subject-check.ts'
import type { Beside, KeptDocument } from '../beside.ts'
import { evaluate } from '../evaluate.ts'
import { evaluateSubjects } from '../evaluate-subjects.ts'
import { withSiblings } from '../siblings.ts'

/** A project as it was read once, to be judged for any day. */
export interface ReadProject {
  readonly documents: readonly (KeptDocument & { readonly beside: readonly Beside[] })[]
  readonly places: LinkPlaces
  /** Which documents the settings declare to be about one subject. */
  readonly claims: readonly Claim[]
}

/** The rules of one pack, with what is declared for them. */
export interface AskedOn {
  readonly rules: readonly Rule[]
  readonly declared: Declared
}

export interface Outcomes {
  readonly documents: readonly DocumentResult[]
  readonly subjects: readonly SubjectResult[]
}

/** How everything comes out on a day. */
export const outcomesOn = (project: ReadProject, asked: readonly AskedOn[], asOf: IsoDate): Outcomes => {
  const judged = asked.map(({ rules, declared }) => ({ rules, circumstances: { asOf, declared } }))
  const alone = project.documents.map(document => ({
    document: document.evidence.document,
    findings: judged.flatMap(({ rules, circumstances }) => evaluate(document, rules, circumstances, document.beside)),
  }))
  const subjects = judged.map(({ rules, circumstances }) => ({
    rules: rules.filter(isSubjectRule),
    circumstances: { ...circumstances, ...project.places },
  }))
  return {
    documents: withSiblings(alone, project.documents, judged, project.claims),
    subjects: evaluateSubjects(project.documents, subjects, project.claims),
  }
}
