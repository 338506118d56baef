/** Of `count` sorted things, the first that is not before what is sought, by halves; `count` where all are. */
export const firstNotBefore = (count: number, isBefore: (at: number) => boolean): number => {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
