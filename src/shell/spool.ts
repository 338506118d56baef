import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Texts that are put aside and read again, each by its number. */
export interface Spool {
  readonly add: (text: string) => number
  readonly read: (at: number) => string
  readonly close: () => void
}

/**
 * Holds texts in memory as long as they are few, then in a file that has no name any more once it is open: whatever ends the run, the
 * system takes it back. Where no such file can be made, or it cannot grow, the texts stay in memory.
 */
export const openSpool = (folder: string = tmpdir(), most: number = fewBytes): Spool => {
  const starts = growing()
  const held = new Map<number, Buffer>()
  let file: number | undefined
  let broken = false
  let [waiting, end, written] = [0, 0, 0]
  const settle = (): void => {
    if (broken) return
    try {
      file ??= openNameless(folder)
      const piece = Buffer.concat([...held.values()])
      for (let from = 0; from < piece.length; )
        from += writeSync(file, piece, from, piece.length - from, written + from)
      written += piece.length
      held.clear()
      waiting = 0
    } catch {
      // A full disk, or none to write on: what is held is not lost, only larger than it should be.
      broken = true
    }
  }
  return {
    add: text => {
      const bytes = Buffer.from(text, 'utf8')
      const at = starts.add(end)
      end += bytes.length
      held.set(at, bytes)
      waiting += bytes.length
      if (waiting > most) settle()
      return at
    },
    read: at => {
      const bytes = held.get(at)
      if (bytes !== undefined) return bytes.toString('utf8')
      const start = starts.at(at)
      const next = at + 1 < starts.length() ? starts.at(at + 1) : end
      if (file === undefined || Number.isNaN(start)) throw new RangeError(`nothing was put aside under ${at}`)
      return readText(file, start, next - start)
    },
    close: () => {
      if (file !== undefined) closeSync(file)
      file = undefined
      held.clear()
    },
  }
}

const fewBytes = 4 * 1024 * 1024

const openNameless = (folder: string): number => {
  const path = join(folder, `.waco.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`)
  const file = openSync(path, 'wx+', 0o600)
  rmSync(path, { force: true })
  return file
}

const readText = (file: number, start: number, length: number): string => {
  const bytes = Buffer.allocUnsafe(length)
  for (let from = 0; from < length; ) {
    const read = readSync(file, bytes, from, length - from, start + from)
    if (read === 0) throw new RangeError('what was put aside is not there any more')
    from += read
  }
  return bytes.toString('utf8')
}

/** Eight bytes for each number. */
const growing = () => {
  let numbers = new Float64Array(1024)
  let length = 0
  return {
    length: () => length,
    at: (at: number): number => numbers[at] ?? Number.NaN,
    add: (number: number): number => {
      if (length === numbers.length) {
        const more = new Float64Array(length * 2)
        more.set(numbers)
        numbers = more
      }
      numbers[length] = number
      length += 1
      return length - 1
    },
  }
}
