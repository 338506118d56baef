/** Pieces of a text put together until they are worth a call of the system. */
export function* chunksOf(pieces: Iterable<string>): Generator<Buffer> {
  let waiting: string[] = []
  let length = 0
  for (const piece of pieces) {
    waiting.push(piece)
    length += piece.length
    if (length < enough) continue
    yield Buffer.from(waiting.join(''), 'utf8')
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.from(waiting.join(''), 'utf8')
}

const enough = 64 * 1024
