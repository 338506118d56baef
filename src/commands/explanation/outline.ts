/** Data from a pack, indented as its author would have written it. */
export const outline = (value: unknown): readonly string[] => {
  if (Array.isArray(value))
    return value.flatMap(item => outline(item).map((line, at) => `${at === 0 ? '-' : ' '} ${line}`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => nested(`${key}:`, item))
  return [String(value)]
}

const nested = (label: string, value: unknown): readonly string[] => {
  const lines = outline(value)
  const plain = typeof value !== 'object' || value === null
  return plain ? [`${label} ${lines.join('')}`] : [label, ...lines.map(line => `  ${line}`)]
}
