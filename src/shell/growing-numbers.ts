/** Numbers none of which is less than the one before it. */
export interface GrowingNumbers {
  readonly length: () => number
  /** Not a number where there is none. */
  readonly at: (place: number) => number
  /** Where it stands now. */
  readonly add: (number: number) => number
}

/**
 * In blocks: an array that doubles would be there twice while it is copied. Four bytes for each, counted from the first of its block;
 * eight in a block that reaches further than four bytes can say.
 */
export const growingNumbers = (): GrowingNumbers => {
  const firsts: number[] = []
  const blocks: (Uint32Array | Float64Array)[] = []
  let length = 0
  return {
    length: () => length,
    at: at => {
      const block = Math.floor(at / inBlock)
      return at < length ? (firsts[block] ?? Number.NaN) + (blocks[block]?.[at % inBlock] ?? Number.NaN) : Number.NaN
    },
    add: number => {
      const [at, place] = [Math.floor(length / inBlock), length % inBlock]
      if (place === 0) {
        firsts.push(number)
        blocks.push(new Uint32Array(inBlock))
      }
      const further = number - (firsts[at] ?? 0)
      const block = further > mostInFour ? Float64Array.from(blocks[at] ?? []) : blocks[at]
      if (block !== undefined) {
        block[place] = further
        blocks[at] = block
      }
      length += 1
      return length - 1
    },
  }
}

const inBlock = 1024
const mostInFour = 2 ** 32 - 1
