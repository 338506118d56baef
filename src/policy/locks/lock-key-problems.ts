import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'

const unjudged = 'the lock says whose signature this pack must have, so nothing was judged'
const fromPublisher = 'take the pack again from those who publish it, with its signature'

export const unsignedPack = (pack: string, key: string, at: Place): Problem => ({
  code: 'lock/unsigned-pack',
  what: `the pack ${pack} is not signed, and the lock wants the signature of the key ${key}`,
  why: unjudged,
  fix: fromPublisher,
  at,
})

export const otherPackKey = (pack: string, wanted: string, found: string, at: Place): Problem => ({
  code: 'lock/other-key',
  what: `the pack ${pack} is signed with the key ${found}, and the lock wants ${wanted}`,
  why: unjudged,
  fix: 'ask those who publish the pack whether they have a new key, and if so pin it with "waco pack lock --key"',
  at,
})

export const badPackSignature = (pack: string, at: Place): Problem => ({
  code: 'lock/bad-signature',
  what: `the signature of the pack ${pack} does not hold`,
  why: unjudged,
  fix: fromPublisher,
  at,
})

export const otherPackSigned = (pack: string, digest: string, signed: string, sha256: string, at: Place): Problem => ({
  code: 'lock/other-pack-signed',
  what: `the pack ${pack} has the digest ${digest}, and its signature is of ${signed} with ${sha256}`,
  why: unjudged,
  fix: fromPublisher,
  at,
})

export const badPinnedKey = (pack: string, at: Place): Problem => ({
  code: 'lock/bad-key',
  what: `the key that the lock pins for the pack ${pack} is no Ed25519 key`,
  why: unjudged,
  fix: 'pin it anew with "waco pack lock --key"',
  at,
})
