import type { DocumentFormat, Recognition } from '../model/document-format.ts'
import type { Evidence } from '../model/evidence.ts'
import { listedTopic } from '../reading/phrases/known-topic.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { type FormatSpec, formatId } from './format-spec.ts'
import { formatSpecs } from './index.ts'
import { keysMarking } from './marks.ts'
import { firstFew } from './subjects-in-tree.ts'
import { mayBeTree } from './tree-card.ts'

/** All formats, speaking one vocabulary. */
export const documentFormats = (vocabulary: Vocabulary): readonly DocumentFormat<Draft>[] =>
  formatSpecs.map(spec => ({
    id: formatId(spec),
    summary: spec.summary,
    recognise: draft => spec.recognise(draft, vocabulary) ?? brokenBefore(draft, spec),
    read: (draft, document) => withGaps(spec.read(draft, document, vocabulary), spec),
  }))

/** Any document that can be read for what it is comes first, so this is never more than likely. */
const brokenBefore = (draft: Draft, { meantBy, called, id }: FormatSpec): Recognition | undefined => {
  if (meantBy === undefined || !mayBeTree(draft)) return undefined
  const { text } = draft.source
  const keys = keysMarking(text, meantBy.marks)
  if (keys === undefined || meantBy.says?.test(text) === false || draft.tree().uncertainFrom === undefined)
    return undefined
  return {
    as: 'document',
    kind: meantBy.kind,
    sure: 'likely',
    because: `has ${firstFew(keys.map(key => `\`${key}\``))}, and is broken before it can be told from other files; was it meant for ${called ?? id}?`,
  }
}

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
