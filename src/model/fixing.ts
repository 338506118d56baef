import type { LeftAlone } from './left-alone.ts'
import type { Source } from './source.ts'
import type { Place } from './span.ts'
import type { TextEdit } from './text-edit.ts'

/** A file with what is changed in it: at least one edit, apart and in the order of their places. */
export interface FixedFile {
  readonly source: Source
  readonly edits: readonly TextEdit[]
}

/** What was left alone, where it stands. */
export interface PlacedLeft extends Omit<LeftAlone, 'at'> {
  readonly at: Place
}

/** What mechanical edits there are in the documents of a run. */
export interface Fixing {
  readonly documents: number
  readonly files: readonly FixedFile[]
  /** What a person has to mend, in the order of its places. */
  readonly unclear: readonly PlacedLeft[]
  /** Files that were left as they are, whether or not there is something to fix in them; the problems say why. */
  readonly left: number
  /** Nothing was written. */
  readonly dryRun: boolean
  readonly language: string
}
