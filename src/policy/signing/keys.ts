import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { KeyFault, SigningKey } from './signing-key.ts'

/** A private key to sign with: PKCS#8, as PEM, DER, or DER in base64. */
export const privateKey = (bytes: Buffer): SigningKey | KeyFault => {
  const given = formOf(bytes)
  if ('is' in given) return given
  if (given.label === 'PUBLIC KEY') return { is: 'public' }
  const key = tried(() => createPrivateKey({ key: given.der, format: 'der', type: 'pkcs8' }))
  if (key !== undefined) return named(key)
  return tried(() => createPublicKey({ key: given.der, format: 'der', type: 'spki' }))
    ? { is: 'public' }
    : { is: 'no-key' }
}

/** A public key to verify with: SPKI, as PEM, DER, or DER in base64. A private key is refused: it has no business where things are verified. */
export const publicKey = (bytes: Buffer): SigningKey | KeyFault => {
  const given = formOf(bytes)
  if ('is' in given) return given
  if (given.label === 'PRIVATE KEY') return { is: 'private' }
  const key = tried(() => createPublicKey({ key: given.der, format: 'der', type: 'spki' }))
  if (key !== undefined) return named(key)
  return tried(() => createPrivateKey({ key: given.der, format: 'der', type: 'pkcs8' }))
    ? { is: 'private' }
    : { is: 'no-key' }
}

export const isKeyFault = (key: SigningKey | KeyFault): key is KeyFault => 'is' in key

interface Given {
  readonly der: Buffer
  /** What the PEM says it is. */
  readonly label?: string
}

const formOf = (bytes: Buffer): Given | KeyFault => {
  const text = bytes.toString('latin1').trim()
  const pem = /^-----BEGIN ([A-Z0-9 ]+)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----$/.exec(text)
  if (pem !== null) {
    const [, label = '', body = ''] = pem
    if (label === 'ENCRYPTED PRIVATE KEY') return { is: 'encrypted' }
    if (label !== 'PUBLIC KEY' && label !== 'PRIVATE KEY') return { is: 'other-form', form: label }
    return { der: Buffer.from(body, 'base64'), label }
  }
  // Its headers make the body of an encrypted key of another form no plain base64.
  const [, label] = /^-----BEGIN ([A-Z0-9 ]+)-----/.exec(text) ?? []
  if (label !== undefined) return { is: 'other-form', form: label }
  if (/^[A-Za-z0-9+/\s]+=*$/.test(text)) return { der: Buffer.from(text, 'base64') }
  return { der: bytes }
}

/** What OpenSSL says of a key that it cannot read may quote it, so nothing of it is passed on. */
const tried = (make: () => KeyObject): KeyObject | undefined => {
  try {
    return make()
  } catch {
    return undefined
  }
}

const named = (key: KeyObject): SigningKey | KeyFault => {
  if (key.asymmetricKeyType !== 'ed25519') return { is: 'other-kind', kind: key.asymmetricKeyType ?? 'unknown' }
  const open = key.type === 'private' ? createPublicKey(key) : key
  const spki = open.export({ format: 'der', type: 'spki' })
  return { key, id: createHash('sha256').update(spki).digest('hex'), spki: spki.toString('base64') }
}
