import type { LockedPack } from '../../model/lock.ts'
import type { Pack } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { holdToKey } from '../../policy/locks/hold-to-key.ts'
import { signatureFile } from '../../policy/signing/pack-statement.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { findPack } from './find-pack.ts'

/** Why the pack that `wanted` means is not signed as the lock wants it. What comes with the program has no signature of its own. */
export const signatureProblem = async (
  pack: Pack,
  locked: Pick<LockedPack, 'key'> | undefined,
  wanted: string,
): Promise<Problem | undefined> => {
  if (locked?.key === undefined) return undefined
  const { value: found } = await findPack(wanted)
  const read = found === undefined || found.builtIn ? undefined : await readSource(`${found.folder}/${signatureFile}`)
  if (read !== undefined && isProblem(read) && read.code !== 'read/no-such-path') return read
  const signature = read === undefined || isProblem(read) ? undefined : read
  return holdToKey(pack, locked, signature, found?.prefix ?? '')
}
