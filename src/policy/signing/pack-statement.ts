import { canonicalJson } from '../../model/canonical-json.ts'
import { isMapping } from '../../model/is-mapping.ts'
import type { Pack } from '../../model/pack.ts'

/** Where the signature of a pack stands, in its folder. Only YAML is read as part of a pack, so it changes no digest. */
export const signatureFile = 'pack.dsse.json'

export const signedPackType = 'urn:waco-check:pack:v1'

/** What is signed of a pack: which one it is, its digest, and the digest of each of its files, translations included. */
export interface PackStatement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
  readonly predicateType: typeof signedPackType
  readonly predicate: Pick<Pack, 'id' | 'version' | 'bases'> & { readonly digest: { readonly sha256: string } }
}

/** `files` by their names in the folder of the pack. */
export const packStatement = (
  { id, version, bases, digest }: Pick<Pack, 'id' | 'version' | 'bases' | 'digest'>,
  files: readonly (readonly [name: string, sha256: string])[],
): PackStatement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: files.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, sha256]) => ({ name, digest: { sha256 } })),
  predicateType: signedPackType,
  predicate: { id, version, bases, digest: { sha256: digest } },
})

/** The statement in a payload that a trusted key has signed; nothing where it says something else, or says it in two ways. */
export const parsePackStatement = (payload: string): PackStatement | undefined => {
  try {
    const value: unknown = JSON.parse(payload)
    return isPackStatement(value) && canonicalJson(value) === payload ? value : undefined
  } catch {
    return undefined
  }
}

const isPackStatement = (value: unknown): value is PackStatement => {
  if (!isMapping(value) || value.predicateType !== signedPackType || !Array.isArray(value.subject)) return false
  const { predicate } = value
  if (!isMapping(predicate) || !isText(predicate.id) || !isText(predicate.version)) return false
  return isMapping(predicate.digest) && isText(predicate.digest.sha256) && value.subject.every(isSubject)
}

const isSubject = (value: unknown): boolean =>
  isMapping(value) && isText(value.name) && isMapping(value.digest) && isText(value.digest.sha256)

const isText = (value: unknown): value is string => typeof value === 'string'
