import { isMapping } from '../../model/is-mapping.ts'
/** The topics on which it depends whether a check is due, however deep they stand in it. */
export const topicsOfSwitches = (check: unknown): ReadonlySet<string> => new Set(found(check))

const found = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(found)
  if (!isMapping(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => [...(key === 'when' ? own(inner) : []), ...found(inner)])
}

const own = (params: unknown): readonly string[] => {
  if (!isMapping(params)) return []
  const { topic, topics } = params
  return [topic, ...(Array.isArray(topics) ? topics : [])].filter(name => typeof name === 'string')
}
