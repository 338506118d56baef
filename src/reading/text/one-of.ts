/** A text as a pattern that finds it as it is written. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A pattern of all of these, the longest first, so that none is taken for the one it begins with; of none, one that finds nothing. */
export const oneOf = (texts: Iterable<string>): string =>
  [...texts]
    .toSorted((one, other) => other.length - one.length)
    .map(literal)
    .join('|') || '(?!)'
