/** A list as one that is known to hold something; `undefined` when it holds nothing. */
export const nonEmpty = <T>(items: readonly T[]): readonly [T, ...T[]] | undefined => {
  const [first, ...more] = items
  return first === undefined ? undefined : [first, ...more]
}
