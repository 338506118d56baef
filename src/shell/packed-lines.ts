import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip, gzipSync } from 'node:zlib'
import type { Problem } from '../model/problem.ts'
import { openingFailed, systemCode } from './read.ts'
import { notAFile, notPacked } from './read-problems.ts'

/** Lines of text, packed as they come, so that only what they come to is held. */
export interface Packing {
  readonly add: (line: string) => void
  /** SHA-256 of the lines so far. */
  readonly soFar: () => string
  /** What a gzip file of all lines consists of. */
  readonly pieces: () => readonly Buffer[]
}

export const packLines = (): Packing => {
  const pieces: Buffer[] = []
  const hash = createHash('sha256')
  let waiting: string[] = []
  let length = 0
  const pack = (): void => {
    if (waiting.length === 0) return
    pieces.push(gzipSync(waiting.join(''), { level: 1 }))
    waiting = []
    length = 0
  }
  return {
    add: line => {
      waiting.push(line, '\n')
      hash.update(`${line}\n`)
      length += line.length
      if (length > enough) pack()
    },
    soFar: () => hash.copy().digest('hex'),
    pieces: () => {
      pack()
      return pieces
    },
  }
}

/** Characters that are packed at once. */
const enough = 4 * 1024 * 1024

/** Hands over the lines of a packed file one by one, with the digest of those before it, until `each` has something against one. */
export const readPackedLines = async (
  path: string,
  each: (line: string, before: () => string) => Problem | undefined,
): Promise<Problem | undefined> => {
  const refused = await refusal(path)
  if (refused !== undefined) return refused
  const packed = createReadStream(path)
  const text = packed.pipe(createGunzip())
  packed.on('error', error => text.destroy(error))
  const hash = createHash('sha256')
  const handOver = (bytes: Buffer): Problem | undefined => {
    const problem = each(bytes.toString('utf8'), () => hash.copy().digest('hex'))
    hash.update(bytes).update('\n')
    return problem
  }
  let rest: Buffer[] = []
  try {
    for await (const chunk of text) {
      const piece = Buffer.from(chunk)
      let start = 0
      for (let feed = piece.indexOf(10); feed >= 0; feed = piece.indexOf(10, start)) {
        const problem = handOver(Buffer.concat([...rest, piece.subarray(start, feed)]))
        if (problem !== undefined) return problem
        rest = []
        start = feed + 1
      }
      if (start < piece.length) rest.push(piece.subarray(start))
    }
    return rest.length > 0 ? handOver(Buffer.concat(rest)) : undefined
  } catch (error) {
    return notPacked(path, systemCode(error))
  } finally {
    packed.destroy()
  }
}

/** A pipe or a device could be waited for for ever. */
const refusal = async (path: string): Promise<Problem | undefined> => {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      return (await handle.stat()).isFile() ? undefined : notAFile(path)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return openingFailed(path, error)
  }
}
