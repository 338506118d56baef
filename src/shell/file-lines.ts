import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type Line, linesOf } from './lines.ts'

/** The lines of a file of text, unpacked where its name ends in `.gz`. Throws what the system has to say when it cannot be read to its end. */
export const fileLines = (path: string, limit: number): AsyncGenerator<Line> =>
  linesOf(path.endsWith('.gz') ? unpacked(path) : createReadStream(path), limit)

/** A stream that breaks has to break the one it is poured into, which `pipe` alone does not see to. */
const unpacked = (path: string): AsyncIterable<Uint8Array> => {
  const unpack = createGunzip()
  createReadStream(path)
    .on('error', error => unpack.destroy(error))
    .pipe(unpack)
  return unpack
}
