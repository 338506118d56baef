import { documentName } from '../model/document.ts'
import { once } from '../model/once.ts'
import type { DocumentResult, SubjectResult } from '../model/report.ts'
import { isDocumentRule } from '../model/rule.ts'
import type { KeptDocument } from './beside.ts'
import { type AskedTogether, evidenceOf } from './evaluate-subjects.ts'
import { type JudgedText, judgedText, judgedTextOfSubject } from './judged-text.ts'
import type { JudgedTogether } from './siblings.ts'

/** Everything that was judged, with what it was judged by. */
export interface Judging {
  readonly documents: readonly DocumentResult[]
  readonly subjects: readonly SubjectResult[]
  readonly kept: readonly KeptDocument[]
  readonly asked: readonly JudgedTogether[]
  readonly askedOfSubjects: readonly AskedTogether[]
}

/**
 * What a finding was judged on, by its id. The rule is asked once more: a finding cites excerpts, and few runs have a
 * waiver that must be held against the whole text.
 */
export const judgedTexts = (judging: Judging): ((id: string) => JudgedText | undefined) => {
  const kept = once(
    () => new Map(judging.kept.map(document => [documentName(document.evidence.document), document] as const)),
  )
  return id => ofDocument(id, judging, kept()) ?? ofSubject(id, judging, kept())
}

type Kept = ReadonlyMap<string, KeptDocument>

const ofDocument = (id: string, { documents, asked }: Judging, kept: Kept): JudgedText | undefined => {
  for (const { document, findings } of documents) {
    const finding = findings.find(each => each.id === id)
    const evidence = kept.get(documentName(document))?.evidence
    if (finding === undefined || evidence === undefined) continue
    for (const { rules, circumstances } of asked) {
      const rule = rules.filter(isDocumentRule).find(each => each.id === finding.rule)
      if (rule !== undefined) return judgedText(rule.check(evidence, circumstances), evidence)
    }
  }
  return undefined
}

const ofSubject = (id: string, { subjects, askedOfSubjects }: Judging, kept: Kept): JudgedText | undefined => {
  const paths = new Set([...kept.values()].map(({ evidence }) => evidence.document.path))
  for (const subject of subjects) {
    const finding = subject.findings.find(each => each.id === id)
    if (finding === undefined) continue
    for (const { rules, circumstances } of askedOfSubjects) {
      const rule = rules.find(each => each.id === finding.rule)
      if (rule === undefined) continue
      const evidence = evidenceOf(subject, kept)
      const exists = (path: string): boolean => paths.has(path) || circumstances.exists(path)
      return judgedTextOfSubject(rule.check(evidence, { ...circumstances, exists }), evidence)
    }
  }
  return undefined
}
