/** The position of the last of some ascending numbers that is not above `wanted`; 0 when all are, or when there are none. */
export const lastAtOrBefore = (count: number, at: (index: number) => number, wanted: number): number => {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(middle) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
