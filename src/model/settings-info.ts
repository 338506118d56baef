import type { Adjustment } from './adjustment.ts'
import type { SelectorUse } from './selector.ts'

/** The settings of a run as its report tells of them: the file, and everything in it that changed what was judged, or how. */
export interface SettingsInfo {
  readonly path: string
  /** SHA-256 of the file, and so of everything that it settles. */
  readonly sha256: string
  /** By rule. */
  readonly adjusted: readonly Adjustment[]
  /** In the order of the file. */
  readonly selectors: readonly SelectorUse[]
}
