import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, renameSync, writeSync } from 'node:fs'

/** A file of lines that grows, and of which every whole line counts, however the process ends. */
export interface Journal {
  readonly append: (line: string) => void
  /** Writes what is still held, onto the disk. */
  readonly close: () => void
}

/** Opens a journal behind its last whole line: what stands after that was being written when somebody pulled the plug. */
export const openJournal = (path: string, each: (line: string) => void): Journal => {
  const file = openSync(path, 'a+')
  ftruncateSync(file, readWholeLines(file, each))
  let held: string[] = []
  let size = 0
  const flush = (): void => {
    const bytes = Buffer.from(held.join(''), 'utf8')
    for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start)
    ;[held, size] = [[], 0]
  }
  return {
    append: line => {
      held.push(line)
      size += line.length
      if (size >= enough) flush()
    },
    close: () => {
      flush()
      fsyncSync(file)
      closeSync(file)
    },
  }
}

/** A finished journal under its last name. */
export const finishJournal = (from: string, to: string): void => renameSync(from, to)

/** Characters that are held before they are written: what is lost at most, and judged again. */
const enough = 4 * 1024
const atOnce = 64 * 1024

/** Hands over each line that ends; returns where the last of them ends. */
const readWholeLines = (file: number, each: (line: string) => void): number => {
  const chunk = Buffer.alloc(atOnce)
  let rest = Buffer.alloc(0)
  let whole = 0
  for (let at = 0, got = readSync(file, chunk, 0, chunk.length, 0); got > 0; ) {
    at += got
    let bytes = Buffer.concat([rest, chunk.subarray(0, got)])
    for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10)) {
      each(bytes.toString('utf8', 0, feed))
      whole += feed + 1
      bytes = bytes.subarray(feed + 1)
    }
    rest = Buffer.from(bytes)
    got = readSync(file, chunk, 0, chunk.length, at)
  }
  return whole
}
