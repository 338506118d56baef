import { sign, verify } from 'node:crypto'
import { canonicalJson } from '../../model/canonical-json.ts'
import { isMapping } from '../../model/is-mapping.ts'
import { jsonIn } from '../../model/json-in.ts'
import type { SigningKey } from './signing-key.ts'

/** What is signed: in-toto statements, and nothing else. */
export const payloadType = 'application/vnd.in-toto+json'

/** Why the text of a bundle proves nothing. */
export type Unproven =
  /** No DSSE envelope at all. */
  | { readonly is: 'no-bundle' }
  /** There is one, and its bytes are not those that were signed and written. */
  | { readonly is: 'tampered'; readonly because: TamperSign }
  /** Nothing is known to be wrong, and nothing to be right. */
  | { readonly is: 'unverifiable'; readonly because: UnverifiableSign }

export const tamperSigns = [
  'not-canonical',
  'unknown-member',
  'not-base64',
  'unsigned',
  'signed-twice',
  'signature',
  'key-id',
] as const
export type TamperSign = (typeof tamperSigns)[number]

export type UnverifiableSign =
  | { readonly is: 'payload-type'; readonly type: string }
  | { readonly is: 'other-key'; readonly id: string }
  | { readonly is: 'other-algorithm'; readonly bytes: number }

/** What was signed, as it was signed. */
export interface Proven {
  readonly is: 'signed'
  readonly payload: string
  /** Who signed, by the names of their keys. */
  readonly by: readonly string[]
}

/** The pre-authentication encoding of DSSE v1: type and payload with their lengths in bytes, so that neither can pass for the other. */
export const pae = (type: string, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `, 'utf8'), payload])

/** The text of a bundle: a DSSE envelope in canonical JSON, and one line feed. Ed25519 is deterministic, and so are these bytes. */
export const signedEnvelope = (payload: string, { key, id }: SigningKey): string => {
  const bytes = Buffer.from(payload, 'utf8')
  return textOf({
    payload: bytes.toString('base64'),
    payloadType,
    signatures: [{ keyid: id, sig: sign(null, pae(payloadType, bytes), key).toString('base64') }],
  })
}

/**
 * Holds the text of a bundle against the keys that are trusted. Nothing of the payload is looked at before its signature holds. The
 * text must be the very one that `signedEnvelope` writes: what a signature does not cover, such as space, the order of members or
 * the name of a key, could else be changed unseen. Each signature must be by one of the keys.
 */
export const openEnvelope = (text: string, keys: readonly SigningKey[]): Proven | Unproven => {
  const envelope = jsonIn(text)
  if (!isMapping(envelope) || !('payload' in envelope) || !('signatures' in envelope)) return { is: 'no-bundle' }
  if (textOf(envelope) !== text) return tampered('not-canonical')
  if (!isEnvelope(envelope)) return tampered('unknown-member')
  const { payload, payloadType: type, signatures } = envelope
  const bytes = fromBase64(payload)
  const read = signatures.map(({ keyid, sig }) => ({ keyid, sig: fromBase64(sig) }))
  if (bytes === undefined || read.some(({ sig }) => sig === undefined)) return tampered('not-base64')
  if (read.length === 0) return tampered('unsigned')
  if (new Set(signatures.map(({ keyid }) => keyid)).size < read.length) return tampered('signed-twice')
  const message = pae(type, bytes)
  const faults = read.flatMap(({ keyid, sig }) => faultOf(keyid, sig ?? Buffer.alloc(0), message, keys) ?? [])
  const [worst] = [...faults.filter(({ is }) => is === 'tampered'), ...faults]
  if (worst !== undefined) return worst
  // Only now is it known that the type is the one that was signed.
  if (type !== payloadType) return { is: 'unverifiable', because: { is: 'payload-type', type } }
  return { is: 'signed', payload: bytes.toString('utf8'), by: signatures.map(({ keyid }) => keyid) }
}

interface Envelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[]
}

const textOf = (envelope: object): string => `${canonicalJson(envelope) ?? ''}\n`

/** With these members, and no other. */
const isEnvelope = (value: object): value is Envelope => {
  const { payload, payloadType: type, signatures, ...more } = value as Partial<Record<string, unknown>>
  return (
    typeof payload === 'string' &&
    typeof type === 'string' &&
    Array.isArray(signatures) &&
    Object.keys(more).length === 0 &&
    signatures.every(
      each => isMapping(each) && isText(each.keyid) && isText(each.sig) && Object.keys(each).length === 2,
    )
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Node passes over what is no base64, takes both alphabets and forgives bits that should be zero: only what comes out as it went in is what was written. */
const fromBase64 = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

const signatureBytes = 64

const faultOf = (keyid: string, sig: Buffer, message: Buffer, keys: readonly SigningKey[]): Unproven | undefined => {
  if (sig.length !== signatureBytes)
    return { is: 'unverifiable', because: { is: 'other-algorithm', bytes: sig.length } }
  const right = keys.find(({ key }) => verify(null, message, key, sig))
  if (right !== undefined) return right.id === keyid ? undefined : tampered('key-id')
  if (keys.some(({ id }) => id === keyid)) return tampered('signature')
  return { is: 'unverifiable', because: { is: 'other-key', id: keyid } }
}

const tampered = (because: TamperSign): Unproven => ({ is: 'tampered', because })
