/**
 * JSON in the one form that RFC 8785 gives to a value: no space, members in the order of the UTF-16 code units of their names, numbers
 * and strings as ECMAScript writes them. Nothing where the RFC has no form: numbers that are not finite, half of a surrogate
 * pair, and what lies deeper than anything we write.
 */
export const canonicalJson = (value: unknown): string | undefined => written(value, mostLevels)

const mostLevels = 200

const written = (value: unknown, levels: number): string | undefined => {
  if (levels === 0) return undefined
  if (value === null || typeof value === 'boolean') return String(value)
  // The RFC takes both from ECMAScript, so its own serialiser is right by definition.
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined
  if (typeof value === 'string') return loneSurrogate.test(value) ? undefined : JSON.stringify(value)
  if (Array.isArray(value)) return joined(value.map(item => written(item, levels - 1)))
  return typeof value === 'object' ? members(value, levels) : undefined
}

const loneSurrogate = /[\ud800-\udfff]/u

const joined = (items: readonly (string | undefined)[]): string | undefined =>
  items.includes(undefined) ? undefined : `[${items.join(',')}]`

/** A member that is absent is left out, as everywhere in JSON. */
const members = (value: object, levels: number): string | undefined => {
  const texts = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => {
      const [key, text] = [written(name, levels), written(member, levels - 1)]
      return key === undefined || text === undefined ? undefined : `${key}:${text}`
    })
  return texts.includes(undefined) ? undefined : `{${texts.join(',')}}`
}
