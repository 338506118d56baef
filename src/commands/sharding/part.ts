import type { Shard } from '../../engine/shard.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Found } from '../pipeline/files.ts'
import type { Asked } from './asked.ts'
import type { FileRecord } from './file-record.ts'
import type { RunKey } from './run-key.ts'

/** The first line of a part. */
export interface PartHead {
  readonly format: 'waco-part'
  readonly version: 1
  readonly shard: Shard
  readonly key: RunKey
  readonly asked: Asked
}

/** The second line: what concerns all files, which one part brings along for all of them. */
export interface PartWhole {
  readonly whole: Whole | null
}

export interface Whole {
  readonly found: Found
  /** Files that speak for others, as they were read. */
  readonly sides: readonly (Source | Problem)[]
}

/** A line for each file of the shard: where it stands among all files, and what it was found to be. */
export interface PartFile extends FileRecord {
  readonly at: number
}

/** The last line: by it a part is known to be whole. */
export interface PartEnd {
  readonly end: {
    readonly files: number
    /** Paths to which documents of this shard point, and at which there is something. */
    readonly there: readonly string[]
    /** SHA-256 of the lines above. */
    readonly sha256: string
  }
}

/** The part that brings the whole along. */
export const bringsWhole = ({ index }: Shard): boolean => index === 1
