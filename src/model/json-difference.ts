/** The first place, by JSON pointer (RFC 6901), at which two data differ, with what each has there; a side that has nothing has none. */
export interface JsonDifference {
  readonly pointer: string
  readonly one?: unknown
  readonly other?: unknown
}

/** Members are gone through in the order of their names, so that the first difference is the same whoever wrote the data. */
export const jsonDifference = (one: unknown, other: unknown, pointer = ''): JsonDifference | undefined => {
  if (Object.is(one, other)) return undefined
  if (!isBranch(one) || !isBranch(other) || Array.isArray(one) !== Array.isArray(other))
    return { pointer, ...present('one', one), ...present('other', other) }
  const steps = Array.isArray(one)
    ? Array.from({ length: Math.max(sizeOf(one), sizeOf(other)) }, (_, at) => String(at))
    : [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted()
  for (const step of steps) {
    const found = jsonDifference(member(one, step), member(other, step), `${pointer}/${escaped(step)}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** The names on the way that a pointer writes down. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))

type Branch = Readonly<Record<string, unknown>>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

const sizeOf = (value: Branch): number => Object.keys(value).length

const member = (value: Branch, name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined)

const present = (side: 'one' | 'other', value: unknown): object => (value === undefined ? {} : { [side]: value })

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')
