import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { growingNumbers } from './growing-numbers.ts'

/** Texts that are put aside and read again, each by its number. */
export interface Spool {
  readonly add: (text: string) => number
  readonly read: (at: number) => string
  readonly close: () => void
}

/**
 * Holds texts in memory as long as they are few, then in a file that has no name any more once it is open: whatever ends the run, the
 * system takes it back. It lies `beside` a file that is to be written, else where the system wants such files. Where none can be made,
 * or it cannot grow, the texts stay in memory. One buffer is filled again and again: those that nobody holds any more are given back late.
 */
export const openSpool = (beside?: string, most: number = fewBytes): Spool => {
  const folder = beside === undefined ? tmpdir() : dirname(beside)
  const starts = growingNumbers()
  let held = Buffer.allocUnsafe(most)
  let scratch = Buffer.allocUnsafe(most)
  let file: NamelessFile | undefined
  let broken = false
  // Where the next text begins, counted from the first; where that begins which is held; what of that is filled follows.
  let [end, from] = [0, 0]
  const settle = (): void => {
    if (broken || end === from) return
    try {
      file ??= openNameless(folder)
      for (let at = 0; at < end - from; ) at += writeSync(file.number, held, at, end - from - at, from + at)
      from = end
    } catch {
      // A full disk, or none to write on: what is held is not lost, and all that follows is held as well.
      broken = true
    }
  }
  const makeRoom = (bytes: number): void => {
    if (end - from + bytes <= held.length) return
    settle()
    if (end - from + bytes <= held.length) return
    const larger = Buffer.allocUnsafe(Math.max(held.length * 2, end - from + bytes))
    held.copy(larger, 0, 0, end - from)
    held = larger
  }
  return {
    add: text => {
      const bytes = Buffer.byteLength(text, 'utf8')
      makeRoom(bytes)
      held.write(text, end - from, 'utf8')
      const at = starts.add(end)
      end += bytes
      return at
    },
    read: at => {
      const start = starts.at(at)
      const next = at + 1 < starts.length() ? starts.at(at + 1) : end
      if (start >= from) return held.toString('utf8', start - from, next - from)
      const length = next - start
      if (file === undefined || Number.isNaN(length)) throw new RangeError(`nothing was put aside under ${at}`)
      if (length > scratch.length) scratch = Buffer.allocUnsafe(length * 2)
      fill(scratch, file.number, start, length)
      return scratch.toString('utf8', 0, length)
    },
    close: () => {
      file?.close()
      file = undefined
    },
  }
}

const fewBytes = 1024 * 1024

interface NamelessFile {
  readonly number: number
  readonly close: () => void
}

const openNameless = (folder: string): NamelessFile => {
  const path = join(folder, `.waco.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`)
  const number = openSync(path, 'wx+', 0o600)
  const isGone = removed(path)
  return {
    number,
    close: () => {
      closeSync(number)
      if (!isGone) removed(path)
    },
  }
}

/** There are systems that let go of no name while the file is open. */
const removed = (path: string): boolean => {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false
  }
}

const fill = (bytes: Buffer, file: number, start: number, length: number): void => {
  for (let at = 0; at < length; ) {
    const read = readSync(file, bytes, at, length - at, start + at)
    if (read === 0) throw new RangeError('what was put aside is not there any more')
    at += read
  }
}
