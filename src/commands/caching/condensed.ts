/**
 * Data that JSON could hold, as bytes in which each text, list and object stands once, however often it is referred to: what the findings
 * of a document show is mostly the same few places and the same few words. It comes back with the same things in common.
 *
 * First, how many bytes of codes there are, and these; then lines of text: what is no list and no object, with the keys of all objects; and
 * a constant on each further line. The codes go through lists and objects, what is held before what holds it.
 */
export const condensed = (value: unknown): Buffer => {
  const known: Known = { parts: new Map(), keys: new Map(), constants: new Map(), made: new Map() }
  const codes: number[] = []
  let things = 0
  const referTo = (one: unknown): number => {
    // As JSON has it.
    const part = one === undefined ? null : one
    if (typeof part !== 'object' || part === null) return numberOf(known.parts, part) * 3 + at.part
    const before = known.made.get(part)
    if (before !== undefined) return before
    const code = isConstant(part)
      ? numberOf(known.constants, JSON.stringify(part)) * 3 + at.constant
      : add(part) * 3 + at.thing
    known.made.set(part, code)
    return code
  }
  const add = (thing: object): number => {
    const own: number[] = []
    if (Array.isArray(thing)) {
      own.push(thing.length * 2)
      for (const item of thing) own.push(referTo(item))
    } else {
      const fields = Object.entries(thing).filter(([, of]) => of !== undefined)
      own.push(numberOf(known.keys, JSON.stringify(fields.map(([key]) => key))) * 2 + 1)
      for (const [, of] of fields) own.push(referTo(of))
    }
    for (const code of own) codes.push(code)
    things += 1
    return things - 1
  }
  add([value])
  return bytesOf(codes, known)
}

/** What has been met, with its number. */
interface Known {
  readonly parts: Map<unknown, number>
  /** As JSON. */
  readonly keys: Map<string, number>
  /** As JSON. */
  readonly constants: Map<string, number>
  /** With the code that refers to it. */
  readonly made: Map<object, number>
}

/** What a code refers to is told by what is left of it when it is divided by three. */
const at = { part: 0, constant: 1, thing: 2 }

/**
 * What holds short texts alone comes from packs and word lists more often than from a document: it is made of its line once for all
 * documents.
 */
const isConstant = (thing: object): boolean =>
  Object.values(thing).every(of => (typeof of === 'object' && of !== null ? isConstant(of) : isShort(of)))

const isShort = (part: unknown): boolean => (typeof part === 'string' ? part.length <= 60 : part === undefined)

const numberOf = <Key>(numbers: Map<Key, number>, key: Key): number => {
  const before = numbers.get(key)
  if (before !== undefined) return before
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

const bytesOf = (codes: readonly number[], { parts, keys, constants }: Known): Buffer => {
  const first = `[${JSON.stringify([...parts.keys()])},[${[...keys.keys()].join()}]]`
  const head = Buffer.alloc(4)
  const numbers: number[] = []
  for (const code of codes) addInSevens(code, numbers)
  head.writeUInt32LE(numbers.length)
  return Buffer.concat([head, Buffer.from(numbers), Buffer.from([first, ...constants.keys()].join('\n'))])
}

/** Seven bits to a byte, the lowest first, and the eighth where more follow. */
const addInSevens = (code: number, to: number[]): void => {
  let left = code
  while (left >= 128) {
    to.push((left % 128) + 128)
    left = Math.floor(left / 128)
  }
  to.push(left)
}

/** What was condensed. */
export const expanded = (bytes: Buffer): unknown => {
  const end = 4 + bytes.readUInt32LE()
  const [first = '', ...lines] = bytes.toString('utf8', end).split('\n')
  // What `condensed` has written there.
  const [parts, keys] = JSON.parse(first) as [readonly unknown[], readonly (readonly string[])[]]
  const constants = lines.map(constantIn)
  const things: unknown[] = []
  let next = 4
  const code = (): number => {
    let read = 0
    let byte = 0
    let worth = 1
    do {
      byte = bytes[next] ?? 0
      read += (byte % 128) * worth
      worth *= 128
      next += 1
    } while (byte >= 128)
    return read
  }
  const referred = (): unknown => {
    const to = code()
    const nth = Math.trunc(to / 3)
    if (to % 3 === at.part) return parts[nth]
    return to % 3 === at.constant ? constants[nth] : things[nth]
  }
  while (next < end) {
    const head = code()
    things.push(head % 2 === 0 ? listOf(head / 2, referred) : objectOf(keys[(head - 1) / 2] ?? [], referred))
  }
  return (things.at(-1) as readonly unknown[])[0]
}

const listOf = (length: number, next: () => unknown): readonly unknown[] => {
  const list = new Array(length)
  for (let nth = 0; nth < length; nth += 1) list[nth] = next()
  return list
}

const objectOf = (keys: readonly string[], next: () => unknown): object => {
  const thing: Record<string, unknown> = {}
  for (const key of keys) {
    if (key === '__proto__')
      Object.defineProperty(thing, key, { value: next(), enumerable: true, writable: true, configurable: true })
    else thing[key] = next()
  }
  return thing
}

const constantIn = (line: string): unknown => {
  const before = madeOf.get(line)
  if (before !== undefined) return before
  if (madeOf.size >= most) madeOf.clear()
  const made: unknown = JSON.parse(line)
  // A copy: a piece of a text holds on to all of it.
  madeOf.set(Buffer.from(line).toString(), made)
  return made
}

const madeOf = new Map<string, unknown>()
const most = 20_000
