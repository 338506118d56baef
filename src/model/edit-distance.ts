/** Letters to add, drop, change or swap with a neighbour (optimal string alignment); words too long to be compared are far. */
export const distanceBetween = (a: string, b: string): number => {
  if (a.length > 60 || b.length > 60) return Number.POSITIVE_INFINITY
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const oneMore = Math.min(at(last, column), at(current, column - 1)) + 1
      const swap = swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(oneMore, at(last, column - 1) + (same ? 0 : 1), swap))
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
