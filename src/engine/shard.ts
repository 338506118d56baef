import { createHash } from 'node:crypto'

/** One of several runs among which the files of a check are divided: the `index`-th `of` so many, counted from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/**
 * The shard that a file belongs to, by its name alone: whoever reads the same folder divides it alike, and a file that
 * comes or goes moves no other.
 */
export const shardOf = (path: string, of: number): number =>
  (createHash('sha256').update(path).digest().readUIntBE(0, 6) % of) + 1
