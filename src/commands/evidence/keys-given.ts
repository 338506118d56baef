import type { Parsed, Problem } from '../../model/problem.ts'
import { emptyVariable, exposedKey, keyProblem, noKeyGiven } from '../../policy/signing/key-problems.ts'
import { isKeyFault, privateKey, publicKey } from '../../policy/signing/keys.ts'
import type { SigningKey } from '../../policy/signing/signing-key.ts'
import { readKey } from '../../shell/read-key.ts'

/** The key to sign with, and a notice where others can read it. */
export const keyToSign = async (named: string | undefined): Promise<Parsed<SigningKey | undefined>> => {
  if (named === undefined) return { value: undefined, problems: [noKeyGiven()] }
  const { value: given, problems } = await bytesOf(named)
  if (given === undefined) return { value: undefined, problems }
  const key = privateKey(given.bytes)
  if (isKeyFault(key)) return { value: undefined, problems: [keyProblem(key, { path: given.path })] }
  return { value: key, problems: given.exposed ? [exposedKey(given.path)] : [] }
}

/** The keys that are trusted. Of a key of another kind nothing can be verified, which is told apart from one that is none. */
export const keysToVerify = async (
  named: readonly string[],
): Promise<Parsed<readonly SigningKey[]> & { readonly otherKind: boolean }> => {
  if (named.length === 0) return { value: [], problems: [noKeyGiven()], otherKind: false }
  const keys: SigningKey[] = []
  const problems: Problem[] = []
  let others = 0
  for (const name of named) {
    const { value: given, problems: unread } = await bytesOf(name)
    problems.push(...unread)
    if (given === undefined) continue
    const key = publicKey(given.bytes)
    if (!isKeyFault(key)) keys.push(key)
    else {
      problems.push(keyProblem(key, { path: given.path }))
      if (key.is === 'other-kind') others += 1
    }
  }
  return { value: keys, problems, otherKind: others > 0 && others === problems.length }
}

const bytesOf = async (
  named: string,
): Promise<Parsed<Exclude<Awaited<ReturnType<typeof readKey>>, Problem | undefined> | undefined>> => {
  const read = await readKey(named)
  if (read === undefined) return { value: undefined, problems: [emptyVariable(named.slice('env:'.length))] }
  return 'code' in read ? { value: undefined, problems: [read] } : { value: read, problems: [] }
}
