import type { BaselineContent } from '../../model/baseline.ts'
import { fingerprintOf } from '../../model/fingerprint.ts'

/** A list whose documents go by other names: those of a run from another folder. */
export const withNames = <Content extends BaselineContent>(
  content: Content,
  nameOf: (name: string) => string,
): Content => ({
  ...content,
  documents: content.documents.map(document => ({ ...document, name: nameOf(document.name) })),
  entries: content.entries.map(entry => {
    const document = nameOf(entry.document)
    return { ...entry, document, fingerprint: fingerprintOf(entry, document) }
  }),
})
