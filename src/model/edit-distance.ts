/** Letters to add, drop, change or swap with a neighbour (optimal string alignment); words too long to be compared are far. */
export const distanceBetween = (a: string, b: string): number => {
  if (a.length > 60 || b.length > 60) return Number.POSITIVE_INFINITY
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    // Names of a topic are compared by the hundred: letters by their codes, and nothing is made but the row.
    const letter = a.charCodeAt(row - 1)
    const before = a.charCodeAt(row - 2)
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charCodeAt(column - 1)
      const changed = at(last, column - 1) + (letter === other ? 0 : 1)
      let least = Math.min(at(last, column) + 1, at(current, column - 1) + 1, changed)
      if (row > 1 && column > 1 && before === other && letter === b.charCodeAt(column - 2))
        least = Math.min(least, at(beforeLast, column - 2) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
