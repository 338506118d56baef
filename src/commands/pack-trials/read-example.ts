import type { DocumentKind } from '../../model/document.ts'
import type { DocumentFormat } from '../../model/document-format.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { IsoDate } from '../../model/judgement.ts'
import { type Draft, draftOf } from '../../syntax/draft.ts'

/** The day on which all examples are read, so that a pack tests the same for ever. */
export const exampleDay = '2026-01-01' as IsoDate // a literal in the form of a day

/** Examples are pieces of documents: they are read as the kind they illustrate, with no need to be recognised. */
export const readExample = (text: string, kind: DocumentKind, formats: readonly DocumentFormat<Draft>[]): Evidence => {
  const name = formatFor(text, kind)
  const format = formats.find(({ id }) => id === name)
  if (format === undefined) throw new TypeError(`the format "${name}", with which examples are read, is gone`)
  const path = name === ownForm ? `${ownForm}.yaml` : `${kind}.md`
  return readAs(draftOfExample(path, text), kind, format)
}

/** An example has no bytes of its own on a disk. */
export const draftOfExample = (path: string, text: string): Draft => draftOf({ path, text, sha256: '', bytes: 0 })

const readAs = (draft: Draft, kind: DocumentKind, format: DocumentFormat<Draft>): Evidence =>
  format.read(draft, { path: draft.source.path, kind, format: format.id, sha256: '', bytes: 0, because: 'an example' })

const ownForm = 'ai-disclosure'

/** A disclosure may be written in our own form, which begins with its mark, or as running text. */
const formatFor = (text: string, kind: DocumentKind): string => {
  if (kind === 'disclosure' && text.startsWith(`${ownForm}:`)) return ownForm
  return kind === 'data-sheet' ? 'hf-dataset-card' : 'plain-markdown'
}
