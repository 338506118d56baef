/** Types of `page.mjs` for the tests. */
import type { Measured } from './measure.mjs'

export interface RecordedRun {
  readonly version: string
  readonly commit: string
  readonly date: string
  readonly labels: string
}

export declare const renewedPage: (page: string, measured: Measured, run: RecordedRun) => string
