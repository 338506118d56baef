import type { KeyObject } from 'node:crypto'

/** An Ed25519 key, with the name that a signature gives it. */
export interface SigningKey {
  readonly key: KeyObject
  /** SHA-256 of the public key as SPKI in DER, lower-case hexadecimal. */
  readonly id: string
  /** The public key as SPKI in DER, in base64. */
  readonly spki: string
}

/** Why what was given is no key to work with. Nothing of the text of a key is ever part of it. */
export type KeyFault =
  | { readonly is: 'no-key' }
  | { readonly is: 'private' }
  | { readonly is: 'public' }
  | { readonly is: 'encrypted' }
  | { readonly is: 'other-form'; readonly form: string }
  | { readonly is: 'other-kind'; readonly kind: string }
