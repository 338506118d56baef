import { documentsIn, recognise } from '../../engine/recognise.ts'
import { inferSubjects } from '../../engine/subjects/infer-subjects.ts'
import { documentFormats } from '../../formats/document-formats.ts'
import type { Anchors } from '../../model/anchors.ts'
import { nothingDeclared } from '../../model/circumstances.ts'
import { documentKinds, documentName } from '../../model/document.ts'
import type { DocumentFormat } from '../../model/document-format.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { SubjectExample, SubjectRule } from '../../model/rule.ts'
import type { SubjectJudgement } from '../../model/subject-judgement.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../../syntax/draft.ts'
import { anchorsIn, isMarkdown } from '../pipeline/link-places.ts'
import { draftOfExample, exampleDay, readExample } from './read-example.ts'

export type TrySet = (rule: SubjectRule, documents: SubjectExample['documents']) => SubjectJudgement

/**
 * What a rule about several documents says to an example. A text under a kind is read as that kind, with no need to be
 * recognised; one under the name of a file is taken for what it looks like, and when it looks like nothing it is a file
 * that links can lead to. The rule judges the subject of the first document.
 */
export const judgeSetExample = (vocabulary: Vocabulary): TrySet => {
  const formats = documentFormats(vocabulary)
  return (rule, documents) => {
    const evidences = documents.flatMap(({ name, text }) => read(name, text, formats))
    const at = new Map(evidences.map(evidence => [documentName(evidence.document), evidence]))
    const files = new Set([...evidences.map(({ document }) => document.path), ...documents.map(({ name }) => name)])
    const [first] = evidences
    const subject = inferSubjects(evidences).find(({ documents: members }) =>
      members.some(member => member.describes === 'it' && first && at.get(documentName(member)) === first),
    )
    const [leading, ...own] = (subject?.documents ?? []).flatMap(member =>
      member.describes === 'it' ? (at.get(documentName(member)) ?? []) : [],
    )
    if (leading === undefined) throw new Error(`an example of ${rule.id} holds no document`)
    const parts = (subject?.documents ?? []).flatMap(member =>
      member.describes === 'part' ? (at.get(documentName(member)) ?? []) : [],
    )
    return rule.check(
      { own: [leading, ...own], parts },
      {
        asOf: exampleDay,
        declared: nothingDeclared,
        exists: path => files.has(path),
        anchorsAt: path => anchorsAt(path, documents),
      },
    )
  }
}

/** What no format knows is read for its headings alone, as in a project. */
const anchorsAt = (path: string, documents: SubjectExample['documents']): Anchors | undefined => {
  const text = documents.find(({ name }) => name === path)?.text
  return text !== undefined && isMarkdown(path) ? anchorsIn(draftOfExample(path, text)) : undefined
}

const read = (name: string, text: string, formats: readonly DocumentFormat<Draft>[]): readonly Evidence[] => {
  const kind = documentKinds.find(known => known === name)
  if (kind !== undefined) return [readExample(text, kind, formats)]
  const draft = draftOfExample(name, text)
  const recognised = recognise(draft, formats)
  if (recognised?.as !== 'documents') return []
  return documentsIn(draft.source, recognised).map(document => recognised.format.read(draft, document))
}
