import { closeSync, constants, openSync, readSync } from 'node:fs'

/** Whether a file is of a kind that is seldom a document, so that its head has to tell. */
export const headMatters = (path: string): boolean => signs.some(({ files }) => files.test(path))

/** Whether a file of such a kind begins like a document. Nothing behind its first few lines is read. */
export const headQualifies = (path: string): boolean =>
  signs.find(({ files }) => files.test(path))?.head.test(headOf(path)) === true

/** By extension: what stands at the head of a document, and hardly of any other file. */
const signs: readonly { readonly files: RegExp; readonly head: RegExp }[] = [
  { files: /\.csv$/i, head: /\bDefinition"?,"?Notes"?,"?Disclosure\b/ },
  { files: /\.xml$/i, head: /cyclonedx\.org\/schema\/bom\// },
  { files: /\.(?:textproto|txtpb|pbtxt)$/i, head: /schema\/bom-|cyclonedx|^\s*spec_?[vV]ersion\s*:/m },
]

const headLength = 2048

/** Empty where it cannot be had: a file is only a document by what can be read of it. */
const headOf = (path: string): string => {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const bytes = Buffer.alloc(headLength)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, headLength, 0))
  } catch {
    return ''
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
