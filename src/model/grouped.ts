/** Things by what they have in common, in their order. */
export const grouped = <T, Key>(things: readonly T[], keyOf: (thing: T) => Key): ReadonlyMap<Key, readonly T[]> => {
  const groups = new Map<Key, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const others = groups.get(key)
    if (others === undefined) groups.set(key, [thing])
    else others.push(thing)
  }
  return groups
}
