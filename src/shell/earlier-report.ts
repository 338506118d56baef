import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { nameQualifies } from './document-names.ts'

/**
 * Whether a file is what a run of ours has left, by what it begins or ends with: only that may be removed before there is something
 * to put in its place. Whatever a person has written stays, and so does what cannot be looked into.
 */
export const isEarlierReport = (path: string): boolean => {
  try {
    // A pipe without O_NONBLOCK would be waited for.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const entry = fstatSync(file)
      if (!entry.isFile()) return false
      const { size } = entry
      const head = piece(file, 0)
      if (size === 0 || head.startsWith(gzip) || begins.test(head)) return true
      // What is written for people has no first line of its own; no document is taken for it.
      return !nameQualifies(path) && /waco/i.test(head + piece(file, Math.max(0, size - pieceLength)))
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}

/** How parts begin. */
const gzip = '\u001f\u008b'

/** How each format for programs begins, and what is signed or packed. */
const begins =
  /^(?:\xef\xbb\xbf)?(?:\{\s*"format":\s*"waco-|\{"record":"header","format":"waco-|<!doctype html|<!-- waco:|id,pack,pack_sha256,|\{\s*"\$schema":\s*"[^"]*sarif|<\?xml[^>]*>\s*<testsuites|\{\s*"assessment-results"|\{\s*"_type":\s*"https:\/\/in-toto\.io\/|\{"answers":\[|\{\s*"payload(?:Type)?":|\[\s*(?:\]|\{\s*"description")|\{\s*"schemaVersion":|::(?:error|warning|notice) )/

const pieceLength = 64 * 1024

const piece = (file: number, from: number): string => {
  const bytes = Buffer.alloc(pieceLength)
  return bytes.subarray(0, readSync(file, bytes, 0, pieceLength, from)).toString('latin1')
}
