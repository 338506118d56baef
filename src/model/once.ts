/** Makes a value when it is first asked for, and never again: tables that many runs do not need. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * A function of a text that remembers its answers to the texts of one document: they are forgotten when the next one is begun,
 * and when they become many, so that memory does not grow with documents or with the length of one.
 */
export const remembered = <T>(answer: (text: string) => T): Remembered<T> => {
  const known = new Map<string, T>()
  let begun = documentsBegun
  // Steps of reading ask for one text in a row; to see that it is the same costs next to nothing, however long it is.
  let last: { readonly text: string; readonly value: T } | undefined
  const forget = (): void => {
    known.clear()
    last = undefined
    begun = documentsBegun
  }
  const ask = (text: string): T => {
    if (begun !== documentsBegun) forget()
    if (last?.text === text) return last.value
    const value = found(text)
    last = { text, value }
    return value
  }
  const found = (text: string): T => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = answer(text)
    if (text.length > longest) return value
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
  return Object.assign(ask, { forget })
}

export type Remembered<T> = ((text: string) => T) & { readonly forget: () => void }

/** The next document has texts of its own: what was remembered of those before is let go, with all that it was cut out of. */
export const forgetTexts = (): void => {
  documentsBegun += 1
}

let documentsBegun = 0

const most = 2000
/** Longer texts are rare, and seldom asked twice. */
const longest = 2000

/** What is worked out once for a thing, and forgotten with it. */
export const perThing = <Thing extends object, T>(make: (thing: Thing) => T): ((thing: Thing) => T) => {
  const made = new WeakMap<Thing, { readonly value: T }>()
  return thing => {
    const known = made.get(thing)
    if (known !== undefined) return known.value
    const value = make(thing)
    made.set(thing, { value })
    return value
  }
}
