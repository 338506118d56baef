import type { DocumentFormat } from '../model/document-format.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { formatId } from './format-spec.ts'
import { formatSpecs } from './index.ts'

/** All formats, speaking one vocabulary. */
export const documentFormats = (vocabulary: Vocabulary): readonly DocumentFormat<Draft>[] =>
  formatSpecs.map(spec => ({
    id: formatId(spec),
    summary: spec.summary,
    recognise: draft => spec.recognise(draft, vocabulary),
    read: (draft, document) => spec.read(draft, document, vocabulary),
  }))
