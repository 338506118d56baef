import { citing } from '../../src/engine/cite.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { evaluateSubjects } from '../../src/engine/evaluate-subjects.ts'
import { nothingDeclared } from '../../src/model/circumstances.ts'
import type { Finding, Judged } from '../../src/model/finding.ts'
import type { IsoDate } from '../../src/model/judgement.ts'
import type { Report } from '../../src/model/report.ts'
import { isSubjectRule } from '../../src/model/rule.ts'
import { type DocumentReading, readDocument } from './document-reading.ts'
import { packIn, sourceFrom } from './given.ts'
import { read } from './project.ts'

/** A document that the laws are held to: what it is written in says what can be done to it. */
export interface LawDocument {
  readonly path: string
  readonly written: 'markdown' | 'json' | 'yaml'
  readonly text: string
}

const document = (path: string, written: LawDocument['written']): LawDocument => ({
  path,
  written,
  // Git may not touch them, but laws about line ends begin with one kind.
  text: read(`fixtures/${path}`).replaceAll('\r\n', '\n'),
})

/** Different formats, kinds and states: well kept and neglected, in several syntaxes. */
export const lawDocuments: readonly LawDocument[] = [
  document('projects/well-kept/README.md', 'markdown'),
  document('projects/half-done/README.md', 'markdown'),
  document('projects/well-kept/DATASHEET.md', 'markdown'),
  document('projects/half-done/TRANSPARENCY.md', 'markdown'),
  document('formats/modelscope-card/full/README.md', 'markdown'),
  document('formats/datasheet-markdown/data-card/DATA_CARD.md', 'markdown'),
  document('languages/card.zh.md', 'markdown'),
  document('formats/croissant/rai/croissant.json', 'json'),
  document('formats/cyclonedx-mlbom/card/kasuku.cdx.json', 'json'),
  document('formats/model-card-toolkit/full/model_card.json', 'json'),
  document('formats/us-ai-inventory/full/use-case.json', 'json'),
  document('projects/well-kept/ai-disclosure.yaml', 'yaml'),
  document('formats/model-openness/full/pelister-7b.yml', 'yaml'),
]

export const lawPack: ReturnType<typeof packIn> = packIn('standards/waco/2026.11')
export const lawDay = '2026-11-01' as IsoDate

type Reading = Extract<DocumentReading, { readonly as: 'document' }>

const readAs = (path: string, text: string): Reading | undefined => {
  const reading = readDocument(sourceFrom(path, text))
  return reading.as === 'document' ? reading : undefined
}

/** What every rule of the pack says of a text; of one that is taken for no document, none says anything. */
export const judgeText = (path: string, text: string): readonly Finding[] => {
  const reading = readAs(path, text)
  if (reading === undefined) return []
  const { evidence, draft } = reading
  const cite = citing(draft.source, draft.lines)
  return evaluate({ evidence, cite }, lawPack.rules, { asOf: lawDay, declared: nothingDeclared })
}

/** By rule, how it came out. */
export const outcomesOf = (findings: readonly Judged[]): Readonly<Record<string, string>> =>
  Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]))

/** Several texts judged one by one and together, in the order in which they are handed over. */
export const judgeTogether = (
  texts: readonly Pick<LawDocument, 'path' | 'text'>[],
): Pick<Report, 'documents' | 'subjects'> => {
  const circumstances = { asOf: lawDay, declared: nothingDeclared, exists: () => false, anchorsAt: () => undefined }
  const kept = texts.flatMap(({ path, text }) => {
    const reading = readAs(path, text)
    return reading ? [{ evidence: reading.evidence, cite: citing(reading.draft.source, reading.draft.lines) }] : []
  })
  return {
    documents: kept.map(each => ({
      document: each.evidence.document,
      findings: evaluate(each, lawPack.rules, circumstances),
    })),
    subjects: evaluateSubjects(kept, [{ rules: lawPack.rules.filter(isSubjectRule), circumstances }]),
  }
}
