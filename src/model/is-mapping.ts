/** Whether parsed text is a mapping of keys: an array is none, and neither is `null`. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
