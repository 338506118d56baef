import { createHash } from 'node:crypto'
import type { BaselineContent } from '../../model/baseline.ts'

/** SHA-256 of what a baseline says, and not of how it is written: comments and line ends change nothing, an entry more does. */
export const baselineDigest = ({ packs, documents, entries }: BaselineContent): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        'waco-baseline 1',
        packs,
        documents.map(({ name, kind, sha256, says }) => [name, kind, sha256, says]),
        entries.map(({ fingerprint, level, since, reason, by }) => [fingerprint, level, since, reason, by ?? '']),
      ]),
    )
    .digest('hex')
