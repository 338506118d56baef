/** The first of all things that have the same key, in their order; none is compared with every other. */
export const firstOfEach = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | undefined,
): readonly Thing[] => {
  const seen = new Set<string | undefined>()
  return things.filter(thing => {
    const key = keyOf(thing)
    const isFirst = !seen.has(key)
    seen.add(key)
    return isFirst
  })
}
