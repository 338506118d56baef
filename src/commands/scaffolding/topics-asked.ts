import type { TopicId } from '../../model/topic.ts'

/** The topics that a check asks about, in its order, also those on which it depends whether it is due; one of several that will do. */
export const topicsAsked = (check: unknown): readonly TopicId[] => [...new Set(found(check))]

const found = (value: unknown): readonly TopicId[] => {
  if (Array.isArray(value)) return value.flatMap(found)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    // Names of topics in a pack that was read; `parse-pack` has held them against the list.
    if (key === 'topic' && typeof inner === 'string') return [inner as TopicId]
    if (key === 'topics' && Array.isArray(inner)) return inner.filter(name => typeof name === 'string') as TopicId[]
    return key === 'schema' ? [] : found(inner)
  })
}
