import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { systemCode } from './read.ts'
import { recordsNotKept } from './record-problems.ts'

/** Bytes that one run keeps for the next, each under a key, which is a SHA-256. Runs at the same time may share one. */
export interface RecordStore {
  /** The very bytes that were kept under the key. One that was cut, changed or moved is none. */
  readonly get: (key: string) => Buffer | undefined
  readonly put: (key: string, record: Buffer) => void
  /** Why something could not be kept; from then on nothing was. */
  readonly lost: () => Problem | undefined
}

/** In a folder that is known to be ours. */
export const recordStore = (folder: string): RecordStore => {
  const made = new Set<string>()
  let lost: Problem | undefined
  return {
    get: key => readRecord(placeOf(folder, key), key),
    put: (key, record) => {
      if (lost !== undefined) return
      try {
        writeRecord(folder, key, record, made)
      } catch (error) {
        lost = recordsNotKept(folder, systemCode(error))
      }
    },
    lost: () => lost,
  }
}

/** The names of folders of records, of records in them, and of records that were being written when a run was ended. */
export const recordNames: Readonly<Record<'folder' | 'record' | 'unfinished', RegExp>> = {
  folder: /^[0-9a-f]{2}$/,
  record: /^[0-9a-f]{62}$/,
  unfinished: /^\.[0-9a-f]{62}\.[0-9a-z-]+\.tmp$/,
}

const placeOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), key.slice(2))

/** Stands before a record on a line of its own: what it is, the key that it was made for, and the digest of all that follows. */
const headOf = (key: string, record: Buffer): string =>
  `waco-record 1 ${key} ${createHash('sha256').update(record).digest('hex')}\n`

const readRecord = (path: string, key: string): Buffer | undefined => {
  try {
    const bytes = readPlain(path)
    const record = bytes?.subarray(headLength)
    if (bytes === undefined || record === undefined) return undefined
    return bytes.toString('latin1', 0, headLength) === headOf(key, record) ? record : undefined
  } catch {
    return undefined // Nothing is there, or nothing that can be read: the file is judged as if nothing were.
  }
}

const headLength = headOf('0'.repeat(64), Buffer.alloc(0)).length

/** No link is followed, and nothing but a plain file is read: a pipe would be waited for. */
const readPlain = (path: string): Buffer | undefined => {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
  try {
    const entry = fstatSync(file)
    if (!entry.isFile() || entry.size > largest) return undefined
    const bytes = Buffer.allocUnsafe(entry.size)
    let end = 0
    while (end < bytes.length) {
      const read = readSync(file, bytes, end, bytes.length - end, end)
      if (read === 0) return undefined
      end += read
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

/** 256 MiB: no file of the largest size that is read has come near it. */
const largest = 256 * 1024 * 1024

/**
 * Beside its place and then into it, so that a run at the same time finds it whole or not at all. It is not forced onto the disk: what
 * a loss of power leaves half of has the wrong digest. Signals end the run at once, as while a document is judged.
 */
const writeRecord = (folder: string, key: string, record: Buffer, made: Set<string>): void => {
  const place = placeOf(folder, key)
  const above = join(folder, key.slice(0, 2))
  if (!made.has(above)) mkdirSync(above, { recursive: true })
  made.add(above)
  if (record.length + headLength > largest) return
  const beside = join(above, `.${key.slice(2)}.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`)
  try {
    writeFileSync(beside, Buffer.concat([Buffer.from(headOf(key, record), 'latin1'), record]), { flag: 'wx' })
    renameSync(beside, place)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
