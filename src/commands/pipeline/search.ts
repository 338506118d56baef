import type { Limits } from '../../model/limits.ts'
import type { Stopwatch } from '../../model/stopwatch.ts'
import type { Picking } from './picked.ts'

/** What to look at. */
export interface Search {
  /** Files and folders; `-` is standard input, called `stdinName`. */
  readonly paths: readonly string[]
  readonly stdinName?: string
  /** Files of ours that are not to be read, such as reports of this run. */
  readonly except: readonly string[]
  readonly progress: boolean
  /** What the settings leave out or pick; everything is read where they say nothing. */
  readonly picking?: Picking
  /** What the settings say reading may cost; the usual limits where they say nothing. */
  readonly limits?: Limits
  /** Told what takes how long, where somebody wants to know. */
  readonly watch?: Stopwatch
}
