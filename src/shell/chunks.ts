/**
 * Pieces of a text put together until they are worth a call of the system. Each chunk is the same memory filled anew: whoever
 * gets one is done with it before the next is asked for.
 */
export function* chunksOf(pieces: Iterable<string>): Generator<Buffer> {
  let chunk = Buffer.allocUnsafe(enough)
  let length = 0
  for (const piece of pieces) {
    const bytes = Buffer.byteLength(piece, 'utf8')
    if (length + bytes > chunk.length) {
      if (length > 0) yield chunk.subarray(0, length)
      length = 0
      if (bytes > chunk.length) chunk = Buffer.allocUnsafe(bytes)
    }
    length += chunk.write(piece, length, 'utf8')
  }
  if (length > 0) yield chunk.subarray(0, length)
}

const enough = 256 * 1024
