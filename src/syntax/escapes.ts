/** A character written as an escape, and how long the escape is. */
export interface Escape {
  readonly text: string
  readonly length: number
}

/** The escape that begins with this backslash, by the rules of JSON and of YAML's double quotes, which include those of JSON. */
export const escapeAt = (source: string, at: number): Escape | undefined => {
  const sign = source[at + 1] ?? ''
  const simple = signs.get(sign)
  if (simple !== undefined) return { text: simple, length: 2 }
  const digits = widths.get(sign)
  if (digits === undefined) return undefined
  const code = source.slice(at + 2, at + 2 + digits)
  if (code.length < digits || /[^\da-f]/i.test(code)) return undefined
  const point = Number.parseInt(code, 16)
  return point > 0x10ffff ? undefined : { text: String.fromCodePoint(point), length: 2 + digits }
}

const widths: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

const signs: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  [' ', ' '],
  ['\t', '\t'],
  ['0', '\0'],
  ['a', '\u0007'],
  ['e', '\u001B'],
  ['v', '\v'],
  ['_', '\u00A0'],
  ['N', '\u0085'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])
