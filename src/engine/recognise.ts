import type { Document } from '../model/document.ts'
import type { DocumentFormat, LookAlike, Part } from '../model/document-format.ts'
import type { Source } from '../model/source.ts'

/** What a source was taken for. `undefined` instead means: no document, and nothing that looks like one. */
export type Recognised<Draft> = RecognisedDocuments<Draft> | LookAlike

/** The documents of a source: almost always one, which then has no name of its own. */
export interface RecognisedDocuments<Draft> {
  readonly as: 'documents'
  readonly format: DocumentFormat<Draft>
  readonly parts: readonly [Omit<Part, 'name'> & Partial<Part>, ...Part[]]
  readonly because: string
}

/** Asks every format; the surest answer wins, the first of equals. */
export const recognise = <Draft>(
  draft: Draft,
  formats: readonly DocumentFormat<Draft>[],
): Recognised<Draft> | undefined => {
  const answers = formats.flatMap(format => {
    const recognition = format.recognise(draft)
    return recognition ? [{ format, recognition }] : []
  })
  for (const sure of ['sure', 'likely'] as const) {
    for (const { format, recognition } of answers) {
      if (recognition.as === 'look-alike' || recognition.sure !== sure) continue
      const { because } = recognition
      return {
        as: 'documents',
        format,
        parts: recognition.as === 'documents' ? recognition.parts : [{ kind: recognition.kind }],
        because,
      }
    }
  }
  return answers.map(({ recognition }) => recognition).find(recognition => recognition.as === 'look-alike')
}

/** The documents that a source was taken for, in its order. */
export const documentsIn = <Draft>(
  { path, sha256, bytes }: Pick<Source, 'path' | 'sha256' | 'bytes'>,
  { format, parts, because }: RecognisedDocuments<Draft>,
): readonly Document[] =>
  parts.map(({ name, kind }) => ({
    path,
    ...(name !== undefined && { part: name }),
    kind,
    format: format.id,
    sha256,
    bytes,
    because,
  }))
