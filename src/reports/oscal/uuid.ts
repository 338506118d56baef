import { createHash } from 'node:crypto'

/**
 * A name-based UUID (version 5 of RFC 9562) in a namespace of our own: what is the same has the same one in every run,
 * and nothing random gets into a result.
 */
export const uuid = (...name: readonly string[]): string => {
  const hash = createHash('sha1').update(Buffer.from(namespace, 'hex')).update(JSON.stringify(name)).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** The UUID of version 5 for "waco-check" among domain names; it stands for nothing else. */
const namespace = '14694a7a0dbd5ee580ad514e24e60668'
