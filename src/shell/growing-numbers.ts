/** Numbers none of which is less than the one before it. */
export interface GrowingNumbers {
  readonly length: () => number
  /** Not a number where there is none. */
  readonly at: (place: number) => number
  /** Where it stands now. */
  readonly add: (number: number) => number
}

/** As many numbers as stand together, each counted from the first. */
interface Block {
  readonly first: number
  further: Uint32Array | Float64Array
}

/**
 * In blocks: an array that doubles would be there twice while it is copied. Four bytes for each, counted from the first of its block;
 * eight in a block that reaches further than four bytes can say.
 */
export const growingNumbers = (): GrowingNumbers => {
  const blocks: Block[] = []
  let last: Block = { first: 0, further: new Uint32Array(0) }
  let length = 0
  return {
    length: () => length,
    at: at => {
      const block = at < length ? blocks[Math.floor(at / inBlock)] : undefined
      return block === undefined ? Number.NaN : block.first + (block.further[at % inBlock] ?? Number.NaN)
    },
    add: number => {
      const place = length % inBlock
      if (place === 0) {
        last = { first: number, further: new Uint32Array(inBlock) }
        blocks.push(last)
      }
      const further = number - last.first
      if (further > mostInFour && last.further instanceof Uint32Array) last.further = Float64Array.from(last.further)
      last.further[place] = further
      length += 1
      return length - 1
    },
  }
}

const inBlock = 1024
const mostInFour = 2 ** 32 - 1
