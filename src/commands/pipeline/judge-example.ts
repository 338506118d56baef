import { documentFormats } from '../../formats/document-formats.ts'
import { nothingDeclared } from '../../model/circumstances.ts'
import type { DocumentKind } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { IsoDate, Judgement } from '../../model/judgement.ts'
import type { DocumentRule } from '../../model/rule.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { draftOf } from '../../syntax/draft.ts'

/** The day on which all examples are read, so that a pack tests the same for ever. */
export const exampleDay = '2026-01-01' as IsoDate // a literal in the form of a day

/** What a text amounts to, and what a rule says to it. */
export interface Trial {
  readonly evidence: Evidence
  readonly judgement: Judgement
}

export type Try = (rule: DocumentRule, kind: DocumentKind, text: string) => Trial

/** Examples are pieces of documents: they are read as the kind they illustrate, with no need to be recognised. */
export const judgeExample = (vocabulary: Vocabulary): Try => {
  const formats = new Map(documentFormats(vocabulary).map(format => [String(format.id), format]))
  return (rule, kind, text) => {
    const name = formatOf(kind, text)
    const format = formats.get(name)
    if (format === undefined) throw new TypeError(`the format "${name}", with which examples are read, is gone`)
    const path = name === 'ai-disclosure' ? 'ai-disclosure.yaml' : 'example.md'
    const source = { path, text, sha256: '', bytes: 0 }
    const document = { path, kind, format: format.id, sha256: '', bytes: 0, because: 'an example' }
    const evidence = format.read(draftOf(source), document)
    return { evidence, judgement: rule.check(evidence, { asOf: exampleDay, declared: nothingDeclared }) }
  }
}

/** A disclosure may be written in our own form, which begins with its mark, or as running text. */
const formatOf = (kind: DocumentKind, text: string): string => {
  if (kind === 'disclosure' && text.startsWith('ai-disclosure:')) return 'ai-disclosure'
  return kind === 'data-sheet' ? 'hf-dataset-card' : 'plain-markdown'
}
