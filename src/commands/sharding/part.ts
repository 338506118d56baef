import type { Shard } from '../../engine/shard.ts'
import type { PackedCommand } from '../../model/capsule.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Found } from '../pipeline/files.ts'
import type { RecordedAnchor } from './file-record.ts'
import type { RunKey } from './run-key.ts'

/** The first line of a part. */
export interface PartHead {
  readonly format: 'waco-part'
  readonly version: 1
  readonly shard: Shard
  readonly key: RunKey
  readonly asked: PackedCommand
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

/** Of one file that documents point into. */
export type RecordedPlaces = { readonly path: string } & (
  | { readonly names: readonly RecordedAnchor[] }
  | { readonly problem: Problem }
)

/** The last line: by it a part is known to be whole. */
export interface PartEnd {
  readonly end: {
    readonly files: number
    /** Paths to which documents of this shard point, and at which there is something. */
    readonly there: readonly string[]
    /** What can be pointed to in Markdown files that links with "#" lead into, or why that could not be read. */
    readonly anchors: readonly RecordedPlaces[]
    /** SHA-256 of the lines above. */
    readonly sha256: string
  }
}

/** The part that brings the whole along. */
export const bringsWhole = ({ index }: Shard): boolean => index === 1
