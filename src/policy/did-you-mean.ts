/** The known word nearest to a misspelt one; `undefined` when none is near enough to be meant. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  const most = Math.max(2, Math.floor(word.length / 3))
  const near = known
    .map(candidate => ({ candidate, distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
  return near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))[0]?.candidate
}

/** `did you mean "x"? use one of: …`; a long list is left out where a word of it is near. */
export const suggestion = (word: string, known: readonly string[]): string => {
  const meant = didYouMean(word, known)
  const list = `use one of: ${known.join(', ')}`
  if (meant === undefined) return list
  return known.length > 15 ? `did you mean "${meant}"?` : `did you mean "${meant}"? ${list}`
}

/** Letters to add, drop, change or swap with a neighbour (optimal string alignment); words too long to be compared are far. */
const distanceBetween = (a: string, b: string): number => {
  if (a.length > 60 || b.length > 60) return Number.POSITIVE_INFINITY
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const options = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1)]
      current.push(Math.min(...options, ...(swapped ? [at(beforeLast, column - 2) + 1] : [])))
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
