import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { answeredLater } from './world.ts'

/**
 * SHA-256 of the bytes of a file that lies in the folder of another, however far below; of any kind of file, and however large. A link
 * is not followed out of that folder, and nothing but a plain file is opened.
 */
export const digestBeside = (file: string, name: string): Promise<string | 'not-there' | 'outside'> =>
  answeredLater('digest', `${file} ${name}`, 'not-there', () => digestOnDisk(file, name))

const digestOnDisk = async (file: string, name: string): Promise<string> => {
  const folder = resolve(dirname(file))
  const path = resolve(folder, name)
  if (isAbsolute(name) || leadsOut(folder, path)) return 'outside'
  try {
    const entry = await lstat(path)
    if (!entry.isFile()) return 'not-there'
    if (leadsOut(await realpath(folder), await realpath(path))) return 'outside'
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  } catch {
    return 'not-there' // or not ours to read: either way nobody can look at it
  }
}

/** SHA-256 and length of a file's bytes, however large it is; throws what the system has to say. */
export const digestOfFile = async (path: string): Promise<{ readonly sha256: string; readonly bytes: number }> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** SHA-256 and length of a text as a file would hold it. */
export const digestOfText = (text: string): { readonly sha256: string; readonly bytes: number } => ({
  sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  bytes: Buffer.byteLength(text),
})

const leadsOut = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way === '' || way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way)
}
