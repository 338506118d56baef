import { createHash } from 'node:crypto'
import type { Source } from '../../model/source.ts'

/** One digest of several files: SHA-256 over a line with digest and name for each, as `sha256sum` writes them, in the order of the names. */
export const filesDigest = (files: readonly Pick<Source, 'path' | 'sha256'>[]): string => {
  const lines = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, sha256 }) => `${sha256}  ${path}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}
