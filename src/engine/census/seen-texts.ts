/** Which texts have been met, by their SHA-256. */
export interface SeenTexts {
  /** Whether it was met before; from now on it was. */
  readonly meet: (sha256: string) => boolean
}

/**
 * Thirteen digits of each digest, as numbers in one table: some sixteen bytes for a text, where a set of texts would take a hundred. That
 * two other texts share them is to be expected once in some hundred million texts.
 */
export const seenTexts = (): SeenTexts => {
  let table = new Float64Array(1024)
  let count = 0
  const place = (key: number): number => {
    let at = key % table.length
    while (table[at] !== 0 && table[at] !== key) at = (at + 1) % table.length
    return at
  }
  const grow = (): void => {
    const before = table
    table = new Float64Array(before.length * 2)
    for (const key of before) if (key !== 0) table[place(key)] = key
  }
  return {
    meet: sha256 => {
      const key = Number.parseInt(sha256.slice(0, 13), 16) + 1
      const at = place(key)
      if (table[at] === key) return true
      table[at] = key
      count += 1
      if (count * 2 > table.length) grow()
      return false
    },
  }
}
