/** What one page holds before it becomes too much to open; whatever is left out, the page says so and where it is. */
export interface Bounds {
  /** Rows of the map of documents and themes. */
  readonly mapRows: number
  /** Findings that need somebody and stand open from the start. */
  readonly openAtOnce: number
  /** Documents that stand open from the start. */
  readonly openDocuments: number
  /** Documents that can be chosen in the filter; the search finds any. */
  readonly choices: number
  /** Places of one finding. */
  readonly places: number
  /** Files that were passed over, and rules, topics and paths that met nothing, of each. */
  readonly unmet: number
  /** Findings told in full. */
  readonly inFull: number
  /** Findings that have at least a line. */
  readonly asLine: number
}

/** With ten thousand findings a page is first seen within half a second, and whole after some two: `npm run look` measures it. */
export const bounds: Bounds = {
  mapRows: 40,
  openAtOnce: 40,
  openDocuments: 12,
  choices: 200,
  places: 12,
  unmet: 1_000,
  inFull: 12_000,
  asLine: 30_000,
}
