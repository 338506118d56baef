import type { LockedPack } from '../../model/lock.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { openEnvelope } from '../signing/envelope.ts'
import { isKeyFault, publicKey } from '../signing/keys.ts'
import { parsePackStatement, signatureFile } from '../signing/pack-statement.ts'
import { badPackSignature, badPinnedKey, otherPackKey, otherPackSigned, unsignedPack } from './lock-key-problems.ts'

/** Why a pack is not signed as the lock wants it. `signature` is the bundle beside its files, if there is one; `prefix` stands before their names. */
export const holdToKey = (
  pack: Pick<Pack, 'id' | 'version' | 'digest'>,
  { key }: Pick<LockedPack, 'key'>,
  signature: Source | undefined,
  prefix: string,
): Problem | undefined => {
  if (key === undefined) return undefined
  const at = { path: `${prefix}${signatureFile}` }
  const ref = refOf(pack)
  const pinned = publicKey(Buffer.from(key, 'base64'))
  if (isKeyFault(pinned)) return badPinnedKey(ref, at)
  if (signature === undefined) return unsignedPack(ref, pinned.id, at)
  const opened = openEnvelope(signature.text, [pinned])
  if (opened.is === 'unverifiable' && opened.because.is === 'other-key')
    return otherPackKey(ref, pinned.id, opened.because.id, at)
  const statement = opened.is === 'signed' ? parsePackStatement(opened.payload) : undefined
  if (statement === undefined) return badPackSignature(ref, at)
  const { predicate } = statement
  const same = predicate.id === pack.id && predicate.version === pack.version && predicate.digest.sha256 === pack.digest
  return same ? undefined : otherPackSigned(ref, pack.digest, refOf(predicate), predicate.digest.sha256, at)
}
