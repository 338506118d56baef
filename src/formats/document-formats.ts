import type { DocumentFormat } from '../model/document-format.ts'
import type { Evidence } from '../model/evidence.ts'
import { listedTopic } from '../reading/known-topic.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { type FormatSpec, formatId } from './format-spec.ts'
import { formatSpecs } from './index.ts'

/** All formats, speaking one vocabulary. */
export const documentFormats = (vocabulary: Vocabulary): readonly DocumentFormat<Draft>[] =>
  formatSpecs.map(spec => ({
    id: formatId(spec),
    summary: spec.summary,
    recognise: draft => spec.recognise(draft, vocabulary),
    read: (draft, document) => withGaps(spec.read(draft, document, vocabulary), spec),
  }))

/** Says of what is not there that the format has no place for it, or that it may only not have been found. */
const withGaps = (evidence: Evidence, { gaps = [], unsure = [], called, id }: FormatSpec): Evidence => {
  if (gaps.length + unsure.length === 0) return evidence
  const doubtful = new Set(unsure.map(listedTopic))
  const known = new Map(gaps.map(({ topic, instead }) => [listedTopic(topic), { format: called ?? id, instead }]))
  return {
    ...evidence,
    missing: topic => {
      const noPlace = known.get(topic)
      return {
        ...evidence.missing(topic),
        ...(noPlace && { noPlace }),
        ...(doubtful.has(topic) && { unsure: true }),
      }
    },
  }
}
