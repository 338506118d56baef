import type { Place } from './span.ts'

/** A pack as somebody has fixed it: its version, and the bytes that decide. */
export interface LockedPack {
  readonly version: string
  readonly digest: string
  /** SHA-256 of each file that decides an outcome, by its name in the pack's folder. */
  readonly files: Readonly<Record<string, string>>
  /** The public key whose signature it must have: SPKI in DER, in base64. An Ed25519 key is so short that it is pinned whole. */
  readonly key?: string
}

/** The packs that a project has pinned, by id, with where each stands in the lock file. */
export interface Lock {
  readonly path: string
  /** SHA-256 of the lock file itself. */
  readonly sha256: string
  readonly packs: ReadonlyMap<string, LockedPack & { readonly at: Place }>
}
