import { createHash } from 'node:crypto'

/** SHA-256 of bytes, or of a text as UTF-8, lower-case hexadecimal: what `Source.sha256` is of the bytes of a file. */
export const textDigest = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')
