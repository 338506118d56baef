import type { DocumentKind } from '../model/document.ts'
import type { DocumentFormat } from '../model/document-format.ts'

/** What a source was taken for. `undefined` instead means: no document, and nothing that looks like one. */
export type Recognised<Draft> =
  | {
      readonly as: 'document'
      readonly format: DocumentFormat<Draft>
      readonly kind: DocumentKind
      readonly because: string
    }
  | { readonly as: 'look-alike'; readonly because: string }

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
      if (recognition.as === 'document' && recognition.sure === sure)
        return { as: 'document', format, kind: recognition.kind, because: recognition.because }
    }
  }
  const [lookAlike] = answers
  return lookAlike && { as: 'look-alike', because: lookAlike.recognition.because }
}
