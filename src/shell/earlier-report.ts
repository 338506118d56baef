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
      if (size === 0 || head.startsWith(gzip) || beginsUnnamed.test(head)) return true
      // What is written for people has no first line of its own; no document is taken for it.
      const isOurs = /waco/i.test(head + piece(file, Math.max(0, size - pieceLength)))
      return isOurs && (begins.test(head) || !nameQualifies(path))
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}

/** How parts begin. */
const gzip = '\u001f\u008b'

/** How each format begins that names us further on: others write such files as well. */
const begins =
  /^(?:\xef\xbb\xbf)?(?:\{\s*"format":\s*"waco-|\{"record":"header","format":"waco-|<!doctype html|<!-- waco:|\{\s*"\$schema":\s*"[^"]*sarif|<\?xml[^>]*>\s*<testsuites|\{\s*"assessment-results"|\{\s*"_type":\s*"https:\/\/in-toto\.io\/|\{"answers":\[|::(?:error|warning|notice) )/

/** How those begin that do not: a table, a badge, a list for GitLab, an envelope around a statement. */
const beginsUnnamed =
  /^(?:(?:\xef\xbb\xbf)?id,pack,pack_sha256,|\{\s*"schemaVersion": 1,\s*"label": "|\[\]\s*$|\[\s*\{\s*"description": "(?:[^"\\]|\\.)*",\s*"check_name": "|\{"payload":"ey)/

const pieceLength = 64 * 1024

const piece = (file: number, from: number): string => {
  const bytes = Buffer.alloc(pieceLength)
  return bytes.subarray(0, readSync(file, bytes, 0, pieceLength, from)).toString('latin1')
}
