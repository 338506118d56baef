import type { Document } from '../model/document.ts'
import type { DocumentFormat, LookAlike, Part, Recognition } from '../model/document-format.ts'
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

/** Asks one format after the other, up to the first that is sure; the surest answer wins, the first of equals. */
export const recognise = <Draft>(
  draft: Draft,
  formats: readonly DocumentFormat<Draft>[],
): Recognised<Draft> | undefined => {
  let likely: RecognisedDocuments<Draft> | undefined
  let lookAlike: LookAlike | undefined
  for (const format of formats) {
    const recognition = format.recognise(draft)
    if (recognition === undefined) continue
    if (recognition.as === 'look-alike') lookAlike ??= recognition
    else if (recognition.sure === 'sure') return documentsOf(format, recognition)
    else likely ??= documentsOf(format, recognition)
  }
  return likely ?? lookAlike
}

const documentsOf = <Draft>(
  format: DocumentFormat<Draft>,
  recognition: Exclude<Recognition, LookAlike>,
): RecognisedDocuments<Draft> => ({
  as: 'documents',
  format,
  parts: recognition.as === 'documents' ? recognition.parts : [{ kind: recognition.kind }],
  because: recognition.because,
})

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
