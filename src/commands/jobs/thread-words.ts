import type { PackedCommand } from '../../model/capsule.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Origin } from '../pipeline/meet-file.ts'
import type { Request } from '../pipeline/prepare-check.ts'

/** What a thread is told when it is started: what was asked for, the day, and the files that speak for others, as they were read. */
export interface Told {
  readonly asked: PackedCommand
  readonly day: Pick<Request, 'asOf' | 'today'>
  readonly sides: readonly SideText[]
}

/** A file that speaks for documents beside it, as it was read. */
export interface SideText {
  readonly path: string
  readonly read: Source | Problem
}

/** A text that it is to judge, with the paths of the files that speak for it. */
export interface Asked {
  readonly number: number
  readonly source: Source
  readonly origin: Origin
  readonly beside: readonly string[]
}

/** `ready`: by what it judges, which has to be that of the first thread. `judged`: a `KeptFile` as it is kept, nothing where it ran out of means. */
export type Said =
  | { readonly is: 'ready'; readonly by: string }
  | { readonly is: 'judged'; readonly number: number; readonly kept: Uint8Array | undefined }
