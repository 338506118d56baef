/** A file that init is to write, and what for. */
export interface PlannedFile {
  readonly path: string
  readonly text: string
  readonly what: string
  /** It is there already: it is kept, or written anew under `--force`. */
  readonly there: boolean
  /** It may stay as it is: nothing else depends on its being written now. */
  readonly keep: boolean
}
