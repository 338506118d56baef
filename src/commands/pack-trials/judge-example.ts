import { documentFormats } from '../../formats/document-formats.ts'
import { nothingDeclared } from '../../model/circumstances.ts'
import type { DocumentKind } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { DocumentRule } from '../../model/rule.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { exampleDay, readExample } from './read-example.ts'

/** What a text amounts to, and what a rule says to it. */
export interface Trial {
  readonly evidence: Evidence
  readonly judgement: Judgement
}

export type Try = (rule: DocumentRule, kind: DocumentKind, text: string) => Trial

/** What a rule says to a piece of one document. */
export const judgeExample = (vocabulary: Vocabulary): Try => {
  const formats = documentFormats(vocabulary)
  return (rule, kind, text) => {
    const evidence = readExample(text, kind, formats)
    return { evidence, judgement: rule.check(evidence, { asOf: exampleDay, declared: nothingDeclared }) }
  }
}
