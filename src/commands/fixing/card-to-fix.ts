import type { Card } from '../../fixes/fix.ts'
import { datasetCardKeys, modelCardKeys } from '../../formats/hf-mapping.ts'
import { formatSpecs } from '../../formats/index.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../../syntax/draft.ts'

/**
 * A document in which mechanical edits are looked for: a text by its front matter, and data where its format means by these keys what SPDX,
 * BCP 47 and ISO 8601 have identifiers for. One of several documents of a file has its metadata from all of them, and is left alone.
 */
export const cardToFix = (
  draft: Draft,
  evidence: Evidence,
  beside: readonly Fact[],
  vocabulary: Vocabulary,
): Card | undefined => {
  const { kind, part, path, format } = evidence.document
  if (part !== undefined) return undefined
  const card = { draft, evidence, beside, vocabulary }
  if (!isData.test(path))
    return { ...card, keys: kind === 'data-sheet' ? datasetCardKeys : modelCardKeys, metadata: 'front-matter' }
  const keys = dataFormats.has(format) ? formatSpecs.find(({ id }) => id === format)?.metadata?.rows : undefined
  return keys && { ...card, keys, metadata: 'whole' }
}

const isData = /\.(?:ya?ml|json|jsonld)$/i

/** Others, such as bills of materials, have lists and tools of their own for what stands there. */
const dataFormats: ReadonlySet<string> = new Set([
  'ai-disclosure',
  'croissant',
  'data-package',
  'model-card-toolkit',
  'open-datasheet',
  'schema-org-dataset',
])
