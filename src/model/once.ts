/** Makes a value when it is first asked for, and never again: tables that many runs do not need. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A function of a text that remembers its answers to the last texts; all are forgotten when they become many, so that memory does not grow. */
export const remembered = <T>(answer: (text: string) => T): Remembered<T> => {
  const known = new Map<string, { readonly value: T }>()
  const ask = (text: string): T => {
    const before = known.get(text)
    if (before !== undefined) return before.value
    const value = answer(text)
    if (text.length > longest) return value
    if (known.size >= most) known.clear()
    known.set(text, { value })
    return value
  }
  return Object.assign(ask, { forget: () => known.clear() })
}

export type Remembered<T> = ((text: string) => T) & { readonly forget: () => void }

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
