import { isUtf8 } from 'node:buffer'

/** One line of a stream, counted from 1, without its line feed. */
export type Line =
  | { readonly is: 'text'; readonly number: number; readonly text: string }
  /** Its bytes are no UTF-8. */
  | { readonly is: 'not-utf-8'; readonly number: number }
  /** Nothing of it was kept but how long it is. */
  | { readonly is: 'too-long'; readonly number: number; readonly bytes: number }

/**
 * The lines of a stream of bytes as they come in. At most one line is held, and of one that is longer than `limit` nothing. A
 * line feed at the very end ends the last line and begins none.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let [held, bytes, number]: [Buffer[], number, number] = [[], 0, 0]
  const add = (piece: Buffer): void => {
    bytes += piece.length
    if (bytes > limit) held = []
    else if (piece.length > 0) held.push(piece)
  }
  const ended = (): Line => {
    number += 1
    const line = lineOf(held, bytes, number, limit)
    ;[held, bytes] = [[], 0]
    return line
  }
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let feed = buffer.indexOf(10); feed >= 0; feed = buffer.indexOf(10, start)) {
      add(buffer.subarray(start, feed))
      start = feed + 1
      yield ended()
    }
    add(buffer.subarray(start))
  }
  if (bytes > 0) yield ended()
}

/** Standard input, as its bytes come in. */
export const inputChunks = (): AsyncIterable<Uint8Array> => process.stdin

const lineOf = (held: readonly Buffer[], bytes: number, number: number, limit: number): Line => {
  if (bytes > limit) return { is: 'too-long', number, bytes }
  const [first = Buffer.alloc(0), ...more] = held
  const line = more.length === 0 ? first : Buffer.concat(held)
  return isUtf8(line) ? { is: 'text', number, text: line.toString('utf8') } : { is: 'not-utf-8', number }
}
