import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Problem } from '../model/problem.ts'
import { systemCode } from './read.ts'
import { noSuchPath, notAFile, notReadable, tooLarge } from './read-problems.ts'

/** The bytes of a key as somebody has named it, and how others may read it. They are handed on, and neither kept nor shown. */
export interface KeyBytes {
  readonly bytes: Buffer
  /** A file, or the name of an environment variable. */
  readonly path: string
  /** Users other than the owner may read the file. */
  readonly exposed: boolean
}

/** Many times what a key takes. */
const sizeLimit = 64 * 1024

/** `env:NAME` is an environment variable, anything else a file; nothing where the variable is empty or not set. */
export const readKey = async (named: string): Promise<KeyBytes | Problem | undefined> => {
  if (named.startsWith('env:')) {
    const name = named.slice('env:'.length)
    const value = process.env[name]
    return value ? { bytes: Buffer.from(value, 'utf8'), path: named, exposed: false } : undefined
  }
  let handle: FileHandle
  try {
    handle = await open(named, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? noSuchPath(named) : notReadable(named, systemCode(error))
  }
  try {
    const entry = await handle.stat()
    if (!entry.isFile()) return notAFile(named)
    if (entry.size > sizeLimit) return tooLarge(named, entry.size, sizeLimit)
    // Windows has no such rights, and shows all of them.
    const exposed = process.platform !== 'win32' && (entry.mode & 0o077) !== 0
    return { bytes: await handle.readFile(), path: named, exposed }
  } catch (error) {
    return notReadable(named, systemCode(error))
  } finally {
    await handle.close()
  }
}
