import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { NamedTopic } from '../reading/phrases/known-topic.ts'

/** A row of a mapping as one reads it: `row('owners.*.name', 'developer')`. */
export const row = (path: string, topic: NamedTopic, as: MetadataRow['as'] = 'text'): MetadataRow => ({
  path: path.split('.'),
  topic,
  as,
})
