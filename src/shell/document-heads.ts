import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Whether a file is of a kind that is seldom a document, so that its head has to tell. */
export const headMatters = (path: string): boolean => signs.some(({ files }) => files.test(path))

/** Whether a file of such a kind begins like a document. Nothing behind its first few lines is read. */
export const headQualifies = async (path: string): Promise<boolean> => {
  const sign = signs.find(({ files }) => files.test(path))
  if (sign === undefined) return false
  return sign.head.test(await headOf(path))
}

/** By extension: what stands at the head of a document, and hardly of any other file. */
const signs: readonly { readonly files: RegExp; readonly head: RegExp }[] = [
  { files: /\.csv$/i, head: /\bDefinition"?,"?Notes"?,"?Disclosure\b/ },
  { files: /\.xml$/i, head: /cyclonedx\.org\/schema\/bom\// },
  { files: /\.(?:textproto|txtpb|pbtxt)$/i, head: /schema\/bom-|cyclonedx|^\s*spec_?[vV]ersion\s*:/m },
]

const headLength = 2048

/** Empty where it cannot be had: a file is only a document by what can be read of it. */
const headOf = async (path: string): Promise<string> => {
  let handle: FileHandle | undefined
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } catch {
    return ''
  } finally {
    await handle?.close()
  }
}
