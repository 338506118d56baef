/** Makes a value when it is first asked for, and never again: tables that many runs do not need. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What is made once for a thing and kept as long as the thing is: a table made of a list of words. */
export const kept = <Thing extends object, T extends object>(make: (thing: Thing) => T): ((thing: Thing) => T) => {
  const made = new WeakMap<Thing, T>()
  return thing => {
    const known = made.get(thing)
    if (known !== undefined) return known
    const value = make(thing)
    made.set(thing, value)
    return value
  }
}

/** What steps of reading remember of one document: it is let go, with all that it was cut out of, when the next one is begun, so that memory does not grow with documents. */
export interface Notes<Key, T> {
  readonly get: (key: Key) => T | undefined
  readonly set: (key: Key, value: T) => void
  readonly forget: () => void
}

export const notes = <Key, T>(): Notes<Key, T> => {
  const known = new Map<Key, T>()
  let begun = documentsBegun
  const forget = (): void => {
    known.clear()
    begun = documentsBegun
  }
  return {
    get: key => {
      if (begun !== documentsBegun) forget()
      return known.get(key)
    },
    set: (key, value) => {
      if (begun !== documentsBegun || known.size >= most) forget()
      known.set(key, value)
    },
    forget,
  }
}

/** A single document may be of any size, too. */
const most = 20_000

/** The next document has texts of its own. Told where one is begun, so that no step of reading has to hand on what it remembers. */
export const beginDocument = (): void => {
  documentsBegun += 1
}

let documentsBegun = 0

/** A function of a text that remembers its answers to the texts of one document. */
export const remembered = <T>(answer: (text: string) => T): Remembered<T> => {
  const known = notes<string, T>()
  // Steps of reading ask for one text in a row; to see that it is the same costs next to nothing, however long it is.
  let last: { readonly text: string; readonly value: T } | undefined
  const answered = (text: string): T => {
    const value = answer(text)
    if (text.length <= longest) known.set(text, value)
    return value
  }
  const ask = (text: string): T => {
    if (last?.text === text) return last.value
    const value = known.get(text) ?? answered(text)
    last = { text, value }
    return value
  }
  return Object.assign(ask, {
    forget: () => {
      known.forget()
      last = undefined
    },
  })
}

export type Remembered<T> = ((text: string) => T) & { readonly forget: () => void }

/** Longer texts are rare, and seldom asked twice. */
const longest = 2000

/** What is worked out once for a thing of a document. */
export const perThing = <Thing extends object, T extends object | string>(
  make: (thing: Thing) => T,
): ((thing: Thing) => T) => {
  const made = notes<Thing, T>()
  return thing => {
    const known = made.get(thing)
    if (known !== undefined) return known
    const value = make(thing)
    made.set(thing, value)
    return value
  }
}
