import { documentsIn, recognise } from '../../src/engine/recognise.ts'
import { documentFormats } from '../../src/formats/document-formats.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { Source } from '../../src/model/source.ts'
import type { Span } from '../../src/model/span.ts'
import { type Draft, draftOf } from '../../src/syntax/draft.ts'
import { testVocabulary } from './given.ts'

/** A source as the formats see it: a document with its evidence, something that only looks like one, or nothing. */
export type DocumentReading =
  | { readonly as: 'document'; readonly format: string; readonly draft: Draft; readonly evidence: Evidence }
  | { readonly as: 'look-alike'; readonly because: string }
  | { readonly as: 'nothing' }

const formats = documentFormats(testVocabulary())

export const readDocument = (source: Source): DocumentReading => {
  const draft = draftOf(source)
  const found = recognise(draft, formats)
  if (found === undefined) return { as: 'nothing' }
  if (found.as === 'look-alike') return { as: 'look-alike', because: found.because }
  const [document] = documentsIn(source, found)
  if (document === undefined) return { as: 'nothing' }
  return { as: 'document', format: found.format.id, draft, evidence: found.format.read(draft, document) }
}

/** `answered 3:1-3:9`. */
export const factPlace = (fact: Fact, draft: Draft): string => `${fact.state} ${placeOf(fact.span, draft)}`

const placeOf = (span: Span, { lines }: Draft): string => {
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)]
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
