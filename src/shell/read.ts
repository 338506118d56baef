import { isUtf8 } from 'node:buffer'
import { hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { type Limits, usualLimits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import {
  changedWhileRead,
  documentTooLarge,
  gitPointer,
  isBinary,
  isFolder,
  isUtf16,
  nameNotUtf8,
  noSuchPath,
  notAFile,
  notAllowed,
  notReadable,
  notUtf8,
  tooLarge,
} from './read-problems.ts'
import { isLive, textOf } from './world.ts'

/** Bytes in a MiB. */
const mebibyte = 1024 * 1024

/** How large a file may be, and what is said of a larger one. */
export interface SizeLimit {
  readonly bytes: number
  readonly refuse: typeof tooLarge
}

/** Files that are not documents, such as packs, settings and answers: what a project settles does not hold for them. */
const usualSize: SizeLimit = { bytes: usualLimits['file-size'] * mebibyte, refuse: tooLarge }

/** Documents: the limit can be raised in the settings, and a refusal says so. */
export const documentSize = (limits: Limits): SizeLimit => ({
  bytes: limits['file-size'] * mebibyte,
  refuse: documentTooLarge,
})

/** Bytes of a result that is read again, 256 MiB: it says of each of thousands of documents what a hundred rules say. */
export const resultLimit: SizeLimit = { bytes: 256 * mebibyte, refuse: tooLarge }

/** A file's text, or why it cannot be had. A device, a pipe or a folder is recognised without reading from it. */
export const readSource = (path: string, limit: SizeLimit = usualSize): Promise<Source | Problem> =>
  throughWorld(path, async () => readFromDisk(path, limit))

/** In a world that keeps what is read, a text stands for its bytes: it is strictly UTF-8, so each makes the other. */
const throughWorld = async (path: string, read: () => Promise<Source | Problem>): Promise<Source | Problem> => {
  if (isLive()) return read()
  const text = await textOf(
    path,
    () => noSuchPath(path),
    async () => {
      const source = await read()
      return isProblem(source) ? source : source.text
    },
  )
  return typeof text === 'string' ? sourceOf(path, Buffer.from(text, 'utf8')) : text
}

/** Documents are read one after the other, and a call that waits takes less of the processor than one that comes back later, several for each file. */
const readFromDisk = (path: string, limit: SizeLimit): Source | Problem => {
  let file: number
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    return openingFailed(path, error)
  }
  try {
    return readOpened(path, file, limit)
  } catch (error) {
    return notReadable(path, systemCode(error))
  } finally {
    closeSync(file)
  }
}

/** Standard input as a source that is called `path`. */
export const readInput = (path: string, limit: SizeLimit = usualSize): Promise<Source | Problem> =>
  throughWorld(path, () => readStandardInput(path, limit))

const readStandardInput = async (path: string, limit: SizeLimit): Promise<Source | Problem> => {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of process.stdin) {
      const piece = Buffer.from(chunk)
      bytes += piece.length
      if (bytes > limit.bytes) return limit.refuse(path, bytes, limit.bytes)
      chunks.push(piece)
    }
  } catch (error) {
    return notReadable(path, systemCode(error))
  }
  return sourceOf(path, Buffer.concat(chunks))
}

export const isProblem = (read: Source | Problem): read is Problem => 'code' in read

/** Bytes as text: strictly UTF-8, a byte order mark kept as a character so that offsets are those of the file. */
export const sourceOf = (path: string, bytes: Buffer): Source | Problem => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return isUtf16(path)
  if (bytes.includes(0)) return isBinary(path)
  if (!isUtf8(bytes)) return notUtf8(path, firstBrokenLine(bytes))
  const text = bytes.toString('utf8')
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return gitPointer(path)
  return { path, text, sha256: hash('sha256', bytes, 'hex'), bytes: bytes.length }
}

/** A text that came in another way than as a file, held to what files are held to. */
export const sourceOfText = (path: string, text: string, limit: SizeLimit = usualSize): Source | Problem => {
  const bytes = Buffer.from(text, 'utf8')
  return bytes.length > limit.bytes ? limit.refuse(path, bytes.length, limit.bytes) : sourceOf(path, bytes)
}

const readOpened = (path: string, file: number, limit: SizeLimit): Source | Problem => {
  const before = fstatSync(file)
  if (before.isDirectory()) return isFolder(path)
  if (!before.isFile()) return notAFile(path)
  if (before.size > limit.bytes) return limit.refuse(path, before.size, limit.bytes)
  const bytes = bytesOf(file, before.size)
  const after = fstatSync(file)
  const changed = bytes.length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs
  return changed ? changedWhileRead(path) : sourceOf(path, bytes)
}

/** One byte more than there should be, so that growth shows. A disk may hand out less at once than it was asked for, where `readFile` would stop. */
const bytesOf = (file: number, size: number): Buffer => {
  const bytes = Buffer.allocUnsafe(size + 1)
  let end = 0
  while (end <= size) {
    const read = readSync(file, bytes, end, bytes.length - end, null)
    if (read === 0) break
    end += read
  }
  return bytes.subarray(0, end)
}

export const openingFailed = (path: string, error: unknown): Problem => {
  const code = systemCode(error)
  // Node shows a wrong byte of a name as U+FFFD, and then does not find the file under that name.
  if (code === 'ENOENT' && path.includes('\ufffd')) return nameNotUtf8(path)
  if (code === 'ENOENT' || code === 'ENOTDIR') return noSuchPath(path)
  if (code === 'EACCES' || code === 'EPERM') return notAllowed(path)
  // A socket cannot be opened, a device may have no driver behind it.
  return code === 'ENXIO' || code === 'ENODEV' ? notAFile(path) : notReadable(path, code)
}

/** The system's name for what went wrong, such as `EIO`. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'

const startsWith = (bytes: Buffer, first: number, second: number): boolean => bytes[0] === first && bytes[1] === second

/** A line feed is never part of another character in UTF-8, so each line can be tried by itself. */
const firstBrokenLine = (bytes: Buffer): number => {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end
  }
  return line
}
